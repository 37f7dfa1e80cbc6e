import type { Part, Variable } from '../../cypher/parts.js';
import { always, never } from '../../cypher/predicate.js';
import { clauses, cypher, joined, key, label, union, variable } from '../../cypher/template.js';
import { filterables, partLinks } from '../../model/filters.js';
import { type EntityKind, type Kind, type Link, entityKinds } from '../../model/kinds.js';
import { missingProperty } from '../../model/properties.js';
import { type Inverse, definition, inverses, isEntityKind } from '../../model/registry.js';
import { normalForm } from '../../text/normal-form.js';
import { type ArgumentValue, fieldsOf, itemsOf, objectOf, readLeaf } from '../arguments/argument-value.js';
import { filterPredicate } from '../filter/filter.js';
import type { AsOf, RuntimeValue } from '../request.js';
import type { RowSource } from '../rows.js';
import { hopAlong, pathAlong } from '../temporal/dated-links.js';
import type { Compiler } from '../types.js';

/*
 * A filter that names something by its id need not be tested on everything of a kind: the rows are found from what it
 * names (the anchor), back along the links by which the filter leads there (the access path).
 */

/** One step of an access path, from the rows towards the anchor. */
interface Step {
  /** The pattern back from the end nearer to the anchor, which is bound: Grafeo reads a pattern from its left. */
  back(nearer: Variable, farther: Variable): Part;
  /** Set on what lies between the ends. */
  readonly condition?: Part;
  /** The end nearer to the anchor, where conditions are set on it. */
  readonly end?: { readonly node: Variable; readonly conditions: readonly Part[] };
  /** Set where the farther end is a fact that may leave the nearer one unknown: its kind, and the property that says so. */
  readonly unknown?: { readonly kind: Kind; readonly property: string };
}

/** An access path: the steps from the rows to a thing that the filter names by id. */
interface AccessPath {
  readonly steps: readonly Step[];
  /** The kind that the rows must be of, where the filter says so. */
  readonly kind?: Kind;
  /** The path tests the whole filter. */
  readonly isWhole: boolean;
  /** The kind of the anchor, or any entity. */
  readonly label: Kind | 'Entity';
  readonly ids: RuntimeValue<readonly unknown[]>;
}

/** The day, reading and compiler of one search for access paths. */
interface Search {
  readonly asOf: AsOf;
  readonly compiler: Compiler;
}

/** The row source of things of `kind` from an anchor that the filter names; undefined where it names none. */
export function anchorOf(
  filter: ArgumentValue,
  kind: Kind,
  row: Variable,
  asOf: AsOf,
  compiler: Compiler,
): (RowSource & { readonly kind: 'anchor' }) | undefined {
  const fields = fieldsOf(filter);
  const paths = fields.flatMap(([name, part]) =>
    [...pathsOf(objectOf([[name, part]]), kind, { asOf, compiler })].map((path) => ({ ...path, field: name })),
  );
  const [shortest] = paths.sort((a, b) => a.steps.length - b.steps.length);
  if (shortest === undefined) return undefined;
  const rest = objectOf(fields.filter(([name]) => name !== shortest.field));
  return {
    kind: 'anchor',
    clauses: pathClauses(shortest, kind, row, asOf, compiler),
    residual: shortest.isWhole ? rest : filter,
  };
}

/** The clauses that follow an access path from its anchor to the rows. */
function pathClauses(
  { steps, label: anchorLabel, ids }: AccessPath,
  kind: Kind,
  row: Variable,
  asOf: AsOf,
  compiler: Compiler,
): Part {
  const nodes = [row, ...steps.map(({ end }) => end?.node ?? variable('step'))];
  const nodeAt = (index: number): Variable => nodes[index] ?? row;
  const id = variable('id');
  const branches = [
    clauses(
      cypher`UNWIND ${compiler.parameter(ids)} AS ${id}`,
      cypher`MATCH (${nodeAt(steps.length)}:${label(anchorLabel)} {id: ${id}})`,
      stepClauses(steps, nodeAt),
    ),
    // A fact that leaves an end unknown may be meant as well.
    ...steps.flatMap(({ unknown }, index) =>
      unknown === undefined || asOf.reading !== 'POSSIBLE'
        ? []
        : [
            clauses(
              cypher`MATCH (${nodeAt(index)}:${label(unknown.kind)} {${key(unknown.property)}: true})`,
              stepClauses(steps.slice(0, index), nodeAt),
            ),
          ],
    ),
  ];
  return clauses(union([], branches, row, { distinct: true }), cypher`MATCH (${row}:${label(kind)})`);
}

/** The steps back to the rows, and the conditions on their ends. */
function stepClauses(steps: readonly Step[], nodeAt: (index: number) => Variable): readonly Part[] {
  const conditions = steps.flatMap(({ condition, end }) => [
    ...(condition === undefined ? [] : [condition]),
    ...(end?.conditions ?? []),
  ]);
  const matches = steps.map((step, index) => cypher`MATCH ${step.back(nodeAt(index + 1), nodeAt(index))}`);
  return [...matches.toReversed(), ...(conditions.length === 0 ? [] : [cypher`WHERE ${joined(conditions, ' AND ')}`])];
}

/**
 * The access paths of a filter over things of a kind, or over any entity.
 * @param isTested tells the fields of the filter that the path tests already
 */
function* pathsOf(
  filter: ArgumentValue,
  kind: Kind | 'Entity',
  search: Search,
  isTested: (field: string) => boolean = () => false,
): Generator<AccessPath> {
  const fields = fieldsOf(filter);
  for (const [name, part] of fields) {
    const isAlone = fields.every(([other]) => other === name || isTested(other));
    for (const path of pathsOfField(kind, name, part, search)) yield { ...path, isWhole: path.isWhole && isAlone };
  }
}

