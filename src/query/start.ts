import { filterables, partLinks } from '../model/filters.js';
import { missingProperty } from '../model/properties.js';
import { type EntityKind, type Kind, entityKinds } from '../model/kinds.js';
import { definition, inverses, isEntityKind } from '../model/registry.js';
import type { Compiler, Moment, Request } from './code.js';
import { always, never, fieldsOf, itemsOf, read } from './condition.js';
import { filterCondition } from './filter.js';
import type { Given } from './given.js';

/** One step that a filter takes from the rows towards something that it names. */
interface Step {
  /** The pattern back from its further end, which is bound: Grafeo reads a pattern from its left. */
  back(further: string, nearer: string): string;
  /** What must hold of the further end, and the variable that it is said of. */
  readonly such?: { readonly variable: string; readonly conditions: readonly string[] };
  /** Where the nearer end is a fact that may leave the further one unknown: its kind, and the property that says so. */
  readonly unknown?: { readonly kind: Kind; readonly property: string };
}

/** What a filter names by id, and the way to it. */
interface Named {
  readonly steps: readonly Step[];
  /** The kind that the beginning of the way must be of, where the filter says so. */
  readonly kind?: Kind;
  /** Whether the way asks all that the filter does. */
  readonly isWhole: boolean;
  /** What it is: a thing of a kind, or any entity. */
  readonly label: Kind | 'Entity';
  readonly ids: (request: Request) => readonly unknown[];
}

/** Where the rows of a filter are found. */
interface Start {
  /** The clauses that bind them. */
  readonly text: string;
  /** What of the filter has still to be asked of what is found. */
  readonly unasked: Given;
}

/**
 * The things of `kind` that a filter can hold of, bound to `variable`, starting from what it names by its id, and not
 * from all of the kind; undefined where it names nothing that must be there.
 */
export function startFrom(
  filter: Given,
  kind: Kind,
  variable: string,
  moment: Moment,
  compiler: Compiler,
): Start | undefined {
  const fields = fieldsOf(filter);
  const named = fields.flatMap(([name, part]) =>
    [...namedBy(only([[name, part]]), kind, { moment, compiler })].map((one) => ({ ...one, field: name })),
  );
  const [nearest] = named.sort((a, b) => a.steps.length - b.steps.length);
  if (nearest === undefined) return undefined;
  return {
    text: wayText(nearest, kind, variable, moment, compiler),
    unasked: nearest.isWhole ? only(fields.filter(([name]) => name !== nearest.field)) : filter,
  };
}

function only(fields: readonly (readonly [string, Given])[]): Given {
  return { kind: 'object', fields: Object.fromEntries(fields) };
}

function wayText(
  { steps, label, ids }: Named,
  kind: Kind,
  variable: string,
  moment: Moment,
  compiler: Compiler,
): string {
  const names = [variable, ...steps.map(({ such }) => such?.variable ?? compiler.name())];
  const at = (index: number): string => names[index] ?? '';
  // Together at the end: Neo4j asks each as early as it can, and Grafeo loses its way where one stands in between.
  const way = (until: number): readonly string[] => {
    const taken = steps.slice(0, until);
    const conditions = taken.flatMap(({ such }) => such?.conditions ?? []);
    return [
      ...taken.map((step, index) => `MATCH ${step.back(at(index + 1), at(index))}`).toReversed(),
      ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
    ];
  };
  const branches = [
    [
      `UNWIND ${compiler.parameter(ids)} AS named MATCH (${at(steps.length)}:${label} {id: named})`,
      ...way(steps.length),
    ],
    // What a fact leaves unknown may be what is named.
    ...steps.flatMap(({ unknown }, index) =>
      unknown === undefined || moment.reading === 'DEFINITE'
        ? []
        : [[`MATCH (${at(index)}:${unknown.kind} {${unknown.property}: true})`, ...way(index)]],
    ),
  ];
  const texts = branches.map((clauses) => `${clauses.join(' ')} RETURN ${variable}`);
  // Matched again, or Grafeo takes it for a value that nothing leads on from.
  return `CALL { ${texts.join(' UNION ')} } WITH DISTINCT ${variable} MATCH (${variable}:${kind})`;
}

/** What all that looks through one filter shares. */
interface Search {
  readonly moment: Moment;
  readonly compiler: Compiler;
}

/**
 * Everything that all rows of a filter over things of a kind, or of any, must have to do with.
 * @param isAsked whether the way asks a field of the filter already
 */
function* namedBy(
  filter: Given,
  kind: Kind | 'Entity',
  search: Search,
  isAsked: (field: string) => boolean = () => false,
): Generator<Named> {
  const fields = fieldsOf(filter);
  for (const [name, part] of fields) {
    const isAlone = fields.every(([other]) => other === name || isAsked(other));
    for (const named of namedByField(kind, name, part, search)) yield { ...named, isWhole: named.isWhole && isAlone };
  }
}

