import { type DocumentNode, Kind as Node } from 'graphql';
import { connectionTypes, withPageArguments } from './connection-types.js';
import { filterTypes } from './filter-types.js';
import { groupTypes } from './group-types.js';
import { inheritFields, mergeExtensions } from './merge.js';
import { modelGaps } from './model-gaps.js';
import { orderTypes } from './order-types.js';
import { recordTypes } from './record-types.js';
import { rootFields } from './root-fields.js';
import { type RowType, byConnection, groupRowType, rowTypes } from './row-types.js';
import { isComposite, parseDefinitions } from './syntax-tree.js';
import { vocabularyTypes } from './vocabularies.js';

/** A schema in the schema language, with what it has connections of. */
export interface CompleteSchema {
  readonly document: DocumentNode;
  readonly rows: readonly RowType[];
  /** The groups that rows can be put in. */
  readonly groups: readonly RowType[];
}

/**
 * Completes the hand-written schema with what follows from the model and would only be repeated by hand: the
 * vocabularies, the fields that interfaces give to their types, the arguments, connections, edges and orders of pages,
 * the root fields of each kind, and the records of `sync`.
 * @throws Error where it lacks a part of the model
 */
export function completeSchema(handWritten: DocumentNode): CompleteSchema {
  const fromModel = parseDefinitions([...vocabularyTypes(), ...rootFields(), ...recordTypes(handWritten)]);
  const inherited = inheritFields(mergeExtensions([...handWritten.definitions, ...fromModel]));
  const composites = inherited.filter(isComposite);
  const gaps = modelGaps(composites);
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
  const rows = rowTypes(composites);
  const open = rows.filter(({ isOpen }) => isOpen);
  const groups = open.map(groupRowType);
  const ofRows = parseDefinitions([...rows.flatMap(connectionTypes), ...open.flatMap(orderTypes), ...groupTypes(open)]);
  const connections = byConnection([...rows, ...groups]);
  const definitions = mergeExtensions([...inherited, ...ofRows, ...filterTypes(composites)]).map((node) =>
    withPageArguments(node, connections),
  );
  return { document: { kind: Node.DOCUMENT, definitions }, rows, groups };
}
