import { type FactKind, entityKinds, factKinds } from '../model/kinds.js';
import { collationProperty, endIdProperty, foldedProperty, missingProperty, placeInTime } from '../model/properties.js';
import { kinds } from '../model/registry.js';
import type { Store } from './store.js';

/** An index over properties of the nodes of a label; a unique one is over one property. */
export interface Index {
  readonly label: string;
  readonly properties: readonly [string, ...string[]];
  readonly unique: boolean;
}

/** A store that can make its constraints and indexes where they are missing. */
export interface Engine extends Store {
  layOut(wanted: readonly Index[]): Promise<void>;
}

/** The indexes of the graph: every id, entities by name, facts by what they tie and when. */
export const indexes: readonly Index[] = [
  ...[
    ...entityKinds,
    ...factKinds,
    'Claim',
    'CompleteList',
    'Conflict',
    'MergedRecord',
    'Lock',
    'Request',
    'Log',
    'SchemaVersion',
    'Word',
    'WordKey',
    'Standing',
    'Counted',
    'ImportJob',
    'ImportPart',
    'ImportResult',
  ].map((label) => unique(label, 'id')),
  unique('Entity', 'id'),
  unique('Fact', 'id'),
  unique('ExternalId', 'key'),
  index('ExternalId', 'named'),
  unique('Change', 'sequence'),
  ...entityKinds.flatMap((label) => [
    index(label, foldedProperty('name')),
    index(label, collationProperty('name'), 'id'),
  ]),
  ...factKinds.flatMap((kind) => factIndexes(kind)),
  index('Claim', 'source', 'locator', 'id'),
  index('Claim', 'about'),
  index('Claim', 'place'),
  index('CompleteList', 'listOf'),
  index('Claim', 'former'),
  index('MergedRecord', 'into'),
  index('Standing', 'agreementId'),
  index('Counted', 'bodyId'),
  index('ImportPart', 'job'),
  index('ImportResult', 'job'),
];

function unique(label: string, property: string): Index {
  return { label, properties: [property], unique: true };
}

function index(label: string, first: string, ...others: readonly string[]): Index {
  return { label, properties: [first, ...others], unique: false };
}

/** By each end, what the fact says of it, and when: so a page of a hub costs what a page of anything costs. */
function factIndexes(kind: FactKind): readonly Index[] {
  const { fields, links } = kinds[kind];
  const sort = ['role', 'kind'].filter((name) => name in fields);
  const date = placeInTime(kind).property;
  const single = Object.entries(links).filter(([, { list }]) => !list);
  return [
    ...single.map(([name]) => index(kind, endIdProperty(name), ...sort, date)),
    ...single.filter(([, { required }]) => !required).map(([name]) => index(kind, missingProperty(name))),
  ];
}

/** The name in the graph of an index, or of the constraint that owns it. */
export function indexName({ label, properties, unique: only }: Index): string {
  return [only ? 'unique' : 'index', label, ...properties].join('_');
}
