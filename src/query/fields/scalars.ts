import { getNamedType } from 'graphql';
import { property } from '../../cypher/template.js';
import { formatDay, parsePartialDate } from '../../model/dates.js';
import type { FieldImplementation } from '../types.js';

/** A field whose value is the property of its name, as it stands in the graph. */
export function scalar(name: string): FieldImplementation {
  return converted('scalar', name, (value) => value);
}

/** A property that holds several scalars; an empty list where there are none. */
export function scalars(name: string): FieldImplementation {
  return converted('scalars', name, (value) => value ?? []);
}

/** A property that is null where it is the empty text. */
export function textOrNull(name: string): FieldImplementation {
  return converted('text', name, (value) => (value === '' ? null : value));
}

/** A property that holds a day as a number, shown as a date. */
export function day(name: string): FieldImplementation {
  return converted('day', name, (value) => (typeof value === 'number' ? formatDay(value) : null));
}

/** A partial date: stored as its text, shown with the days that it can mean. */
export function partialDate(name: string): FieldImplementation {
  return converted('date', name, shownPartialDate);
}

/** A property that holds a JSON list, each item shown as `convert` makes it. */
export function jsonList(
  name: string,
  convert: (item: Readonly<Record<string, unknown>>) => unknown = (item) => item,
): FieldImplementation {
  return converted('list', name, (text) =>
    typeof text === 'string' ? (JSON.parse(text) as Readonly<Record<string, unknown>>[]).map(convert) : [],
  );
}

/** A value that follows from a property which holds a JSON object. */
export function fromJson(name: string, convert: (object: unknown) => unknown): FieldImplementation {
  return converted('json', name, (text) => convert(JSON.parse(String(text))));
}

function converted(kind: string, name: string, convert: (value: unknown) => unknown): FieldImplementation {
  return {
    key: `${kind} ${name}`,
    compile({ node, type, nodes }, compiler) {
      const read = compiler.valueReader(nodes, getNamedType(type).name);
      return {
        subqueries: [],
        items: [[name, property(node, name)]],
        decode: (raw, request) => read(convert(raw[name]), request),
      };
    },
  };
}

/** The value of the type `PartialDate` for an EDTF text: the text, and the earliest and latest day that it can mean. */
export function shownPartialDate(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  if (text === '..') return { edtf: text, earliest: null, latest: null };
  const shown = (bound: 'earliest' | 'latest'): string | null => {
    const found = parsePartialDate(text, 'date')[bound];
    return found === null ? null : formatDay(found);
  };
  return {
    edtf: text,
    // Most requests for a date select its text alone.
    get earliest() {
      return shown('earliest');
    },
    get latest() {
      return shown('latest');
    },
  };
}
