import type { Part } from '../../cypher/parts.js';
import { property } from '../../cypher/template.js';
import type { Compiler, FieldContext, FieldImplementation } from '../types.js';
import { shownPartialDate } from './scalars.js';

/** A field whose value is a column of its row. */
export function column(name: string): FieldImplementation {
  return { key: `column ${name}`, compile: (context, compiler) => value(offeredColumn(context, name), compiler) };
}

/** A field whose value is a property of the relationship or node in a column of its row. */
export function columnProperty(name: string, key: string): FieldImplementation {
  return {
    key: `column ${name} ${key}`,
    compile: (context, compiler) => value(property(offeredColumn(context, name), key), compiler),
  };
}

/** A field whose value is a partial date of the relationship or node in a column of its row. */
export function columnDate(name: string, key: string): FieldImplementation {
  return {
    key: `column ${name} date ${key}`,
    compile(context, compiler) {
      const read = compiler.valueReader(context.nodes, 'PartialDate');
      const alias = compiler.alias();
      return {
        subqueries: [],
        items: [[alias, property(offeredColumn(context, name), key)]],
        decode: (raw, request) => read(shownPartialDate(raw[alias]), request),
      };
    },
  };
}

function value(expression: Part, compiler: Compiler): ReturnType<FieldImplementation['compile']> {
  const alias = compiler.alias();
  return { subqueries: [], items: [[alias, expression]], decode: (raw) => raw[alias] ?? null };
}

/** The column that the row offers under the name. */
export function offeredColumn({ columns }: FieldContext, name: string): Part {
  const found = columns?.[name];
  if (found === undefined) throw new Error(`No column ${name} here`);
  return found;
}
