import { type FieldDefinitionNode, Kind as Node } from 'graphql';
import { type EntityKind, type Field, type Kind, kindNames } from '../model/kinds.js';
import { definition, inverses, isEntityKind } from '../model/registry.js';
import { connectionName } from './connection-name.js';
import { type Composite, fieldDefinitionsOf, kindsWith, namedType } from './syntax-tree.js';

/**
 * The parts of the model that the hand-written schema has not, or has otherwise, each in a sentence that says what to
 * write.
 * @param types with the fields of their interfaces
 */
export function modelGaps(types: readonly Composite[]): readonly string[] {
  return kindNames.flatMap((kind) => {
    const type = types.find(({ name }) => name.value === kind);
    return type === undefined ? [noType(kind)] : [...notAThing(kind, types), ...fieldGaps(kind, types)];
  });
}

/** The interfaces that the type of a kind has at least. */
function interfacesOf(kind: Kind): readonly string[] {
  return ['Node', 'Thing', isEntityKind(kind) ? 'Entity' : 'Fact'];
}

function noType(kind: Kind): string {
  const type = `type ${kind} implements ${interfacesOf(kind).join(' & ')} { … }`;
  return `The schema has no type for the kind ${kind}: write "${type}" in a file of schema/.`;
}

function notAThing(kind: Kind, types: readonly Composite[]): readonly string[] {
  return interfacesOf(kind)
    .filter((name) => !kindsWith(name, types).includes(kind))
    .map((name) => `The type ${kind} does not implement ${name}: write "type ${kind} implements … & ${name}".`);
}

function fieldGaps(kind: Kind, types: readonly Composite[]): readonly string[] {
  const { fields, links, bounds } = definition(kind);
  const all = fieldDefinitionsOf(kind, types);
  const own = Object.entries(fields).flatMap(([name, field]) => gap(all, kind, name, valueType(field)));
  const outward = Object.entries(links).flatMap(([name, { to, list, dated }]) => {
    const end = endType(to, types);
    return [
      ...gap(all, kind, name, list ? `[${end}!]!` : end, (type) => to.every((one) => isOf(one, type, types))),
      ...(dated === undefined ? [] : gap(all, kind, dated, '[Whole!]!')),
    ];
  });
  const back = isEntityKind(kind)
    ? [...inverses(kind)].flatMap(([name, { from }]) => gap(all, kind, name, `${connectionName(from)}!`))
    : [];
  const state = !isEntityKind(kind) && bounds === 'term' ? gap(all, kind, 'state', 'TermState!') : [];
  return [...own, ...outward, ...back, ...state];
}

/** The sentence that a field is not there, or is of a type that does not fit; empty where all is well. */
function gap(
  fields: readonly FieldDefinitionNode[],
  kind: Kind,
  name: string,
  expected: string,
  fits = (type: string) => type === expected.replaceAll(/[^\w]/g, ''),
): readonly string[] {
  const found = fields.find((field) => field.name.value === name);
  if (found === undefined) {
    return [
      `The type ${kind} has no field ${name}: add "${name}: ${expected}" to it, or to an interface of it, in schema/.`,
    ];
  }
  const type = namedType(found.type);
  return fits(type) ? [] : [`The field ${kind}.${name} is of the type ${type}: make it "${name}: ${expected}".`];
}

function valueType({ type, list }: Field): string {
  const one = type === 'EDTF' ? 'PartialDate' : type;
  return list ? `[${one}!]!` : one;
}

/** The narrowest type that all ends of a link are of. */
function endType(ends: readonly EntityKind[], types: readonly Composite[]): string {
  const [only, ...others] = ends;
  if (only !== undefined && others.length === 0) return only;
  const interfaces = types.filter(({ kind, name }) => {
    return kind === Node.INTERFACE_TYPE_DEFINITION && ends.every((end) => isOf(end, name.value, types));
  });
  const [narrowest] = interfaces.sort(
    (one, other) => kindsWith(one.name.value, types).length - kindsWith(other.name.value, types).length,
  );
  return narrowest?.name.value ?? 'Entity';
}

function isOf(kind: EntityKind, type: string, types: readonly Composite[]): boolean {
  return kind === type || kindsWith(type, types).includes(kind);
}
