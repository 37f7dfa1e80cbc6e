import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { entityKinds } from '../../src/model/kinds.js';
import { isEntityKind, isKind } from '../../src/model/registry.js';
import { recordType } from '../../src/model/names.js';
import type { Dice } from '../questions/dice.js';
import { type Shape, Leaf, drawFilter } from '../questions/drawn-filters.js';
import { theThing } from '../questions/world-read.js';
import type { Anchors } from './anchors.js';
import { type Field, type Holder, fieldsOf } from './contract.js';
import { drawGroupKeys, drawGroupOrder } from './drawn-groups.js';
import { type EnumValues, enumValues } from './enum-values.js';
import { externalIdsOf } from './graph.js';
import type { FieldPart } from './parts.js';
import type { Pools } from './pools.js';

/** The target of a field: the thing it should lead to, so that the fields below it have values. */
export interface Wish {
  /** The type of what the field leads to, the field that is asked of it next, and the kind that this one leads on to. */
  readonly type: string;
  readonly field: string;
  readonly end: string;
  /** The first kind of thing on the way that follows. */
  readonly kind: string;
}

/** The sources that arguments are drawn from, and the percentage of optional arguments that are given. */
export interface Drawing {
  readonly anchors: Anchors;
  readonly pools: Pools;
  readonly values: EnumValues;
  readonly dice: Dice;
  readonly given: number;
}

type Given = Record<string, Shape>;

/** The arguments of a field, and how many rows at most it then leads to. */
export interface DrawnArguments extends Pick<FieldPart, 'given' | 'cursor'> {
  readonly rows: number;
}

/** @param rows of how many objects the field is asked */
export function drawArguments(field: Field, wish: Wish, rows: number, drawing: Drawing): DrawnArguments {
  const { args } = field;
  const has = (name: string): boolean => args.some((argument) => argument.name === name);
  if (args.length === 2 && has('id') && has('externalId')) return { given: drawLookup(wish, drawing), rows: 1 };
  if (has('by') && !has('first')) return keysOf('by', drawEntityKeys(wish, drawing));
  if (has('ids')) return keysOf('ids', drawIds(wish, drawing));
  const given: Given = { ...drawEnds(field, wish, drawing) };
  for (const argument of args) {
    const { name } = argument;
    if (name in given || pageArguments.includes(name)) continue;
    if (!isRequiredArgument(argument) && !drawing.dice.chance(drawing.given)) continue;
    given[name] =
      isRequiredArgument(argument) || !drawing.dice.chance(5) ? drawArgument(argument, wish, drawing) : null;
  }
  if (!has('first')) return { given, rows: has('limit') ? rows * 5 : rows };
  const { size, ...page } = drawPage(given, rows, isMixed(field), drawing);
  return { ...page, rows: rows * size };
}

const pageArguments = ['first', 'last', 'after', 'before'];

function keysOf(name: string, keys: readonly Shape[]): DrawnArguments {
  return { given: { [name]: keys }, rows: keys.length };
}

/** True for a connection whose rows may be of several types. */
function isMixed({ type }: Field): boolean {
  const nodes = fieldsOf(getNamedType(type) as Holder).find(({ name }) => name === 'nodes');
  return nodes !== undefined && isAbstractType(getNamedType(nodes.type));
}

/** A page that is small where there are many, and now and then of the usual size. */
function drawPage(
  given: Given,
  rows: number,
  isLarge: boolean,
  { dice, given: often }: Drawing,
): DrawnArguments & { size: number } {
  if (rows === 1 && dice.chance(10)) return { given, rows, size: 20 };
  const usual = isLarge ? [20, 40, null] : [2, 3, 5, 8, 20, null];
  const sizes = rows > 30 ? [1, 2] : rows > 1 ? [1, 2, 3, 4] : usual;
  const isBackward = dice.chance(15);
  const page = { ...given, [isBackward ? 'last' : 'first']: new Leaf(sizes) };
  const isPaged = rows === 1 && dice.chance(often / 3);
  const cursor = isPaged ? (isBackward ? 'before' : 'after') : undefined;
  return { given: page, cursor, rows, size: Math.max(...sizes.map((one) => one ?? 20)) };
}

function drawLookup({ type, field, end }: Wish, { anchors, dice }: Drawing): Given {
  const ids = anchors.of(type, field, end);
  const known = ids.flatMap((id) => externalIdsOf(theThing(anchors.graph.world, id)));
  if (known.length > 0 && dice.chance(30)) return { externalId: { ...dice.pick(known) } };
  return { id: new Leaf(dice.chance(3) ? [...ids, `${type.toLowerCase()}:nothing`] : ids) };
}

