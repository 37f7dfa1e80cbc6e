import { cypher, variable } from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import { quoted } from '../../text/quoted.js';
import { externalKey, parseId } from '../../model/ids.js';
import { type EntityKind, entityKinds } from '../../model/kinds.js';
import { recordType } from '../../model/names.js';
import { type ArgumentValue, fieldOf, itemsOf, readLeaf } from '../arguments/argument-value.js';
import type { RuntimeValue } from '../request.js';
import type { FieldImplementation } from '../types.js';
import { type ListItem, listItem, externalIdArgument, keyedLookup, itemValues, withId } from './node-lookup.js';

/** The texts by which the entity of one key of `by` may be found: its id, or its external key in each kind that it may be of. */
function textsOf(key: ArgumentValue, index: number): RuntimeValue<ListItem<readonly string[]>> {
  const id = fieldOf(key, 'id');
  if (id.kind === 'leaf') {
    return (request) => listItem(() => [entityId(String(readLeaf(id, request)), `by[${index}].id`)]);
  }
  const externalId = fieldOf(key, 'externalId');
  const read = externalIdArgument(externalId);
  return (request) => {
    const type = readLeaf(fieldOf(externalId, 'type'), request);
    const kinds = entityKinds.filter((kind) => type === null || type === undefined || recordType(kind) === type);
    return { value: kinds.map((kind) => externalKey(kind, read(request))) };
  };
}

/** `entities`: the entities that the keys in `by` name, in their order; the old id of a merged one leads to it as well. */
export const entitiesByKeys: FieldImplementation = {
  key: 'entities by keys',
  cost: { oneForEachOf: 'by' },
  compile(context, compiler) {
    const keys = itemsOf(context.argument('by')).map(textsOf);
    const entry = variable('entry');
    const lookup = keyedLookup(
      (request) => keys.flatMap((texts) => texts(request).value ?? []),
      [
        withId('Entity'),
        (node, text) => cypher`MATCH (:MergedRecord {id: ${text}})-[:MERGED_INTO]->(${node}:Entity)`,
        (node, text) => cypher`MATCH (${entry}:ExternalId {key: ${text}}) MATCH (${node}:Entity {id: ${entry}.id})`,
      ],
      entityKinds,
      context,
      compiler,
    );
    return {
      ...lookup.compiled,
      decode: (raw, request) => {
        const found = new Map(lookup.found(raw, request));
        const items = keys.map((textsAt, index) => {
          const texts = textsAt(request);
          return texts.error === undefined ? listItem(() => onlyOne(texts.value, found, index)) : texts;
        });
        return itemValues(items, request);
      },
    };
  },
};

/** @throws UserError AMBIGUOUS_ENTITY where things of several kinds have the identifier, and the key names no kind */
function onlyOne(texts: readonly string[], found: ReadonlyMap<unknown, unknown>, index: number): unknown {
  const known = texts.filter((text) => found.has(text));
  if (known.length > 1) {
    const types = known.map((key) => recordType(key.slice(0, key.indexOf('|')) as EntityKind));
    throw new UserError({
      code: 'AMBIGUOUS_ENTITY',
      message: `The external id in "by[${index}]" is known of things of several types: ${types.join(', ')}.`,
      argument: `by[${index}].externalId.type`,
      remedy: 'Say in "type" which of them is meant.',
    });
  }
  return (known[0] === undefined ? undefined : found.get(known[0])) ?? null;
}

function entityId(text: string, argument: string): string {
  const { id, kind } = parseId(text, argument);
  if ((entityKinds as readonly string[]).includes(kind)) return id;
  throw new UserError({
    code: 'BAD_ID',
    message: `The argument "${argument}" is ${quoted(text)}, which is the id of a fact.`,
    argument,
    value: text,
    remedy: 'Ask "nodes" for facts; "entities" knows entities alone.',
  });
}
