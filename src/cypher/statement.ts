import type { Dialect } from './dialect/dialect.js';
import type { Parameter, Part, Value } from './parts.js';
import { Names, print } from './print.js';
import { cypher } from './template.js';
import { partsWithin } from './walk.js';

/** The parameters of a statement, by name. */
export type Parameters = Readonly<Record<string, Value>>;

/** A whole statement. It is printed once for each dialect. */
export class Statement {
  readonly #texts = new Map<Dialect, string>();
  #identity: string | undefined;
  /** The values of its constants, by the names of their parameters. */
  readonly constants: Parameters;
  /** Its other parameters, by name. */
  readonly parameters: ReadonlyMap<string, Parameter>;

  /** @param names of the statement that this one was made from, so that its variables and parameters keep theirs */
  constructor(
    private readonly root: Part,
    readonly names = new Names(),
  ) {
    const all = new Map<string, Parameter>();
    for (const part of partsWithin(root)) {
      if (part.kind === 'parameter') all.set(names.ofParameter(part), part);
      if (part.kind === 'variable') names.ofVariable(part);
    }
    const constants = [...all].flatMap(([name, { source }]) =>
      source.from === 'constant' ? [[name, source.value] as const] : [],
    );
    this.constants = Object.fromEntries(constants);
    this.parameters = new Map([...all].filter(([, { source }]) => source.from !== 'constant'));
  }

  /** A text that equal statements share, and no others. */
  get identity(): string {
    return (this.#identity ??= JSON.stringify([print(this.root, this.names), this.constants]));
  }

  /** Its text for an engine. */
  text(dialect: Dialect): string {
    const known = this.#texts.get(dialect) ?? print(dialect.rewrite(this.root), this.names);
    this.#texts.set(dialect, known);
    return known;
  }
}

/** A statement that returns one row with the one column `answer`, and so can be shared by requests (`transform/batch.ts`). */
export class AnswerStatement extends Statement {
  /** @param answer the expression that is returned, over what the clauses bind */
  constructor(
    readonly clauses: Part,
    readonly answer: Part,
  ) {
    super(cypher`${clauses} RETURN ${answer} AS answer`);
  }
}

/** A whole statement, as a tagged template: `` statement`MATCH (n) RETURN count(*) AS count` ``. It takes parts, as `cypher` does. */
export function statement(texts: TemplateStringsArray, ...parts: readonly Part[]): Statement {
  return new Statement(cypher(texts, ...parts));
}
