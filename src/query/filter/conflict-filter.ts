import type { Variable } from '../../cypher/parts.js';
import { type Predicate, and, exists, or, test } from '../../cypher/predicate.js';
import { cypher, label, property, variable } from '../../cypher/template.js';
import type { ConflictCondition, ScalarType } from '../../model/filters.js';
import type { Reading } from '../../model/time.js';
import type { ArgumentValue } from '../arguments/argument-value.js';
import { anyFilter, kindFilter, ofKindNamed } from './filter.js';
import { type FilterScope, filterOfFields, implementationOf } from './logic.js';
import { typeFilter } from './static-filter.js';
import { textFilter, textForms } from './text-filter.js';
import { valueFilter } from './value-filter.js';

type Condition = (part: ArgumentValue, conflict: Variable, reading: Reading, scope: FilterScope) => Predicate;

/** The predicate that each condition makes of a conflict. */
const conditions: Readonly<Record<ConflictCondition, Condition>> = {
  id: ofValue('id', 'ID'),
  origin: ofValue('origin', 'ConflictOrigin'),
  field: ofValue('field'),
  note: (part, conflict, _reading, scope) => textFilter(part, textForms(conflict, 'note'), scope),
  about: (part, conflict, reading, scope) => {
    const thing = variable('thing');
    const match = cypher`MATCH (${conflict})-[:CONFLICT_ABOUT]->(${thing})`;
    return exists(conflict, match, thingFilter(part, thing, reading, scope));
  },
  source: isOfSource,
};

/** A filter over conflicts. */
export function conflictFilter(
  filter: ArgumentValue,
  conflict: Variable,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  return filterOfFields(
    filter,
    reading,
    (part, mode) => conflictFilter(part, conflict, mode, scope),
    (name, part) => implementationOf(conditions, name)(part, conflict, reading, scope),
  );
}

function ofValue(name: string, type: ScalarType = 'String'): Condition {
  return (part, conflict, _reading, scope) => valueFilter(part, property(conflict, name), scope, type);
}

/** The source of one of its claims, or the one by which a reader recorded it. */
function isOfSource(part: ArgumentValue, conflict: Variable, reading: Reading, scope: FilterScope): Predicate {
  const ways = [
    (claim: Variable) => cypher`(${conflict})-[:CONFLICT_CLAIM]->(${claim})`,
    (claim: Variable) => cypher`(${conflict})<-[:CLAIM_OF]-(${claim})`,
  ];
  return or(
    ways.map((way) => {
      const [claim, source] = [variable('claim'), variable('source')];
      const match = cypher`MATCH ${way(claim)}-[:STATED_BY]->(${source})`;
      return exists(conflict, match, kindFilter(part, 'Source', source, reading, scope));
    }),
  );
}

/** A filter over entities and facts: one kind's under its name, or what all kinds have. */
function thingFilter(filter: ArgumentValue, thing: Variable, reading: Reading, scope: FilterScope): Predicate {
  return filterOfFields(
    filter,
    reading,
    (part, mode) => thingFilter(part, thing, mode, scope),
    (name, part) => {
      if (name === 'id') return valueFilter(part, property(thing, 'id'), scope, 'ID');
      if (name === 'type') return typeFilter(part, thing, scope);
      if (name === 'entity') {
        return and([test(cypher`${thing}:${label('Entity')}`), anyFilter(part, thing, reading, scope)]);
      }
      return ofKindNamed(name, part, thing, reading, scope);
    },
  );
}
