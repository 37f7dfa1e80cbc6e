import type { Dialect } from '../cypher/dialect/dialect.js';
import type { Statement } from '../cypher/statement.js';
import type { Parameters } from './store.js';

/** A statement as an engine takes it. */
export interface PrintedStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** The text of a statement in the dialect of an engine, with its constants among the parameters. */
export function printStatement(statement: Statement, given: Parameters, dialect: Dialect): PrintedStatement {
  return { text: statement.text(dialect), parameters: { ...statement.constants, ...given } };
}
