import { UserError } from '../errors.js';
import { FAR_FUTURE, FAR_PAST, OPEN, formatDay, parsePartialDate } from '../model/dates.js';
import { type OfficeTerm, type Period, type Span, timeline } from '../model/timeline.js';
import type { Days } from '../model/time.js';
import type {
  Compiler,
  FieldCode,
  FieldImplementation,
  Fields,
  Late,
  Raw,
  Request,
  SelectionCode,
  Site,
} from '../query/types.js';
import { counting } from '../query/temporal/visibility.js';

/** How many appointments the spans of one timeline may have together. Terms without dates are in all spans. */
const appointmentsAtMost = 20_000;

/** An appointment as the statement returns it: what its spans are made from, and what was asked of it. */
interface Row extends OfficeTerm {
  readonly asked: Raw;
}

/** Who holds an office of the body in the role that is asked for, span by span. */
export const bodyTimeline: FieldImplementation = {
  compile(site, compiler) {
    const role = site.argument('role');
    const asked = compiler.parameter(({ variables }) => (role.kind === 'leaf' ? role.read(variables) : null));
    return compiled(site, compiler, 'BODY', (appointment) => [`${appointment}.role = ${asked}`]);
  },
};

/** Who holds the post, span by span. */
export const postTimeline: FieldImplementation = {
  compile: (site, compiler) => compiled(site, compiler, 'POST', () => []),
};

/** The fields of one span. Those of its appointments are read once for each appointment, whatever spans it is in. */
export const timelineSpan: Fields = {
  from: ofSpan('from'),
  until: ofSpan('until'),
  knowledge: ofSpan('knowledge'),
  appointments: appointmentsOfSpan('appointments'),
  definiteAppointments: appointmentsOfSpan('definiteAppointments'),
};

function ofSpan(name: string): FieldImplementation {
  return { compile: () => ({ calls: [], entries: [], decode: (span) => span[name] }) };
}

function appointmentsOfSpan(name: string): FieldImplementation {
  return {
    compile(site, compiler) {
      const code = compiler.select(site.nodes, ['Appointment'], { variable: site.variable, depth: site.depth });
      const alias = compiler.name();
      return {
        calls: code.calls,
        entries: [[alias, code.projection]],
        decode: (span, request) => (span[name] as readonly Raw[]).map((asked) => code.read(asked[alias], request)),
      };
    },
  };
}

function compiled(
  site: Site,
  compiler: Compiler,
  relationship: 'BODY' | 'POST',
  conditions: (appointment: string) => readonly string[],
): FieldCode {
  const [appointment, alias] = [compiler.name(), compiler.name()];
  const asked = askedPeriod(site);
  const from = compiler.parameter((request) => asked(request).from ?? FAR_PAST);
  // A beginning that is not asked for follows from appointments of any time.
  const until = compiler.parameter((request) => {
    const period = asked(request);
    return period.from === undefined ? FAR_FUTURE : (period.until ?? request.today);
  });
  const within = [`${appointment}.possibleFrom <= ${until}`, `${appointment}.possibleUntil >= ${from}`];
  const code = compiler.select(site.nodes, ['TimelineSpan'], { variable: appointment, depth: site.depth });
  const call = [
    `CALL (${site.variable}) { MATCH (${site.variable})<-[:${relationship}]-(${appointment})`,
    `WHERE ${[...conditions(appointment), ...counting(appointment), ...within].join(' AND ')}`,
    ...code.calls,
    `RETURN collect(${rowText(appointment, code)}) AS ${alias} }`,
  ].join(' ');
  return {
    calls: [call],
    entries: [
      [alias, alias],
      ...(['possibleFrom', 'possibleUntil'] as const).map((name) => [name, `${site.variable}.${name}`] as const),
    ],
    decode: (raw, request) => {
      const rows = (raw[alias] as readonly Raw[]).map((row) => rowOf(row, code));
      const existed = { from: Number(raw['possibleFrom']), until: Number(raw['possibleUntil']) };
      const period = periodOf(asked(request), existed, rows, request.today);
      return spansOf(rows, period).map((span) => code.decode(shown(span), request));
    },
  };
}

