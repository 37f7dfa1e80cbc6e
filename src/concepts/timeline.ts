import type { Part, Variable } from '../cypher/parts.js';
import {
  clauses,
  comprehension,
  cypher,
  joined,
  map,
  property,
  relationships,
  subquery,
  variable,
} from '../cypher/template.js';
import { UserError } from '../errors.js';
import { quoted } from '../text/quoted.js';
import { FAR_FUTURE, FAR_PAST, OPEN, formatDay, parsePartialDate } from '../model/dates.js';
import { earliestProperty, endIdProperty } from '../model/properties.js';
import { type Period, type Span, type TimelineTerm, timeline } from '../model/timeline.js';
import type { Raw, Request, RuntimeValue } from '../query/request.js';
import { dayProperties, daysIn } from '../query/temporal/days.js';
import { countsInStates } from '../query/temporal/visibility.js';
import type {
  CompiledField,
  CompiledSelection,
  Compiler,
  FieldContext,
  FieldImplementation,
  Fields,
} from '../query/types.js';

/** The number of appointments that the spans of one timeline may have together. Terms without dates are in all spans. */
const appointmentsAtMost = 20_000;

/** An appointment as the statement returns it: the term that spans are made from, and its selected fields. */
interface AppointmentRow extends TimelineTerm {
  readonly selected: Raw;
}

/** The work of looking at all terms of an office. */
const timelineCost = { surcharge: 50 };

/** The holders of an office of the body in the role that is asked for, span by span. */
export const bodyTimeline: FieldImplementation = {
  key: 'timeline of a body',
  cost: timelineCost,
  compile(context, compiler) {
    const role = context.argument('role');
    const wanted = compiler.parameter(({ variables }) => (role.kind === 'leaf' ? role.read(variables) : null));
    return compiledTimeline(context, compiler, 'BODY', (term) => [cypher`${property(term, 'role')} = ${wanted}`]);
  },
};

/** The holders of the post, span by span. */
export const postTimeline: FieldImplementation = {
  key: 'timeline of a post',
  cost: timelineCost,
  compile: (context, compiler) => compiledTimeline(context, compiler, 'POST', () => []),
};

/** The fields of one span. Those of its appointments are read once for each appointment, whatever spans it is in. */
export const timelineSpan: Fields = {
  from: ofSpan('from'),
  until: ofSpan('until'),
  knowledge: ofSpan('knowledge'),
  appointments: appointmentsOfSpan('appointments'),
  likelyAppointments: appointmentsOfSpan('likelyAppointments'),
  definiteAppointments: appointmentsOfSpan('definiteAppointments'),
};

function ofSpan(name: string): FieldImplementation {
  return { key: `span ${name}`, compile: () => ({ subqueries: [], items: [], decode: (span) => span[name] }) };
}

function appointmentsOfSpan(name: string): FieldImplementation {
  return {
    key: `span ${name}`,
    compile({ nodes, node, imports, depth }, compiler) {
      const selection = compiler.select(nodes, ['Appointment'], { node, imports, depth });
      const alias = compiler.alias();
      return {
        subqueries: selection.subqueries,
        items: [[alias, selection.projection]],
        decode: (span, request) =>
          (span[name] as readonly Raw[]).map((selected) => selection.read(selected[alias], request)),
      };
    },
  };
}

function compiledTimeline(
  context: FieldContext,
  compiler: Compiler,
  relationship: 'BODY' | 'POST',
  narrowing: (term: Variable) => readonly Part[],
): CompiledField {
  const [term, terms, alias] = [variable('term'), variable('terms'), compiler.alias()];
  const period = requestedPeriod(context);
  const conditions = [...narrowing(term), ...countsInStates(term), ...holdsWithin(period, term, compiler)];
  const selection = compiler.select(context.nodes, ['TimelineSpan'], {
    node: term,
    imports: [term],
    depth: context.depth,
  });
  const body = clauses(
    cypher`MATCH (${context.node})<-[:${relationships(relationship)}]-(${term}) WHERE ${joined(conditions, ' AND ')}`,
    selection.subqueries,
    cypher`RETURN collect(${appointmentProjection(term, selection)}) AS ${terms}`,
  );
  return {
    subqueries: [subquery(context.imports, body, [terms])],
    items: [
      [alias, terms],
      ...(['possibleFrom', 'possibleUntil'] as const).map((name) => [name, property(context.node, name)] as const),
    ],
    decode: (raw, request) => {
      const rows = (raw[alias] as readonly Raw[]).map((row) => rowOf(row, selection));
      const existed = { from: Number(raw['possibleFrom']), until: Number(raw['possibleUntil']) };
      const spans = spansOf(rows, periodOf(period(request), existed, rows, request.today));
      return spans.map((span) => selection.decode(shownSpan(span), request));
    },
  };
}

/** The conditions that a term possibly holds on a day of the period. */
function holdsWithin(period: RuntimeValue<RequestedPeriod>, term: Variable, compiler: Compiler): readonly Part[] {
  const from = compiler.parameter((request) => period(request).from ?? FAR_PAST);
  // A beginning that is not asked for follows from appointments of any time.
  const until = compiler.parameter((request) => {
    const requested = period(request);
    return requested.from === undefined ? FAR_FUTURE : (requested.until ?? request.today);
  });
  return [cypher`${property(term, 'possibleFrom')} <= ${until}`, cypher`${property(term, 'possibleUntil')} >= ${from}`];
}

