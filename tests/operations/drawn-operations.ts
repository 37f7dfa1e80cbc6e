import { type GraphQLObjectType, getNamedType, isAbstractType } from 'graphql';
import type { Dice } from '../questions/dice.js';
import { Leaf } from '../questions/drawn-filters.js';
import type { Anchors } from './anchors.js';
import { type Holder, type Pair, contract, fieldOf } from './contract.js';
import type { Coverage } from './coverage.js';
import { Growth } from './growth.js';
import type { Asked, FieldPart, FragmentPart } from './parts.js';
import type { Pools } from './pools.js';
import { wayTo } from './ways.js';

/** From what operations are drawn. */
export interface Ground {
  readonly coverage: Coverage;
  readonly anchors: Anchors;
  readonly pools: Pools;
}

/** How much a field of the root asks at most, in weights of fields. */
const most = 9;

/** An operation that asks for the pair of fields, and for others by the way. */
export function drawOperation(pair: Pair, ground: Ground, isPlain: boolean, dice: Dice): Asked {
  const root = drawRoot(pair, ground, isPlain, dice);
  const others = Array.from({ length: dice.pick([0, 0, 0, 0, 1, 1, 2]) }, () =>
    drawRoot(dice.pick(ground.coverage.pairs), ground, isPlain, dice, 2),
  );
  const parts = [root, ...others, ...(dice.chance(2) ? [drawIntrospection(ground, dice)] : [])];
  const asOf = dice.chance(10)
    ? {
        date: new Leaf(ground.pools.days),
        ...(dice.chance(50) ? { reading: dice.pick(['POSSIBLE', 'DEFINITE']) } : {}),
      }
    : undefined;
  if (!dice.chance(8) || root.parts.length === 0) return { parts, asOf };
  // The same once more, by one fragment.
  const on = getNamedType(root.field.type) as Holder;
  const shared: FragmentPart = { kind: 'fragment', on, parts: root.parts, isShared: true };
  const spread: FieldPart = { ...root, parts: [shared] };
  return { parts: [spread, spread, ...others], asOf };
}

/** @param isPlain whether arguments are few, so that what is asked is likely to be there */
function drawRoot(
  pair: Pair,
  { coverage, anchors, pools }: Ground,
  isPlain: boolean,
  dice: Dice,
  weight = most,
): FieldPart {
  const [typeName = '', fieldName = ''] = pair.above.split('.');
  const type = contract.getType(typeName) as GraphQLObjectType;
  const way = [...wayTo(typeName, dice.pick([0, 0, 0, 1, 1, 2]), dice), { type, field: fieldOf(type, fieldName) }];
  const growth = new Growth(coverage, { anchors, pools, dice, given: isPlain ? 6 : 35 }, weight);
  return growth.follow(way, pair, { depth: 0, rows: 1 });
}

/** What the schema says of one of its types. */
function drawIntrospection({ coverage, anchors, pools }: Ground, dice: Dice): FieldPart {
  const query = contract.getQueryType();
  const [type, root] = [contract.getType('__Type'), query ?? undefined];
  if (type === undefined || isAbstractType(type) || root === undefined) throw new Error('There is no introspection');
  const growth = new Growth(coverage, { anchors, pools, dice, given: 10 }, 2);
  const object = type as GraphQLObjectType;
  return {
    kind: 'field',
    field: fieldOf(root, '__type'),
    given: { name: new Leaf(['Committee', 'Party', 'AppointmentRole', 'Nothing', 'EntityKey']) },
    parts: growth.select(object, { above: [], types: [object], depth: 8, rows: 1 }),
  };
}