/** What is read of each appointment, beside what is asked of it. */
function rowText(appointment: string, { projection }: SelectionCode): string {
  const properties = ['id', 'holderId', 'preferred', 'acting', 'shared', 'role', 'bodyId', 'fromEarliest', ...dayNames];
  return `{${[
    ...properties.map((name) => `${name}: ${appointment}.${name}`),
    `seats: [(${appointment})-[:POST]->(post) WHERE post.seats = 1 | post.id]`,
    `asked: ${projection}`,
  ].join(', ')}}`;
}

const dayNames = ['possibleFrom', 'possibleUntil', 'definiteFrom', 'definiteUntil'] as const;

function rowOf(raw: Raw, code: SelectionCode): Row {
  const [possibleFrom, possibleUntil, definiteFrom, definiteUntil] = dayNames.map((name) => Number(raw[name]));
  const { holderId, bodyId, fromEarliest } = raw;
  return {
    id: String(raw['id']),
    days: { possibleFrom, possibleUntil, definiteFrom, definiteUntil } as Days,
    holder: typeof holderId === 'string' ? holderId : null,
    // As conflicts are found between terms (../claims/conflicts.ts).
    alone:
      raw['shared'] === true
        ? []
        : [
            ...(raw['role'] === 'CHAIR' && typeof bodyId === 'string' ? [bodyId] : []),
            ...(raw['seats'] as readonly string[]),
          ],
    preferred: raw['preferred'] === true,
    acting: raw['acting'] === true,
    fromEarliest: typeof fromEarliest === 'number' ? fromEarliest : null,
    asked: code.raw(raw['asked']),
  };
}

/** What `from` and `until` say, in days; undefined where they say nothing. */
type AskedPeriod = Readonly<Partial<Period>>;

/** @throws UserError BAD_DATE, BAD_PERIOD */
function askedPeriod(site: Site): Late<AskedPeriod> {
  const textOf = (name: string, { variables }: Request): string | undefined => {
    const given = site.argument(name);
    return given.kind === 'leaf' ? String(given.read(variables)) : undefined;
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
        message: `"until" is ${JSON.stringify(until)}, which is before "from", ${JSON.stringify(from)}.`,
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
    message: `"${name}" is ${JSON.stringify(text)}, an uncertain date, with which no period can ${name === 'from' ? 'begin' : 'end'}.`,
    argument: name,
    value: text,
    remedy: `Leave out ? and ~, or write ${OPEN} for a period that is open.`,
  });
}

/** The period asked for; where it is open, what the schema says of `from` and `until`. */
function periodOf(asked: AskedPeriod, existed: Period, rows: readonly Row[], today: number): Period {
  const begins = [existed.from, ...rows.map(({ days }) => days.possibleFrom)];
  const ends = [existed.until, ...rows.map(({ days }) => days.possibleUntil)];
  const isKnown = (day: number): boolean => day > FAR_PAST && day < FAR_FUTURE;
  // Nobody holds an office for longer than the body is there, so an appointment of unknown beginning or end is no matter then.
  const first = least(isKnown(existed.from) ? begins.filter(isKnown) : begins.slice(1)) ?? FAR_PAST;
  const last = isKnown(existed.until) ? -(least(ends.filter(isKnown).map((day) => -day)) ?? 0) : FAR_FUTURE;
  return { from: asked.from ?? first, until: asked.until ?? Math.min(last, today) };
}

function least(days: readonly number[]): number | undefined {
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b));
}

/** @throws UserError TIMELINE_TOO_LONG */
function spansOf(rows: readonly Row[], period: Period): readonly Span<Row>[] {
  const spans: Span<Row>[] = [];
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
function shown({ from, until, knowledge, terms, definite }: Span<Row>): Raw {
  return {
    from: from === FAR_PAST ? null : formatDay(from),
    until: until === FAR_FUTURE ? null : formatDay(until),
    knowledge,
    appointments: terms.map(({ asked }) => asked),
    definiteAppointments: definite.map(({ asked }) => asked),
  };
}
