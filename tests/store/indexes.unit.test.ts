import { expect, test } from 'vitest';
import { entityKinds } from '../../src/model/kinds.js';
import { indexes } from '../../src/store/indexes.js';

/** Grafeo finds the nodes of all labels by the value of an indexed property, so one with many would hold up the others. */
test('Labels share the property that an index begins with only where few nodes have one value of it', () => {
  const labels = new Map<string, Set<string>>();
  for (const { label, properties } of indexes) {
    const [first] = properties;
    labels.set(first, (labels.get(first) ?? new Set()).add(label));
  }
  const shared = [...labels].filter(([, all]) => all.size > 1).map(([property, all]) => [property, [...all].sort()]);
  expect(Object.fromEntries(shared.filter(([property]) => property !== 'id'))).toEqual({
    nameFolded: [...entityKinds].sort(),
    nameCollation: [...entityKinds].sort(),
    // What is derived of a body or an agreement is about as much as the facts that it is derived from.
    bodyId: ['Appointment', 'Counted'],
    agreementId: ['Adoption', 'Standing', 'TreatyAction'],
    byId: ['Adoption', 'Measurement'],
    job: ['ImportPart', 'ImportResult'],
  });
});
