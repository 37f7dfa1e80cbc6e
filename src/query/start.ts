import { filterables, missingProperty, partLinks } from '../model/filters.js';
import { type EntityKind, type Kind, entityKinds } from '../model/kinds.js';
import { definition, inverses, isEntityKind } from '../model/lookup.js';
import type { Reading } from '../model/time.js';
import type { Compiler, Request } from './code.js';
import { fieldsOf, itemsOf, read } from './condition.js';
import type { Given } from './given.js';

/** One step that a filter takes from the rows towards something that it names. */
interface Step {
  /** The pattern back from its further end, which is bound: Grafeo reads a pattern from its left. */
  back(further: string, nearer: string): string;
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
  reading: Reading,
  compiler: Compiler,
): string | undefined {
  const [nearest] = [...namedBy(filter, kind)].sort((a, b) => a.steps.length - b.steps.length);
  if (nearest === undefined) return undefined;
  const { steps, label, ids } = nearest;
  const names = [variable, ...steps.map(() => compiler.name())];
  const at = (index: number): string => names[index] ?? '';
  const way = (until: number): readonly string[] =>
    steps.slice(0, until).map((step, index) => `MATCH ${step.back(at(index + 1), at(index))}`);
  const end = at(steps.length);
  const branches = [
    [
      `UNWIND ${compiler.parameter(ids)} AS named MATCH (${end}:${label} {id: named})`,
      ...way(steps.length).toReversed(),
    ],
    // What a fact leaves unknown may be what is named.
    ...steps.flatMap(({ unknown }, index) =>
      unknown === undefined || reading === 'DEFINITE'
        ? []
        : [[`MATCH (${at(index)}:${unknown.kind} {${unknown.property}: true})`, ...way(index).toReversed()]],
    ),
  ];
  const texts = branches.map((clauses) => `${clauses.join(' ')} RETURN ${variable}`);
  // Matched again, or Grafeo takes it for a value that nothing leads on from.
  return `CALL { ${texts.join(' UNION ')} } WITH DISTINCT ${variable} MATCH (${variable}:${kind})`;
}

/** Everything that all rows of a filter over things of a kind, or of any, must have to do with. */
function* namedBy(filter: Given, kind: Kind | 'Entity'): Generator<Named> {
  for (const [name, part] of fieldsOf(filter)) {
    if (name === 'and') for (const item of itemsOf(part)) yield* namedBy(item, kind);
    else if (name === 'id') yield* idsOf(part, kind);
    else if (kind === 'Entity') yield* namedOfAny(name, part);
    else yield* namedByField(kind, name, part);
  }
}

function* idsOf(given: Given, label: Named['label']): Generator<Named> {
  for (const [operator, part] of fieldsOf(given)) {
    if (operator === 'eq' || operator === 'in')
      yield { steps: [], label, ids: (request) => [read(part, request)].flat() };
  }
}

function* namedOfAny(name: string, part: Given): Generator<Named> {
  const kind = entityKinds.find((one) => definition(one).prefix === name);
  if (kind !== undefined || name === 'entity') yield* namedBy(part, kind ?? 'Entity');
  if (name === 'within') yield* further(withinStep, namedBy(part, 'Entity'));
}

function* namedByField(kind: Kind, name: string, part: Given): Generator<Named> {
  const filterable = filterables(kind).get(name);
  if (filterable?.on === 'within') yield* further(withinStep, namedBy(part, 'Entity'));
  if (filterable?.on === 'tie') {
    const { link, idProperty } = filterable;
    const isUnknown = idProperty !== undefined && link.required !== true;
    const step: Step = {
      back: (end, nearer) => `(${end})<-[:${link.relationship}]-(${nearer})`,
      ...(isUnknown ? { unknown: { kind, property: missingProperty(name) } } : {}),
    };
    yield* further(step, namedBy(part, endKind(link.to)));
  }
  const inverse = isEntityKind(kind) ? inverses(kind).get(name) : undefined;
  if (inverse === undefined) return;
  const step: Step = { back: (row, nearer) => `(${row})-[:${inverse.link.relationship}]->(${nearer})` };
  for (const [quantifier, rows] of fieldsOf(part)) {
    if (quantifier === 'some') yield* further(step, namedBy(rows, inverse.from));
  }
}

function endKind(kinds: readonly EntityKind[]): EntityKind | 'Entity' {
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0 ? only : 'Entity';
}

const withinStep: Step = { back: (whole, nearer) => `(${whole})<-[:${partLinks.join('|')}*0..]-(${nearer})` };

function* further(step: Step, found: Iterable<Named>): Generator<Named> {
  for (const { steps, ...named } of found) yield { steps: [step, ...steps], ...named };
}
