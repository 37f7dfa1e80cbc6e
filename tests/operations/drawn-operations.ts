import { type GraphQLObjectType, getNamedType, isAbstractType } from 'graphql';
import type { Dice } from '../questions/dice.js';
import { Leaf } from '../questions/drawn-filters.js';
import type { Anchors } from './anchors.js';
import { type Holder, type Pair, contract, fieldOf } from './contract.js';
import type { Coverage } from './coverage.js';
import type { EnumValues } from './enum-values.js';
import { Growth, deepest } from './growth.js';
import type { Asked, FieldPart, FragmentPart } from './parts.js';
import type { Pools } from './pools.js';
import { wayTo } from './ways.js';

/** From what operations are drawn. */
export interface Ground {
  readonly coverage: Coverage;
  readonly anchors: Anchors;
  readonly pools: Pools;
  readonly values: EnumValues;
}

/** The most that one root field asks, in weights of fields. */
const most = 9;

/** An operation that asks for the pair of fields, and for others by the way. */
export function drawOperation(pair: Pair, ground: Ground, dice: Dice): Asked {
  const isInVain = ground.coverage.isInVain(pair);
  const given = isInVain ? 0 : dice.chance(65) ? 6 : 35;
  const root = drawRoot(pair, ground, given, dice.pick(isInVain ? [0, 1] : [0, 0, 0, 1, 1, 2]), dice);
  const others = Array.from({ length: dice.pick([0, 0, 0, 0, 1, 1, 2]) }, () =>
    drawRoot(dice.pick(ground.coverage.pairs), ground, given, 0, dice, 2),
  );
  const parts = [root, ...others, ...(dice.chance(2) ? [drawIntrospection(ground, dice)] : [])];
  const asOf = !isInVain && dice.chance(10) ? drawAsOf(ground, dice) : undefined;
  if (!dice.chance(8) || root.parts.length === 0) return { parts, asOf };
  // The same once more, by one fragment.
  const on = getNamedType(root.field.type) as Holder;
  const shared: FragmentPart = { kind: 'fragment', on, parts: root.parts, isShared: true };
  const spread: FieldPart = { ...root, parts: [shared] };
  return { parts: [spread, spread, ...others], asOf };
}

function drawAsOf({ pools }: Ground, dice: Dice): Asked['asOf'] {
  const reading = dice.chance(50) ? { reading: dice.pick(['POSSIBLE', 'LIKELY', 'DEFINITE']) } : {};
  return { date: new Leaf(pools.days), ...reading };
}

/**
 * @param given how many of a hundred arguments are given that may be left out
 * @param detour how many more fields than needed may lead to the pair
 */
function drawRoot(
  pair: Pair,
  { coverage, ...ground }: Ground,
  given: number,
  detour: number,
  dice: Dice,
  weight = most,
): FieldPart {
  const [typeName = '', fieldName = ''] = pair.above.split('.');
  const type = contract.getType(typeName) as GraphQLObjectType;
  const [end = ''] = pair.below.split('.');
  const way = [...wayTo(typeName, detour, end, dice), { type, field: fieldOf(type, fieldName) }];
  return new Growth(coverage, { ...ground, dice, given }, weight).follow(way, pair, { depth: 0, rows: 1 });
}

/** An introspection of one type. */
function drawIntrospection({ coverage, ...ground }: Ground, dice: Dice): FieldPart {
  const query = contract.getQueryType();
  const [type, root] = [contract.getType('__Type'), query ?? undefined];
  if (type === undefined || isAbstractType(type) || root === undefined) throw new Error('There is no introspection');
  const growth = new Growth(coverage, { ...ground, dice, given: 10 }, 2);
  const object = type as GraphQLObjectType;
  return {
    kind: 'field',
    field: fieldOf(root, '__type'),
    given: { name: new Leaf(['Committee', 'Party', 'AppointmentRole', 'Nothing', 'EntityKey']) },
    parts: growth.select(object, { above: [], types: [object], depth: deepest - 3, rows: 1 }),
  };
}
