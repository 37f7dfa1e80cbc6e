import { OPEN, type PartialDate, parseDay, parsePartialDate } from '../../model/dates.js';
import type { ValueCheck } from './value-check.js';

/** The two dates of a term, a life, or a name, as a record gives them, each with its place in the record. */
interface Ends {
  readonly from: { readonly value: unknown; readonly path: string };
  readonly until: { readonly value: unknown; readonly path: string };
}

/** Checks that a term does not end before it begins, and that its end is one. */
export function checkTerm(check: ValueCheck, ends: Ends): void {
  const [from, until] = [ends.from, ends.until].map(({ value, path }) =>
    typeof value === 'string' && value !== OPEN ? parsePartialDate(value, path) : undefined,
  );
  const { path } = ends.until;
  if (from?.earliest != null && until?.latest != null && until.latest < from.earliest) {
    const message = `By its dates it ends (${until.edtf}) before it begins (${from.edtf}).`;
    check.problem('BAD_DATE', path, message, `Correct "${ends.from.path}" or "${path}".`);
  }
  if (from !== undefined) warnOfCode(check, from, ends.from.path);
  if (until !== undefined && standsForNoDay(until)) {
    const whatToSend = path.endsWith('until') ? 'send ".." instead' : 'leave it out';
    check.problems.warn({
      code: 'OPEN_END',
      path,
      message: `"${path}" is "${until.edtf}", which registers write where no end is known.`,
      remedy: `If that is meant, ${whatToSend}; as it is, the record says that it lasts until then.`,
    });
  }
}

/** Warns of a date that is no end where it is only a code: registers end what goes on by a withdrawal on such a day. */
export function checkDay(check: ValueCheck, value: unknown, path: string): void {
  if (typeof value === 'string') warnOfCode(check, parsePartialDate(value, path), path);
}

function warnOfCode(check: ValueCheck, date: PartialDate, path: string): void {
  if (!standsForNoDay(date)) return;
  check.problems.warn({
    code: 'OPEN_END',
    path,
    message: `"${path}" is "${date.edtf}", which registers write where nothing has happened, or no day is known.`,
    remedy: `If no day is known, leave out "${path}"; if it is of an event that has not happened, leave the record out. As it is, the record says that it happens then.`,
  });
}

/** Days that programs and registers write for one that is not known, before the first that is such a code in any case. */
const codes = ['2038-01-19', '2079-06-06', '2099-12-31', '2100-01-01', '2100-12-31', '2199-12-31'];
const firstCode = parseDay('2200-01-01', 'until');

/** Tells whether a date is only a code for one that is not known, such as 9999-12-31. */
function standsForNoDay({ edtf, first, last }: PartialDate): boolean {
  const ends = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''));
  return ends.some((end) => codes.includes(end)) || [first, last].some((day) => day !== null && day >= firstCode);
}