function* pathsOfField(
  kind: Kind | 'Entity',
  name: string,
  part: ArgumentValue,
  search: Search,
): Generator<AccessPath> {
  if (name === 'id') yield* pathsOfIds(part, kind);
  else if (name === 'and') {
    for (const item of itemsOf(part)) for (const path of pathsOf(item, kind, search)) yield { ...path, isWhole: false };
  } else if (kind === 'Entity') yield* pathsOfAny(name, part, search);
  else yield* pathsOfKind(kind, name, part, search);
}

function* pathsOfIds(filter: ArgumentValue, anchorLabel: AccessPath['label']): Generator<AccessPath> {
  const operators = fieldsOf(filter);
  for (const [operator, part] of operators) {
    if (operator === 'eq' || operator === 'in') {
      const ids: AccessPath['ids'] = (request) =>
        [readLeaf(part, request)]
          .flat()
          .map((id) => (typeof id === 'string' ? request.thingOf(normalForm(id), 'CONDITION') : id));
      yield { steps: [], label: anchorLabel, isWhole: operators.length === 1, ids };
    }
  }
}

function* pathsOfAny(name: string, part: ArgumentValue, search: Search): Generator<AccessPath> {
  const kind = entityKinds.find((one) => definition(one).prefix === name);
  if (kind !== undefined) for (const path of pathsOf(part, kind, search)) yield { ...path, kind };
  if (name === 'entity') yield* pathsOf(part, 'Entity', search);
  if (name === 'within') yield* extended(withinStep(search), pathsOf(part, 'Entity', search));
}

function* pathsOfKind(kind: Kind, name: string, part: ArgumentValue, search: Search): Generator<AccessPath> {
  const filterable = filterables(kind).get(name);
  if (filterable?.on === 'within') yield* extended(withinStep(search), pathsOf(part, 'Entity', search));
  if (filterable?.on === 'link') {
    const { link, idProperty } = filterable;
    const mayBeUnknown = idProperty !== undefined && link.required !== true;
    const { relationship } = hopAlong([link.relationship], search.asOf, search.compiler);
    const step: Step = {
      back: (end, thing) => cypher`(${end})<-${relationship}-(${thing})`,
      ...(mayBeUnknown ? { unknown: { kind, property: missingProperty(name) } } : {}),
    };
    yield* extended(step, pathsOf(part, onlyKind(link), search));
  }
  const inverse = isEntityKind(kind) ? inverses(kind).get(name) : undefined;
  if (inverse !== undefined) yield* pathsOfList(kind, name, inverse, part, search);
}

/** The paths through a row of a list that `some` asks for. */
function* pathsOfList(
  kind: Kind,
  name: string,
  { from, link }: Inverse,
  part: ArgumentValue,
  search: Search,
): Generator<AccessPath> {
  const quantifiers = fieldsOf(part);
  for (const [quantifier, filter] of quantifiers) {
    if (quantifier !== 'some') continue;
    const { relationship } = hopAlong([link.relationship], search.asOf, search.compiler);
    const step: Step = {
      back: (row, thing) => cypher`(${row})-${relationship}->(${thing})`,
      end: rowEnd({ kind, name, of: from }, filter, search),
    };
    for (const path of extended(step, pathsOf(filter, from, search, isOwnValue(from)))) {
      yield { ...path, isWhole: path.isWhole && quantifiers.length === 1 };
    }
  }
}

/** The rows of a list, with the conditions under which they are rows and those that the filter sets on their own values. */
function rowEnd(
  { kind, name, of }: { readonly kind: Kind; readonly name: string; readonly of: Kind },
  filter: ArgumentValue,
  { asOf, compiler }: Search,
): NonNullable<Step['end']> {
  // The list belongs to a node that the path reaches only later, so its own clauses are not used.
  const { row, conditions } = compiler.rows(kind, name, variable('list'), asOf);
  const isOwn = isOwnValue(of);
  const own = objectOf(fieldsOf(filter).filter(([field]) => isOwn(field)));
  const predicate = filterPredicate(own, [of], row, asOf, compiler);
  if (predicate === always) return { node: row, conditions };
  // A parameter, as in a connection's own filter, where Neo4j would know that nothing is found.
  const test = predicate === never ? compiler.parameter(() => false) : predicate.test;
  return { node: row, conditions: [...conditions, test] };
}

const ownValues: ReadonlySet<string | undefined> = new Set(['value', 'text', 'texts', 'date', 'state']);

function isOwnValue(kind: Kind): (field: string) => boolean {
  return (field) => ownValues.has(filterables(kind).get(field)?.on);
}

/** The kind of everything that a link leads to, where it is one. */
function onlyKind({ to }: Link): EntityKind | 'Entity' {
  const [only, ...others] = to;
  return only !== undefined && others.length === 0 ? only : 'Entity';
}

function withinStep({ asOf, compiler }: Search): Step {
  const { relationships, condition } = pathAlong(partLinks, asOf, compiler);
  return { back: (whole, thing) => cypher`(${whole})<-${relationships}-(${thing})`, condition };
}

/** The paths with one step before them. */
function* extended(step: Step, paths: Iterable<AccessPath>): Generator<AccessPath> {
  for (const { steps, kind, ...path } of paths) {
    if (kind === undefined || steps.length === 0) {
      yield { steps: [step, ...steps], ...path };
      continue;
    }
    const { node, conditions } = step.end ?? { node: variable('step'), conditions: [] };
    const end = { node, conditions: [...conditions, cypher`${node}:${label(kind)}`] };
    yield { steps: [{ ...step, end }, ...steps], ...path };
  }
}