function* namedByField(kind: Kind | 'Entity', name: string, part: Given, search: Search): Generator<Named> {
  if (name === 'id') yield* idsOf(part, kind);
  else if (name === 'and') {
    for (const item of itemsOf(part))
      for (const named of namedBy(item, kind, search)) yield { ...named, isWhole: false };
  } else if (kind === 'Entity') yield* namedOfAny(name, part, search);
  else yield* namedOfKind(kind, name, part, search);
}

function* idsOf(given: Given, label: Named['label']): Generator<Named> {
  const operators = fieldsOf(given);
  for (const [operator, part] of operators) {
    if (operator === 'eq' || operator === 'in') {
      yield { steps: [], label, isWhole: operators.length === 1, ids: (request) => [read(part, request)].flat() };
    }
  }
}

function* namedOfAny(name: string, part: Given, search: Search): Generator<Named> {
  const kind = entityKinds.find((one) => definition(one).prefix === name);
  if (kind !== undefined) for (const named of namedBy(part, kind, search)) yield { ...named, kind };
  if (name === 'entity') yield* namedBy(part, 'Entity', search);
  if (name === 'within') yield* further(withinStep, namedBy(part, 'Entity', search), search);
}

function* namedOfKind(kind: Kind, name: string, part: Given, search: Search): Generator<Named> {
  const filterable = filterables(kind).get(name);
  if (filterable?.on === 'within') yield* further(withinStep, namedBy(part, 'Entity', search), search);
  if (filterable?.on === 'tie') {
    const { link, idProperty } = filterable;
    const isUnknown = idProperty !== undefined && link.required !== true;
    const step: Step = {
      back: (end, nearer) => `(${end})<-[:${link.relationship}]-(${nearer})`,
      ...(isUnknown ? { unknown: { kind, property: missingProperty(name) } } : {}),
    };
    yield* further(step, namedBy(part, endKind(link.to), search), search);
  }
  const inverse = isEntityKind(kind) ? inverses(kind).get(name) : undefined;
  if (inverse === undefined) return;
  const quantifiers = fieldsOf(part);
  for (const [quantifier, rows] of quantifiers) {
    if (quantifier !== 'some') continue;
    const step: Step = {
      back: (row, nearer) => `(${row})-[:${inverse.link.relationship}]->(${nearer})`,
      such: rowsSuch({ kind, name, of: inverse.from }, rows, search),
    };
    for (const named of further(step, namedBy(rows, inverse.from, search, isOwnValue(inverse.from)), search)) {
      yield { ...named, isWhole: named.isWhole && quantifiers.length === 1 };
    }
  }
}

/** What must hold of the rows of a list: that they are rows at all, and what the filter asks of their own values. */
function rowsSuch(
  { kind, name, of }: { readonly kind: Kind; readonly name: string; readonly of: Kind },
  filter: Given,
  { moment, compiler }: Search,
): NonNullable<Step['such']> {
  const { variable, conditions } = compiler.rows(kind, name, '', moment);
  const isOwn = isOwnValue(of);
  const own = only(fieldsOf(filter).filter(([field]) => isOwn(field)));
  const { text } = filterCondition(own, [of], variable, moment, compiler);
  // A parameter, as in a connection's own filter, where Neo4j would know that nothing is found.
  const such = text === never ? compiler.parameter(() => false) : text;
  return { variable, conditions: text === always ? conditions : [...conditions, such] };
}

const ownValues: ReadonlySet<string | undefined> = new Set(['value', 'values', 'date', 'state']);

function isOwnValue(kind: Kind): (field: string) => boolean {
  return (field) => ownValues.has(filterables(kind).get(field)?.on);
}

function endKind(kinds: readonly EntityKind[]): EntityKind | 'Entity' {
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0 ? only : 'Entity';
}

const withinStep: Step = { back: (whole, nearer) => `(${whole})<-[:${partLinks.join('|')}*0..]-(${nearer})` };

/** The same from one step nearer. */
function* further(step: Step, found: Iterable<Named>, { compiler }: Search): Generator<Named> {
  for (const { steps, kind, ...named } of found) {
    if (kind === undefined || steps.length === 0) {
      yield { steps: [step, ...steps], ...named };
      continue;
    }
    const { variable, conditions } = step.such ?? { variable: compiler.name(), conditions: [] };
    const such = { variable, conditions: [...conditions, `${variable}:${kind}`] };
    yield { steps: [{ ...step, such }, ...steps], ...named };
  }
}
