import { filterables, missingProperty, partLinks } from '../model/filters.js';
import { type EntityKind, type Kind, entityKinds } from '../model/kinds.js';
import { definition, inverses, isEntityKind } from '../model/lookup.js';
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
  /** What it is: a thing of a kind, or any entity. */
  readonly label: Kind | 'Entity';
  readonly ids: (request: Request) => readonly unknown[];
}

/**
 * The clauses that bind to `variable` all things of `kind` that a filter can hold of, starting from what it names by
 * its id, and not from all of the kind; undefined where it names nothing that must be there. Every condition has still
 * to be asked of what is found.
 */
export function startFrom(
  filter: Given,
  kind: Kind,
  variable: string,
  moment: Moment,
  compiler: Compiler,
): string | undefined {
  const named = [...namedBy(filter, kind, { moment, compiler })];
  const [nearest] = named.sort((a, b) => a.steps.length - b.steps.length);
  if (nearest === undefined) return undefined;
  const { steps, label, ids } = nearest;
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

/** Everything that all rows of a filter over things of a kind, or of any, must have to do with. */
function* namedBy(filter: Given, kind: Kind | 'Entity', search: Search): Generator<Named> {
  for (const [name, part] of fieldsOf(filter)) {
    if (name === 'and') for (const item of itemsOf(part)) yield* namedBy(item, kind, search);
    else if (name === 'id') yield* idsOf(part, kind);
    else if (kind === 'Entity') yield* namedOfAny(name, part, search);
    else yield* namedByField(kind, name, part, search);
  }
}

function* idsOf(given: Given, label: Named['label']): Generator<Named> {
  for (const [operator, part] of fieldsOf(given)) {
    if (operator === 'eq' || operator === 'in')
      yield { steps: [], label, ids: (request) => [read(part, request)].flat() };
  }
}

function* namedOfAny(name: string, part: Given, search: Search): Generator<Named> {
  const kind = entityKinds.find((one) => definition(one).prefix === name);
  if (kind !== undefined || name === 'entity') yield* namedBy(part, kind ?? 'Entity', search);
  if (name === 'within') yield* further(withinStep, namedBy(part, 'Entity', search));
}

function* namedByField(kind: Kind, name: string, part: Given, search: Search): Generator<Named> {
  const filterable = filterables(kind).get(name);
  if (filterable?.on === 'within') yield* further(withinStep, namedBy(part, 'Entity', search));
  if (filterable?.on === 'tie') {
    const { link, idProperty } = filterable;
    const isUnknown = idProperty !== undefined && link.required !== true;
    const step: Step = {
      back: (end, nearer) => `(${end})<-[:${link.relationship}]-(${nearer})`,
      ...(isUnknown ? { unknown: { kind, property: missingProperty(name) } } : {}),
    };
    yield* further(step, namedBy(part, endKind(link.to), search));
  }
  const inverse = isEntityKind(kind) ? inverses(kind).get(name) : undefined;
  if (inverse === undefined) return;
  for (const [quantifier, rows] of fieldsOf(part)) {
    if (quantifier !== 'some') continue;
    const step: Step = {
      back: (row, nearer) => `(${row})-[:${inverse.link.relationship}]->(${nearer})`,
      such: rowsSuch({ kind, name, of: inverse.from }, rows, search),
    };
    yield* further(step, namedBy(rows, inverse.from, search));
  }
}

/** What must hold of the rows of a list: that they are rows at all, and what the filter asks of their own values. */
function rowsSuch(
  { kind, name, of }: { readonly kind: Kind; readonly name: string; readonly of: Kind },
  filter: Given,
  { moment, compiler }: Search,
): NonNullable<Step['such']> {
  const { variable, conditions } = compiler.rows(kind, name, '', moment);
  const own = fieldsOf(filter).filter(([field]) => ownValues.has(filterables(of).get(field)?.on));
  const { text } = filterCondition(
    { kind: 'object', fields: Object.fromEntries(own) },
    [of],
    variable,
    moment,
    compiler,
  );
  // A parameter, as in a connection's own filter, where Neo4j would know that nothing is found.
  const such = text === never ? compiler.parameter(() => false) : text;
  return { variable, conditions: text === always ? conditions : [...conditions, such] };
}

const ownValues: ReadonlySet<string | undefined> = new Set(['value', 'values', 'date', 'state']);

function endKind(kinds: readonly EntityKind[]): EntityKind | 'Entity' {
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0 ? only : 'Entity';
}

const withinStep: Step = { back: (whole, nearer) => `(${whole})<-[:${partLinks.join('|')}*0..]-(${nearer})` };

function* further(step: Step, found: Iterable<Named>): Generator<Named> {
  for (const { steps, ...named } of found) yield { steps: [step, ...steps], ...named };
}