/** The properties of an appointment that spans are made from, and its selected fields. */
function appointmentProjection(term: Variable, { projection }: CompiledSelection): Part {
  const names = ['id', holderId, 'preferred', 'acting', 'shared', 'role', bodyId, fromEarliest, ...dayProperties];
  const post = variable('post');
  const seats = comprehension(
    cypher`(${term})-[:POST]->(${post}) WHERE ${property(post, 'seats')} = 1`,
    property(post, 'id'),
  );
  return map([
    ...names.map((name) => [name, property(term, name)] as const),
    ['seats', seats],
    ['selected', projection],
  ]);
}

const holderId = endIdProperty('holder');
const bodyId = endIdProperty('body');
const fromEarliest = earliestProperty('from');

function rowOf(raw: Raw, selection: CompiledSelection): AppointmentRow {
  const [holder, body, from] = [raw[holderId], raw[bodyId], raw[fromEarliest]];
  return {
    id: String(raw['id']),
    days: daysIn(raw),
    holder: typeof holder === 'string' ? holder : null,
    // As conflicts are found between terms (../claims/conflicts.ts).
    alone:
      raw['shared'] === true
        ? []
        : [
            ...(raw['role'] === 'CHAIR' && typeof body === 'string' ? [body] : []),
            ...(raw['seats'] as readonly string[]),
          ],
    preferred: raw['preferred'] === true,
    acting: raw['acting'] === true,
    fromEarliest: typeof from === 'number' ? from : null,
    selected: selection.raw(raw['selected']),
  };
}

/** The period that `from` and `until` name, in days; an end that is not given is undefined. */
type RequestedPeriod = Readonly<Partial<Period>>;

/** @throws UserError BAD_DATE, BAD_PERIOD */
function requestedPeriod(context: FieldContext): RuntimeValue<RequestedPeriod> {
  const textOf = (name: string, { variables }: Request): string | undefined => {
    const argument = context.argument(name);
    return argument.kind === 'leaf' ? String(argument.read(variables)) : undefined;
  };
  return (request) => {
    const [from, until] = [textOf('from', request), textOf('until', request)];
    const period = {
      ...(from !== undefined && { from: boundary(from, 'from') }),
      ...(until !== undefined && { until: boundary(until, 'until') }),
    };
    if (period.from !== undefined && period.until !== undefined && period.until < period.from) {
      throw new UserError({
        code: 'BAD_PERIOD',
        message: `"until" is ${quoted(until)}, which is before "from", ${quoted(from)}.`,
        argument: 'until',
        value: until,
        remedy: 'Ask until the day on which the period begins, or a later one.',
      });
    }
    return period;
  };
}

/** The first day of a period that `from` means, or the last that `until` does: the earliest or the latest that it can. */
function boundary(text: string, name: 'from' | 'until'): number {
  const unbounded = name === 'from' ? FAR_PAST : FAR_FUTURE;
  if (text === OPEN) return unbounded;
  const date = parsePartialDate(text, name);
  const day = name === 'from' ? date.earliest : date.latest;
  if (day !== null) return day;
  if (name === 'from' ? text.startsWith(`${OPEN}/`) : text.endsWith(`/${OPEN}`)) return unbounded;
  throw new UserError({
    code: 'BAD_PERIOD',
    message: `"${name}" is ${quoted(text)}, an uncertain date, with which no period can ${name === 'from' ? 'begin' : 'end'}.`,
    argument: name,
    value: text,
    remedy: `Leave out ? and ~, or write ${OPEN} for a period that is open.`,
  });
}

/** The period asked for; an open end of it is set as the schema describes `from` and `until`. */
function periodOf(requested: RequestedPeriod, existed: Period, rows: readonly AppointmentRow[], today: number): Period {
  const begins = [existed.from, ...rows.map(({ days }) => days.possibleFrom)];
  const ends = [existed.until, ...rows.map(({ days }) => days.possibleUntil)];
  const isKnown = (day: number): boolean => day > FAR_PAST && day < FAR_FUTURE;
  // Nobody holds an office for longer than the body is there, so an appointment of unknown beginning or end is no matter then.
  const first = least(isKnown(existed.from) ? begins.filter(isKnown) : begins.slice(1)) ?? FAR_PAST;
  const last = isKnown(existed.until) ? -(least(ends.filter(isKnown).map((day) => -day)) ?? 0) : FAR_FUTURE;
  return { from: requested.from ?? first, until: requested.until ?? Math.min(last, today) };
}

function least(days: readonly number[]): number | undefined {
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b));
}

/** @throws UserError TIMELINE_TOO_LONG */
function spansOf(rows: readonly AppointmentRow[], period: Period): readonly Span<AppointmentRow>[] {
  const spans: Span<AppointmentRow>[] = [];
  let appointments = 0;
  for (const span of timeline(rows, period)) {
    appointments += span.terms.length;
    if (appointments > appointmentsAtMost) throw tooLong();
    spans.push(span);
  }
  return spans;
}

function tooLong(): UserError {
  return new UserError({
    code: 'TIMELINE_TOO_LONG',
    message: `The spans of the timeline have more than ${appointmentsAtMost.toString()} appointments together.`,
    limit: appointmentsAtMost,
    remedy: 'Ask for a shorter period by "from" and "until", or page through `appointments`.',
  });
}

/** A span as its fields read it. */
function shownSpan({ from, until, knowledge, terms, likely, definite }: Span<AppointmentRow>): Raw {
  return {
    from: from === FAR_PAST ? null : formatDay(from),
    until: until === FAR_FUTURE ? null : formatDay(until),
    knowledge,
    appointments: terms.map(({ selected }) => selected),
    likelyAppointments: likely.map(({ selected }) => selected),
    definiteAppointments: definite.map(({ selected }) => selected),
  };
}
