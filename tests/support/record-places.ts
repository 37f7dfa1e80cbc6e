import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { executableSchema } from './api.js';
import type { RawRecord } from './world.js';

/** A value within a record: its place, its type, and how to make the record with another value there. */
export interface Place {
  readonly path: string;
  readonly type: GraphQLInputType;
  readonly value: unknown;
  /** @param value undefined to leave the place out */
  readonly replaced: (value: unknown) => unknown;
}

/** All values within a record, the record itself among them, by the types that its inputs have in the schema. */
export function placesIn(record: RawRecord): readonly Place[] {
  const type = executableSchema.getType('SyncRecord');
  if (!isInputObjectType(type)) throw new Error('SyncRecord is no input');
  const [[kind, body]] = Object.entries(record) as [[string, unknown]];
  const typeOfBody = type.getFields()[kind]?.type;
  if (typeOfBody === undefined) throw new Error(`SyncRecord has no ${kind}`);
  return placesBelow({ path: '', type: typeOfBody, value: body, replaced: (value) => ({ [kind]: value }) });
}

function placesBelow(place: Place): readonly Place[] {
  const { path, value, replaced } = place;
  const type = getNullableType(place.type);
  if (isListType(type) && Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      place,
      ...items.flatMap((item, index) =>
        placesBelow({
          path: `${path}[${index.toString()}]`,
          type: type.ofType,
          value: item,
          replaced: (other) => replaced(items.with(index, other)),
        }),
      ),
    ];
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return [place];
  const fields = Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    const typeOfField = type.getFields()[name]?.type;
    if (typeOfField === undefined) throw new Error(`${type.name} has no ${name}`);
    return placesBelow({
      path: path === '' ? name : `${path}.${name}`,
      type: typeOfField,
      value: item,
      replaced: (other) => replaced(withField(value, name, other)),
    });
  });
  return [place, ...fields];
}

/** A copy with the field, whatever its name, or without it. */
export function withField(value: object, name: string, item: unknown): object {
  const others = Object.entries(value).filter(([other]) => other !== name);
  return Object.fromEntries(item === undefined ? others : [...others, [name, item]]);
}
