import { type GraphQLObjectType, getNamedType, isAbstractType, isRequiredArgument } from 'graphql';
import { isEntityKind, isFactKind } from '../../src/model/registry.js';
import { type Drawing, type Wish, drawArguments } from './arguments.js';
import {
  type Field,
  type Holder,
  type Pair,
  contract,
  fieldOf,
  fieldsOf,
  holder,
  isComposite,
  pathOf,
  possibleTypes,
} from './contract.js';
import type { Coverage } from './coverage.js';
import type { FieldPart, Part } from './parts.js';
import { type Step } from './ways.js';

/** The position of a selection: the fields above it, the types of its objects, its depth, and the number of its objects. */
interface Place {
  readonly above: readonly string[];
  readonly types: readonly GraphQLObjectType[];
  readonly depth: number;
  readonly rows: number;
}

/** The most levels of fields; the server takes a few more. */
export const deepest = 14;

/** The cost of planning a field, by its name, for fields that differ from other links and connections. */
const weights: Readonly<Record<string, number>> = {
  parties: 6,
  statusBecause: 5,
  status: 2,
  officers: 3,
  chairs: 3,
  chair: 3,
  head: 3,
  members: 2,
  participants: 2,
  groups: 2,
  paths: 2,
  search: 2,
  nodes: 0,
  edges: 0,
  node: 0,
  pageInfo: 0,
};

function weightOf({ name, type }: Field): number {
  return weights[name] ?? (getNamedType(type).name.endsWith('Connection') ? 1 : 0.4);
}

/** Grows the selection of a root field along a way to a pair of fields, with wanted pairs added on the way. */
export class Growth {
  constructor(
    private readonly coverage: Coverage,
    private readonly drawing: Drawing,
    /** The budget that is left, in weights of fields. */
    private left: number,
  ) {}

