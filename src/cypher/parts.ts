/*
 * The parts that statements are built from. Nothing here can be made from a text that is not checked: literal text comes
 * from templates (`template.ts`), identifiers must be plain names, and values are parameters. So no value can become a
 * piece of a statement, and both the dialects and the batcher can rewrite a statement without reading its text.
 */

/** A part of a statement. */
export type Part =
  Text | Variable | Identifier | Parameter | Fragment | Subquery | Union | Comprehension | SortedProjection;

/** Literal text of a template: keywords, punctuation and the names of variables that the template itself binds. */
export class Text {
  readonly kind = 'text';
  // Private members make each class a type of its own: an object of the same shape is no part.
  readonly #text: string;

  /** @throws Error for quotes and parameters, which a template takes as parts only */
  constructor(text: string) {
    if (/['"`$]/.test(text)) throw new Error(`A statement's text has no quotes and no parameters: ${text}`);
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/** A variable of a statement. Its printed name is its hint and a number, so that no two variables coincide. */
export class Variable {
  readonly kind = 'variable';
  readonly #hint: string;

  constructor(hint: string) {
    this.#hint = plainName(hint);
  }

  get hint(): string {
    return this.#hint;
  }
}

/** A label, relationship type or property key. */
export class Identifier {
  readonly kind = 'identifier';
  readonly #name: string;

  /** @throws Error for anything but letters, digits and underscores */
  constructor(name: string) {
    this.#name = plainName(name);
  }

  get name(): string {
    return this.#name;
  }
}

/** A value that a statement takes as a parameter. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/**
 * A parameter.
 * - `request`: its value differs from request to request.
 * - `shared`: the same, in a place that takes no expression, such as `LIMIT`: requests share a statement only where their
 *   values are equal.
 * - `input`: given by this name to a statement that is run with other values each time.
 * - `constant`: this one value for good, such as a term of a vocabulary.
 */
export class Parameter {
  readonly kind = 'parameter';

  constructor(readonly source: ParameterSource) {}
}

export type ParameterSource =
  | { readonly from: 'request' | 'shared' }
  | { readonly from: 'input'; readonly name: string }
  | { readonly from: 'constant'; readonly value: Value };

/** Parts one after the other. */
export class Fragment {
  readonly kind = 'fragment';

  constructor(readonly parts: readonly Part[]) {}
}

/** `CALL (imports) { body }`: a subquery that is run for each row. */
export class Subquery {
  readonly kind = 'subquery';

  constructor(
    readonly imports: readonly Variable[],
    readonly body: Part,
  ) {}
}

/** `CALL (imports) { … RETURN node UNION … RETURN node }`: a subquery that binds `node` to the nodes of all branches. */
export class Union {
  readonly kind = 'union';

  constructor(
    readonly imports: readonly Variable[],
    readonly branches: readonly Part[],
    readonly node: Variable,
    /** Leaves out rows that another branch returned already. */
    readonly distinct: boolean,
  ) {}
}

/** `[pattern | projection]`: a list with an item for each match of the pattern. */
export class Comprehension {
  readonly kind = 'comprehension';

  constructor(
    readonly pattern: Part,
    readonly projection: Part,
  ) {}
}

/** `WITH columns ORDER BY keys`. */
export class SortedProjection {
  readonly kind = 'sorted';

  constructor(
    readonly columns: readonly Variable[],
    readonly keys: Part,
  ) {}
}

function plainName(name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`Not a plain name: ${JSON.stringify(name)}`);
  return name;
}
