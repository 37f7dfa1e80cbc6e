import { getNamedType } from 'graphql';
import { formatDay, parsePartialDate } from '../../model/dates.js';
import { type Certainty, type Days, termStateOn } from '../../model/time.js';
import type { Compiler, Decode, FieldImplementation, SelectionCode, Site } from '../types.js';
import { holds, stateMoment } from '../temporal/as-of.js';

/** A field whose value is the property of that name, as it stands in the graph. */
export function property(name: string, convert: (value: unknown) => unknown = (value) => value): FieldImplementation {
  return {
    compile({ variable, type, nodes }, compiler) {
      const shape = compiler.shaped(nodes, getNamedType(type).name);
      return {
        calls: [],
        entries: [[name, `${variable}.${name}`]],
        decode: (raw, request) => shape(convert(raw[name]), request),
      };
    },
  };
}

/** A property that holds several scalars; an empty list where there are none. */
export function scalars(name: string): FieldImplementation {
  return property(name, (value) => value ?? []);
}

/** A property that holds a day as a number, shown as a date. */
export function day(name: string): FieldImplementation {
  return property(name, (value) => (typeof value === 'number' ? formatDay(value) : null));
}

/** A partial date: stored as its text, shown with the days it can mean. */
export function partialDate(name: string): FieldImplementation {
  return property(name, (text) => showPartialDate(text));
}

/** What `PartialDate` shows of an EDTF text: the text, and the earliest and latest day it can mean where it has them. */
export function showPartialDate(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  if (text === '..') return { edtf: text, earliest: null, latest: null };
  const shown = (bound: 'earliest' | 'latest'): string | null => {
    const day = parsePartialDate(text, 'date')[bound];
    return day === null ? null : formatDay(day);
  };
  return {
    edtf: text,
    // Most who ask for a date ask for its text alone.
    get earliest() {
      return shown('earliest');
    },
    get latest() {
      return shown('latest');
    },
  };
}

/** A property that holds a JSON list, each item shown as `convert` makes it. */
export function jsonList(
  name: string,
  convert: (item: Readonly<Record<string, unknown>>) => unknown = (item) => item,
): FieldImplementation {
  return property(name, (text) =>
    typeof text === 'string' ? (JSON.parse(text) as Readonly<Record<string, unknown>>[]).map(convert) : [],
  );
}

/** How certain it is that the thing holds, or has happened, on the day. */
export const certainty: FieldImplementation = {
  compile(site, compiler) {
    const moment = stateMoment(site, compiler);
    const day = compiler.parameter(moment.day);
    const alias = compiler.name();
    const cases = (['DEFINITE', 'POSSIBLE'] as const).map(
      (reading: Certainty) => `WHEN ${holds(site.variable, day, reading)} THEN '${reading}'`,
    );
    return {
      calls: [],
      entries: [[alias, `CASE ${cases.join(' ')} END`]],
      decode: (raw) => raw[alias] ?? null,
    };
  },
};

/** Whether a term has begun or ended by the day. */
export const termState: FieldImplementation = {
  compile(site, compiler) {
    const moment = stateMoment(site, compiler);
    const names = ['possibleFrom', 'possibleUntil', 'definiteFrom', 'definiteUntil'] as const;
    return {
      calls: [],
      entries: names.map((name) => [name, `${site.variable}.${name}`] as const),
      decode: (raw, request) => {
        const [possibleFrom, possibleUntil, definiteFrom, definiteUntil] = names.map((name) => Number(raw[name]));
        return termStateOn({ possibleFrom, possibleUntil, definiteFrom, definiteUntil } as Days, moment.day(request));
      },
    };
  },
};

/** A pattern between two variables, such as `(a)-[:HOLDER]->(b)`. */
export type Pattern = (from: string, to: string) => string;

/** Hands out the first row that was collected under the alias, or null where there is none. */
export function firstRow(alias: string, code: SelectionCode): Decode {
  return (raw, request) => {
    const [found] = raw[alias] as readonly unknown[];
    return found === undefined ? null : code.read(found, request);
  };
}

/** The one thing at the other end of a pattern, or null. */
export function one(pattern: Pattern, types: readonly string[]): FieldImplementation {
  return {
    compile(site, compiler) {
      const end = compiler.name();
      const alias = compiler.name();
      const code = compiler.select(site.nodes, types, { variable: end, depth: site.depth });
      const path = pattern(site.variable, end);
      const decode = firstRow(alias, code);
      // Grafeo runs no pattern comprehension within another one.
      if (!code.readsOn) {
        return { calls: [], entries: [[alias, `[${path} | ${code.projection}]`]], readsOn: true, decode };
      }
      const call = `CALL (${site.variable}) { MATCH ${path} ${code.calls.join(' ')} RETURN collect(${code.projection}) AS ${alias} }`;
      return { calls: [call], entries: [[alias, alias]], decode };
    },
  };
}

/** What a list reads: the clauses that bind its rows, the variables it offers to the fields of a row, and its order. */
export interface ListRows {
  readonly text: string;
  readonly variable: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly types: readonly string[];
  readonly orderBy: string;
}

/** A list that is short by nature and read whole. `imports` are the variables that its clauses start from. */
export function list(
  rowsOf: (site: Site, compiler: Compiler) => ListRows,
  imports: (site: Site) => readonly string[] = ({ variable }) => [variable],
): FieldImplementation {
  return {
    compile(site, compiler) {
      const { text, variable, columns, types, orderBy } = rowsOf(site, compiler);
      const alias = compiler.name();
      const code = compiler.select(site.nodes, types, { variable, depth: site.depth, ...(columns && { columns }) });
      const call = [
        `CALL (${imports(site).join(', ')}) {`,
        text,
        ...code.calls,
        `WITH * ORDER BY ${orderBy}`,
        `RETURN collect(${code.projection}) AS ${alias} }`,
      ].join(' ');
      return {
        calls: [call],
        entries: [[alias, alias]],
        decode: (raw, request) => (raw[alias] as readonly unknown[]).map((row) => code.read(row, request)),
      };
    },
  };
}

/** The same node, seen as another type. */
export function itself(type: string): FieldImplementation {
  return {
    compile(site, compiler) {
      const alias = compiler.name();
      const code = compiler.select(site.nodes, [type], { variable: site.variable, depth: site.depth });
      return {
        calls: code.calls,
        entries: [[alias, code.projection]],
        readsOn: code.readsOn,
        decode: (raw, request) => code.read(raw[alias], request),
      };
    },
  };
}

/** The value of a variable, or of a property of one, that the parent offers under `column`. */
export function column(name: string, path = ''): FieldImplementation {
  return {
    compile(site, compiler) {
      const alias = compiler.name();
      const expression = `${offered(site, name)}${path}`;
      return { calls: [], entries: [[alias, expression]], decode: (raw) => raw[alias] ?? null };
    },
  };
}

/** The variable that the parent offers under the name. */
export function offered({ columns }: Site, name: string): string {
  const variable = columns?.[name];
  if (variable === undefined) throw new Error(`No column ${name} here`);
  return variable;
}