/** Ids of things as wished, at times beside one that nothing has. */
function drawIds({ type, field, end }: Wish, { anchors, dice }: Drawing): readonly Shape[] {
  const ids = anchors.of(type, field, end);
  const keys: Shape[] = Array.from({ length: dice.count(1, 4) }, () => new Leaf(ids));
  return dice.chance(10) ? [...keys, 'country:nothing'] : keys;
}

function drawEntityKeys(wish: Wish, drawing: Drawing): readonly Shape[] {
  const { anchors, dice } = drawing;
  const { type, field, end } = isEntityKind(wish.type) ? wish : { ...wish, type: dice.pick(entityKinds), field: '' };
  const ids = anchors.of(type, field, end);
  const keys: Shape[] = Array.from({ length: dice.count(1, 3) }, () => ({ id: new Leaf(ids) }));
  const [externalId] = ids.flatMap((id) => externalIdsOf(theThing(anchors.graph.world, id)));
  if (externalId === undefined || !dice.chance(40) || !isKind(type)) return keys;
  return [...keys, { externalId: { type: recordType(type), ...externalId } }];
}

/** The things that a search through the graph starts from. */
function drawEnds({ name }: Field, { kind }: Wish, { anchors, dice }: Drawing): Given {
  if (!['paths', 'neighbourhood'].includes(name)) return {};
  const wished = anchors.of(isEntityKind(kind) ? kind : dice.pick(['Committee', 'Administration', 'Organisation']));
  // A source is no end of a path, but may be the last thing that is seen.
  const near = kind === 'Source' ? wished.flatMap((id) => anchors.connectedWith(id)) : wished;
  const ids = near.length > 0 ? near : anchors.of('Country');
  if (name === 'neighbourhood') return { id: new Leaf(ids), limit: new Leaf([2, 5, 20]) };
  const from = dice.pick(ids);
  const others = anchors.connectedWith(from);
  return { from, to: new Leaf(others.length > 0 ? others : anchors.of('Country')), maxLength: new Leaf([2, 3, 4]) };
}

function drawArgument(argument: GraphQLArgument, wish: Wish, drawing: Drawing): Shape {
  const { anchors, pools, values, dice } = drawing;
  switch (argument.name) {
    case 'id':
      return new Leaf(anchors.of(wish.type, wish.field, wish.end));
    case 'at':
      return new Leaf(pools.days);
    case 'from':
      return new Leaf(['2000', '2009-06', '2011-01-01']);
    case 'until':
      return new Leaf(['2012-06-30', '2019', '2025-12']);
    case 'text':
      return drawText(wish, drawing);
    case 'types':
      return [isEntityKind(wish.kind) ? recordType(wish.kind) : dice.pick(enumValues(argument.type))];
    case 'by':
      return drawGroupKeys(getNamedType(argument.type) as GraphQLInputObjectType, wish.kind, values, dice);
    case 'depth':
      return new Leaf([1, 2]);
    case 'maxLength':
      return new Leaf([2, 3, 4]);
    case 'maxDegree':
      return new Leaf([5, 100, 1000]);
    case 'limit':
      return new Leaf([2, 5, 20]);
    default:
      return drawInput(argument.type, drawing);
  }
}

/** Part of the name of something that is wished for, else of anything. */
function drawText({ kind }: Wish, { anchors, pools, dice }: Drawing): Shape {
  const names = anchors.of(kind).flatMap((id) => {
    const name = anchors.graph.world.get(id)?.properties['name'];
    return typeof name === 'string' ? [name, name.split(' ')[0] ?? name] : [];
  });
  return new Leaf(names.length > 0 && dice.chance(80) ? names : pools.searched);
}

/** A value of an input type: a value of an enum, a filter, the keys of an order, or a list of these. */
function drawInput(type: GraphQLInputType, drawing: Drawing): Shape {
  const { dice, pools, values } = drawing;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = nullable.ofType;
    return Array.from({ length: dice.pick([1, 1, 2, 3]) }, () => drawInput(item, drawing));
  }
  if (isEnumType(nullable)) return values.pick(nullable, dice);
  if (nullable.name === 'Boolean') return dice.chance(50);
  if (!isInputObjectType(nullable)) return new Leaf(pools.ofFilters(nullable.name, { filter: '', field: '' }, ''));
  if (nullable.name.endsWith('Filter')) return drawFilter(nullable, dice.count(0, 2), dice, pools.ofFilters);
  if (nullable.name === 'GroupOrder') return drawGroupOrder(dice);
  const fields = Object.values(nullable.getFields()).filter(
    (field) => (getNullableType(field.type) !== field.type && field.defaultValue === undefined) || dice.chance(50),
  );
  return Object.fromEntries(fields.map(({ name, type: own }) => [name, drawInput(own, drawing)]));
}
