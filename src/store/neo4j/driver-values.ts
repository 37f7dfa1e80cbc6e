import neo4j from 'neo4j-driver';
import type { Value } from '../store.js';

/** Parameters as the driver takes them: whole numbers as integers, which `SKIP` and `LIMIT` ask for. */
export function driverValues(values: Readonly<Record<string, Value>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(driverValue) : driverValues(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
