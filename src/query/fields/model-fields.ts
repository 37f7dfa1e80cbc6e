import type { Variable } from '../../cypher/parts.js';
import { constant, cypher, label, property, relationships, variable } from '../../cypher/template.js';
import type { Field, Kind, Link } from '../../model/kinds.js';
import { collationProperty } from '../../model/properties.js';
import { type Inverse, definition, inverses, isEntityKind } from '../../model/registry.js';
import { connection } from '../page/connection.js';
import type { AsOf } from '../request.js';
import { anchorOf } from '../row-sources/anchor.js';
import { linkedBack } from '../row-sources/by-link.js';
import { narrowedBy, narrowedToOne } from '../row-sources/narrowing.js';
import type { RowMatch } from '../rows.js';
import { byProperty } from '../sort/keyset.js';
import { orderOf } from '../sort/sort-keys.js';
import { historyAsOf, stateAsOf } from '../temporal/as-of.js';
import { type Hop, hopAlong } from '../temporal/dated-links.js';
import { historyConditions, isClaimed } from '../temporal/visibility.js';
import type { Compiler, FieldImplementation, Fields, RowsContext } from '../types.js';
import { certainty, termState } from './certainty.js';
import { citations, conflicts } from './claims.js';
import { listField } from './list.js';
import { name } from './name.js';
import { formerIds } from './node-lookup.js';
import { day, jsonList, partialDate, scalar, scalars, shownPartialDate } from './scalars.js';
import { type Pattern, toOne, toOneAlong } from './to-one.js';
import { wholes } from './wholes.js';

/** A connection of things of a kind as a history, narrowed by `role:` or `kind:` where the field takes these. */
function history(
  key: string,
  kind: Kind,
  from: (context: RowsContext, row: Variable, asOf: AsOf, compiler: Compiler) => RowMatch,
): FieldImplementation {
  return connection(key, (context, compiler) => {
    const row = variable('row');
    const asOf = historyAsOf(context, compiler);
    const { source, conditions, isOfDay } = from(context, row, asOf, compiler);
    const unordered = { row, types: [kind], columns: {}, asOf };
    return {
      ...unordered,
      ...(isOfDay && { isOfDay }),
      source,
      conditions: [
        ...conditions,
        ...historyConditions(kind, row, asOf, compiler),
        ...narrowedBy('role', context, compiler, row),
        ...narrowedBy('kind', context, compiler, row),
      ],
      order: orderOf(context, compiler, unordered),
    };
  });
}

/** The connection back along a link of the model. */
function inverseConnection(inverse: Inverse): FieldImplementation {
  const key = `back ${inverse.from}.${inverse.linkName}`;
  return history(key, inverse.from, (context, row, asOf, compiler) =>
    linkedBack(inverse, context, row, narrowedToOne(context, compiler), { asOf, compiler }),
  );
}

/** The connection back along a link of facts, to those of one kind alone. */
export function inverseConnectionOfKind(inverse: Inverse, kind: string): FieldImplementation {
  const key = `back ${inverse.from}.${inverse.linkName} ${kind}`;
  return history(key, inverse.from, (context, row, asOf, compiler) => {
    const { source, conditions } = linkedBack(inverse, context, row, 'kind', { asOf, compiler });
    return { source, conditions: [...conditions, cypher`${property(row, 'kind')} = ${constant(kind)}`] };
  });
}

/** The connection of all things of a kind. */
export function allOfKind(kind: Kind): FieldImplementation {
  return history(`all ${kind}`, kind, (context, row, asOf, compiler) => ({
    source: anchorOf(context.argument('filter'), kind, row, asOf, compiler) ?? {
      kind: 'label',
      clauses: cypher`MATCH (${row}:${label(kind)})`,
    },
    // Always true: with a predicate on the leading property, Neo4j walks its index in order instead of sorting the label.
    // A comparison that stands alone makes Grafeo look through the whole graph, hence two.
    conditions: [
      ...(isEntityKind(kind) ? [collationProperty('name'), 'id'] : ['id']).map(
        (name) => cypher`${property(row, name)} > ${constant('')}`,
      ),
      ...(isEntityKind(kind) ? [isClaimed(row)] : []),
    ],
  }));
}

function linkField({ relationship, to, list: several, dated }: Link): FieldImplementation {
  if (dated !== undefined) {
    const hopOf = (context: RowsContext, compiler: Compiler): Hop =>
      hopAlong([relationship], stateAsOf(context, compiler), compiler);
    return toOneAlong(`link ${relationship}`, hopOf, to);
  }
  const type = relationships(relationship);
  const pattern: Pattern = (from, end) => cypher`(${from})-[:${type}]->(${end})`;
  return several === true ? linkedList(relationship, pattern, to) : toOne(`link ${relationship}`, pattern, to);
}

/** The things that a link of several ends leads to. */
function linkedList(relationship: string, pattern: Pattern, types: Link['to']): FieldImplementation {
  const whole = listField(`links ${relationship}`, ({ node }) => {
    const row = variable('row');
    return { clauses: cypher`MATCH ${pattern(node, row)}`, row, types, orderBy: property(row, 'id') };
  });
  return {
    ...whole,
    rows: ({ node, asOf }) => {
      const row = variable('row');
      return {
        source: { kind: 'link', clauses: cypher`MATCH ${pattern(node, row)}` },
        row,
        conditions: [],
        columns: {},
        types,
        order: [byProperty(row, 'id')],
        asOf,
      };
    },
  };
}

function ownField(name: string, { type, list: several }: Field): FieldImplementation {
  if (type === 'EDTF') return partialDate(name);
  return several === true ? scalars(name) : scalar(name);
}

/** The fields that follow from the model: a kind's own values, its links, and the connections that lead back to it. */
export function modelFields(kind: Kind): Fields {
  const { fields, links, bounds } = definition(kind);
  const own = Object.entries(fields).map(([name, field]) => [name, ownField(name, field)] as const);
  const outward = Object.entries(links).map(([name, link]) => [name, linkField(link)] as const);
  const dated = Object.values(links).flatMap((link) =>
    link.dated === undefined ? [] : [[link.dated, wholes(link)] as const],
  );
  const back = isEntityKind(kind)
    ? [...inverses(kind)].map(([name, inverse]) => [name, inverseConnection(inverse)] as const)
    : [];
  return {
    ...thingFields,
    ...(isEntityKind(kind) ? entityFields : factFields),
    ...(!isEntityKind(kind) && bounds === 'term' ? { state: termState } : {}),
    ...Object.fromEntries([...own, ...outward, ...dated, ...back]),
  };
}

const thingFields: Fields = {
  id: scalar('id'),
  externalIds: jsonList('externalIds'),
  citations,
  conflicts,
};

const entityFields: Fields = {
  name,
  formerIds,
  names: jsonList('names', ({ from, until, ...name }) => ({
    ...name,
    from: shownPartialDate(from),
    until: shownPartialDate(until),
  })),
};

const factFields: Fields = { certainty, lastAttested: day('lastAttested') };