  /** The field at the beginning of the way, with what leads from it to the pair. */
  follow([step, ...further]: readonly Step[], pair: Pair, place: Pick<Place, 'depth' | 'rows'>): FieldPart {
    if (step === undefined) throw new Error(`Nothing leads to ${pair.above}`);
    const [endName = '', fieldName = ''] =
      further[0] === undefined ? pair.below.split('.') : [further[0].type.name, further[0].field.name];
    const end = holder(endName) as GraphQLObjectType;
    const wish = wishOf(end, fieldName, further, pair);
    const drawn = drawArguments(step.field, wish, place.rows, this.drawing);
    const below: Place = {
      above: [pathOf(step.type, step.field)],
      types: possibleTypes(getNamedType(step.field.type)),
      depth: place.depth + 1,
      rows: drawn.rows,
    };
    const inner =
      further.length > 0
        ? this.follow(further, pair, below)
        : this.#field(fieldOf(end, fieldName), { ...below, types: [end] });
    const named = getNamedType(step.field.type) as Holder;
    const own = { ...below, types: [end] };
    const parts = [...this.#identity(end), inner, ...this.#some(end, own)];
    return {
      kind: 'field',
      field: step.field,
      given: drawn.given,
      cursor: drawn.cursor,
      parts: named === end ? parts : [...this.#typeName(), { kind: 'fragment', on: end, parts }],
    };
  }

  /** The selection on a value of the type at a position. */
  select(type: Holder, place: Place): readonly Part[] {
    const parts = [...this.#identity(type), ...this.#some(type, place)];
    if (!isAbstractType(type)) return parts.length > 0 ? parts : [this.#least(type)];
    const { dice } = this.drawing;
    const own = dice.chance(50) ? parts : this.#identity(type);
    const fragments = this.#fragments(type, place);
    return own.length + fragments.length > 0 ? [...own, ...fragments] : [typeName(type)];
  }

  /** Fragments on types that can stand here: objects, and interfaces that these share. */
  #fragments(type: Holder, place: Place): readonly Part[] {
    const { dice } = this.drawing;
    if (this.left < 1 || place.depth >= deepest - 2) return [];
    const wanted = place.types.filter((one) =>
      fieldsOf(one).some(({ name }) => this.coverage.isWanted(place.above, [one], name)),
    );
    const objects = Array.from({ length: dice.pick([0, 1, 1, 2]) }, () =>
      dice.pick(wanted.length > 0 ? wanted : place.types),
    );
    const shared = place.types.flatMap((one) => one.getInterfaces()).filter((one) => one !== type);
    const interfaces = dice.chance(25) && shared.length > 0 ? [dice.pick(shared)] : [];
    return [...new Set<Holder>([...objects, ...interfaces])].map((on): Part => {
      const types = isAbstractType(on)
        ? place.types.filter((one) => contract.isSubType(on, one))
        : [on as GraphQLObjectType];
      const parts = this.#some(on, { ...place, types });
      return { kind: 'fragment', on, parts: parts.length > 0 ? parts : [this.#least(on)] };
    });
  }

  /** Fields of the type: of those that have not been asked here as many as may be, else a few. */
  #some(type: Holder, place: Place): readonly FieldPart[] {
    const { dice } = this.drawing;
    const fields = fieldsOf(type).filter(({ name }) => name !== 'id');
    const isWanted = ({ name }: Field): boolean => this.coverage.isWanted(place.above, place.types, name);
    const [leaves, composites] = [fields.filter((field) => !isComposite(field)), fields.filter(isComposite)];
    const wantedLeaves = shuffled(leaves.filter(isWanted), dice).slice(0, 6);
    const chosenLeaves =
      wantedLeaves.length > 0 ? wantedLeaves : shuffled(leaves, dice).slice(0, dice.pick([0, 1, 1, 2]));
    const wanted = shuffled(composites.filter(isWanted), dice);
    const others = this.left > 0 && dice.chance(30) ? shuffled(composites, dice).slice(0, 1) : [];
    const chosen = place.depth >= deepest - 2 ? [] : this.#affordable(wanted.length > 0 ? wanted : others);
    return shuffled([...chosenLeaves, ...chosen], dice).map((field) => this.#field(field, place));
  }

  /** As many of the fields as half of what is left pays for; it is paid here. */
  #affordable(fields: readonly Field[]): readonly Field[] {
    const least = this.left / 2;
    const chosen: Field[] = [];
    for (const field of fields) {
      if (this.left <= least || this.left <= 0) break;
      this.left -= weightOf(field);
      chosen.push(field);
    }
    return chosen;
  }

  /** A field of a type that a thing in this place may have, with what is asked below it. */
  #field(field: Field, place: Place): FieldPart {
    if (!isComposite(field)) return { kind: 'field', field, given: this.#leafArguments(field, place), parts: [] };
    const end = getNamedType(field.type) as Holder;
    const ends = possibleTypes(end);
    const wish = { type: end.name, field: '', end: '', kind: ends.find(({ name }) => isKindName(name))?.name ?? '' };
    const drawn = drawArguments(field, wish, place.rows, this.drawing);
    const above = place.types.filter((one) => field.name in one.getFields()).map((one) => pathOf(one, field));
    const below: Place = { above, types: ends, depth: place.depth + 1, rows: drawn.rows };
    return {
      kind: 'field',
      field,
      given: drawn.given,
      cursor: drawn.cursor,
      parts: [...(drawn.cursor === undefined ? [] : cursors(end)), ...this.select(end, below)],
    };
  }

  #leafArguments(field: Field, { rows }: Place): FieldPart['given'] {
    if (field.args.length === 0) return {};
    return drawArguments(field, { type: '', field: '', end: '', kind: '' }, rows, this.drawing).given;
  }

  /** The fields that identify an object: mostly its id, sometimes its type name. */
  #identity(type: Holder): readonly FieldPart[] {
    const { dice } = this.drawing;
    const id = type.getFields()['id'];
    const isTold = id !== undefined && dice.chance(90);
    return [...(isTold ? [leaf(id)] : []), ...(isAbstractType(type) ? this.#typeName() : [])];
  }

  #typeName(): readonly FieldPart[] {
    return this.drawing.dice.chance(50) ? [leaf(fieldOf(holder('Query'), '__typename'))] : [];
  }

  /** One field that every value has, and that leads nowhere. */
  #least(type: Holder): FieldPart {
    const leaves = fieldsOf(type).filter((field) => !isComposite(field) && !field.args.some(isRequiredArgument));
    return leaves.length > 0 && this.drawing.dice.chance(80) ? leaf(this.drawing.dice.pick(leaves)) : typeName(type);
  }
}

/** The target of the field before the rest of the way. */
function wishOf(type: GraphQLObjectType, field: string, further: readonly Step[], pair: Pair): Wish {
  const names = [...further.map((step) => step.type.name), pair.below.split('.')[0] ?? ''];
  return { type: type.name, field, end: names.slice(1).find(isKindName) ?? '', kind: names.find(isKindName) ?? '' };
}

function isKindName(name: string): boolean {
  return isEntityKind(name) || isFactKind(name);
}

function leaf(field: Field): FieldPart {
  return { kind: 'field', field, given: {}, parts: [] };
}

function typeName(type: Holder): FieldPart {
  return leaf(fieldOf(type, '__typename'));
}

/** The fields of a page that have the cursors for the next one. */
function cursors(connection: Holder): readonly FieldPart[] {
  const edges = fieldOf(connection, 'edges');
  const edge = getNamedType(edges.type) as Holder;
  const node = fieldOf(edge, 'node');
  const id = (getNamedType(node.type) as Holder).getFields()['id'];
  const parts = [leaf(fieldOf(edge, 'cursor')), ...(id === undefined ? [] : [{ ...leaf(node), parts: [leaf(id)] }])];
  return [{ ...leaf(edges), parts }];
}

function shuffled<T>(items: readonly T[], dice: Drawing['dice']): readonly T[] {
  return items
    .map((item) => ({ item, place: dice.count(0, 1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
