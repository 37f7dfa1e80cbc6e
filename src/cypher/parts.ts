/*
 * The parts that statements are built from. Nothing here can be made from a text that is not checked: literal text comes
 * from templates (`template.ts`), identifiers must be plain names, and values are parameters. So no value can become a
 * piece of a statement, and both the dialects and the batcher can rewrite a statement without reading its text.
 */

/** A part of a statement. */
export type Part =
  Text | Variable | Identifier | Parameter | Fragment | Subquery | Union | Comprehension | SortedProjection;

/** A class of which an object of the same shape is none: only its own constructor makes a part, and checks what it is. */
abstract class Nominal {
  declare protected readonly isPart: true;
}

/** The separators that lists of parts are written with. */
export type Separator = ' ' | ', ' | ' AND ' | ' OR ' | ' + ' | '|';

/**
 * Literal text of a template: keywords, punctuation and the names of variables that the template itself binds. It is
 * made from what stands in the source code, never from a string.
 */
export class Text extends Nominal {
  readonly kind = 'text';

  private constructor(readonly text: string) {
    super();
  }

  /** @throws Error for quotes and parameters, which a template takes as parts only, and for names like printed ones */
  static ofTemplate(texts: TemplateStringsArray, index: number): Text {
    const text = texts[index] ?? '';
    if (/['"`$]/.test(text)) throw new Error(`A statement's text has no quotes and no parameters: ${text}`);
    if (/\b[A-Za-z_]\w*\d\b/.test(text)) throw new Error(`Names that end in a digit are those of variables: ${text}`);
    return new Text(text);
  }

  static ofSeparator(separator: Separator): Text {
    return new Text(separator);
  }

  /** @throws Error for what is no whole number */
  static ofInteger(value: number): Text {
    if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number: ${value}`);
    return new Text(value.toString());
  }
}

/** A variable of a statement. Its printed name is its hint and a number, so that no two variables coincide. */
export class Variable extends Nominal {
  readonly kind = 'variable';
  readonly #hint: string;

  /** @throws Error for a hint that is no plain name, or that ends in a digit: `a1` and a number can be `a` and another */
  constructor(hint: string) {
    super();
    if (/\d$/.test(hint)) throw new Error(`The name of a variable ends in no digit: ${hint}`);
    this.#hint = plainName(hint);
  }

  get hint(): string {
    return this.#hint;
  }
}

/** A label, relationship type or property key. */
export class Identifier extends Nominal {
  readonly kind = 'identifier';
  readonly #name: string;

  /** @throws Error for anything but letters, digits and underscores */
  constructor(name: string) {
    super();
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
export class Parameter extends Nominal {
  readonly kind = 'parameter';

  /** @throws Error for an input whose name could be that of another parameter: only letters, the first a small one */
  constructor(readonly source: ParameterSource) {
    super();
    if (source.from === 'input' && !/^[a-z][A-Za-z]*$/.test(source.name))
      throw new Error(`Not the name of an input: ${JSON.stringify(source.name)}`);
  }
}

export type ParameterSource =
  | { readonly from: 'request' | 'shared' }
  | { readonly from: 'input'; readonly name: string }
  | { readonly from: 'constant'; readonly value: Value };

/** Parts one after the other. */
export class Fragment extends Nominal {
  readonly kind = 'fragment';

  constructor(readonly parts: readonly Part[]) {
    super();
  }
}

/** `CALL (imports) { body }`: a subquery that is run for each row. */
export class Subquery extends Nominal {
  readonly kind = 'subquery';

  constructor(
    readonly imports: readonly Variable[],
    readonly body: Part,
    /** The variables of its `RETURN`, but for those that the text names. */
    readonly returned: readonly Variable[],
  ) {
    super();
  }
}

/** `CALL (imports) { … RETURN node UNION … RETURN node }`: a subquery that binds `node` to the nodes of all branches. */
export class Union extends Nominal {
  readonly kind = 'union';

  constructor(
    readonly imports: readonly Variable[],
    readonly branches: readonly Part[],
    readonly node: Variable,
    /** Leaves out rows that it returned already, of this branch or another. */
    readonly distinct: boolean,
  ) {
    super();
  }
}

/** `[pattern | projection]`: a list with an item for each match of the pattern. */
export class Comprehension extends Nominal {
  readonly kind = 'comprehension';

  constructor(
    readonly pattern: Part,
    readonly projection: Part,
  ) {
    super();
  }
}

/** `WITH columns ORDER BY keys`. */
export class SortedProjection extends Nominal {
  readonly kind = 'sorted';

  constructor(
    readonly columns: readonly Variable[],
    readonly keys: Part,
  ) {
    super();
  }
}

function plainName(name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`Not a plain name: ${JSON.stringify(name)}`);
  return name;
}
