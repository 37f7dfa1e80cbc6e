import { collationProperty, foldedProperty } from '../model/properties.js';
import type { Value } from '../store/store.js';
import { collationKey } from '../text/collation.js';
import { fold } from '../text/fold.js';

/** The properties that follow from texts: the forms by which they are filtered and put in order. */
export function textProperties(
  texts: readonly string[],
  values: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  const forms = texts.flatMap((name): [string, Value][] => {
    const value = values[name];
    if (value === undefined) return [];
    return [
      [foldedProperty(name), formed(value, (text) => fold(text))],
      [collationProperty(name), formed(value, collationKey)],
    ];
  });
  return Object.fromEntries(forms);
}

/** The form of a text; of several texts theirs, in order. */
function formed(value: Value, formOf: (text: string) => string): Value {
  if (Array.isArray(value)) return value.map((text) => formOf(String(text)));
  return typeof value === 'string' ? formOf(value) : value;
}
