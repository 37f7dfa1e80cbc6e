import type { Parameter, Part, Variable } from './parts.js';

/** The printed names of one statement's variables and parameters. */
export class Names {
  readonly #variables = new Map<Variable, string>();
  readonly #parameters = new Map<Parameter, string>();
  /** The number of names that begin with each hint. */
  readonly #counts = new Map<string, number>();

  ofVariable(variable: Variable): string {
    const name = this.#variables.get(variable) ?? this.#numbered(variable.hint);
    this.#variables.set(variable, name);
    return name;
  }

  ofParameter(parameter: Parameter): string {
    const name = this.#parameters.get(parameter) ?? this.#nameOf(parameter);
    this.#parameters.set(parameter, name);
    return name;
  }

  /** A constant that is a plain name goes by itself; equal constants have one name. */
  #nameOf({ source }: Parameter): string {
    if (source.from === 'input') return source.name;
    if (source.from !== 'constant') return this.#numbered('p');
    const text = JSON.stringify(source.value);
    if (/^"[A-Z][A-Z_]*"$/.test(text)) return text.slice(1, -1);
    const same = [...this.#parameters].find(
      ([{ source: other }]) => other.from === 'constant' && JSON.stringify(other.value) === text,
    );
    return same?.[1] ?? this.#numbered('c');
  }

  #numbered(hint: string): string {
    const count = (this.#counts.get(hint) ?? 0) + 1;
    this.#counts.set(hint, count);
    return `${hint}${count.toString()}`;
  }
}

/** The text of a part. */
export function print(part: Part, names: Names): string {
  const printed = (one: Part): string => print(one, names);
  const imported = (imports: readonly Variable[]): string =>
    imports.length === 0 ? 'CALL' : `CALL (${imports.map(printed).join(', ')})`;
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'identifier':
      return part.name;
    case 'variable':
      return names.ofVariable(part);
    case 'parameter':
      return `$${names.ofParameter(part)}`;
    case 'fragment':
      return part.parts.map(printed).join('');
    case 'subquery':
      return `${imported(part.imports)} { ${printed(part.body)} }`;
    case 'union': {
      const node = printed(part.node);
      // UNION leaves out what one branch returns twice, too; a branch without another has to do so itself.
      const returned = part.distinct && part.branches.length === 1 ? 'RETURN DISTINCT' : 'RETURN';
      const branches = part.branches.map((branch) => `${printed(branch)} ${returned} ${node}`);
      return `${imported(part.imports)} { ${branches.join(part.distinct ? ' UNION ' : ' UNION ALL ')} }`;
    }
    case 'comprehension':
      return `[${printed(part.pattern)} | ${printed(part.projection)}]`;
    case 'sorted':
      return `WITH ${part.columns.map(printed).join(', ')} ORDER BY ${printed(part.keys)}`;
  }
}
