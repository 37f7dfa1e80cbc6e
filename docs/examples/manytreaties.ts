/*
 * The GGO table of manytreaties, as records: agreements, their parties, and what these did.
 *
 *     tsx docs/examples/manytreaties.ts FOLDER | signatory import -
 */
import { createHash } from 'node:crypto';
import { partyNamed } from './manytreaties-parties.js';
import { isDate, print, report, rowsOf } from './register.js';

const [folder = '.'] = process.argv.slice(2);
const source = 'source:manytreaties-ggo';

const common = ['treatyID', 'Title', 'Signature', 'Force'] as const;
const about = ['End', 'TitleAlt', 'TypeAgree', 'TypeSubject', 'TypeDomain', 'Location', 'TextURL'] as const;
const agreements = rowsOf(folder, 'agreements_GGO.csv', [...common, ...about]);
const ofState = ['stateID', 'StateSignature', 'StateRatification', 'StateForce', 'StateEnd'] as const;
const parties = rowsOf(folder, 'parties_GGO.csv', [...common, ...ofState]);

/** The table does not tell its day. It is not before the last day on which a state signed or ratified. */
const asOf = parties
  .flatMap(({ StateSignature, StateRatification }) => [StateSignature, StateRatification])
  .filter((day) => !isOpen(day))
  .sort()
  .at(-1);

/** 9999 is no date: what should have one has none yet. */
function isOpen(day: string): boolean {
  return day.startsWith('9999');
}

/** The day in a cell, as EDTF; undefined where there is none. */
function dayIn(cell: string, place: string, column: string): string | undefined {
  if (cell === '') return undefined;
  const day = cell.replace('..', '/');
  if (isOpen(cell)) report(place, `no day: ${column} is ${cell}`);
  else if (!isDate(day)) report(place, `no day: ${column} is none`);
  else {
    if (/[?~]$/.test(day)) report(place, `doubtful day: ${column}`);
    return day;
  }
  return undefined;
}

/** The table gives one id to several agreements, such as the annexes of a convention: it takes the title to tell them. */
function keyOf({ treatyID, Title }: { readonly treatyID: string; readonly Title: string }): string {
  return `${treatyID} ${createHash('sha256').update(Title).digest('hex').slice(0, 8)}`;
}

const kinds = new Map([
  ['Agreement', 'TREATY'],
  ['Protocol', 'PROTOCOL'],
  ['MOU', 'MEMORANDUM_OF_UNDERSTANDING'],
  ['Resolution', 'RESOLUTION'],
  ['Report', 'REPORT'],
]);

/** What a row of either file says of its agreement. */
function agreement(row: (typeof parties | typeof agreements)[number], place: string, more: object): object {
  const days = { signedOn: dayIn(row.Signature, place, 'Signature'), inForceFrom: dayIn(row.Force, place, 'Force') };
  const externalIds = [{ scheme: 'ggo-agreement', value: keyOf(row) }];
  const names = [{ value: row.treatyID, kind: 'REFERENCE' }];
  const citation = { source, locator: place };
  return { agreement: { externalIds, name: row.Title, names, ...days, citation, ...more } };
}

const acts = [
  ['StateSignature', 'SIGNED'],
  ['StateRatification', 'RATIFIED'],
  ['StateForce', 'ENTERED_INTO_FORCE'],
] as const;

/** What a row of the parties says that its state did. */
function* actions(row: (typeof parties)[number], place: string, endOfAgreement?: string): Iterable<object> {
  const party = { externalId: { scheme: 'ggo-state', value: row.stateID } };
  const said = (kind: string, column: string, on: string | undefined, cited: object = {}): object => ({
    treatyAction: {
      externalIds: [{ scheme: 'ggo-parties', value: `${keyOf(row)} ${row.stateID} ${column}`.trim() }],
      agreement: { externalId: { scheme: 'ggo-agreement', value: keyOf(row) } },
      ...{ kind, party, on, citation: { source, locator: place, ...cited } },
    },
  });
  const done = acts.flatMap(([column, kind]) => {
    const on = dayIn(row[column], place, column);
    return on === undefined ? [] : [said(kind, column, on)];
  });
  yield* done;
  if (done.length === 0 && acts.some(([column]) => isOpen(row[column]))) {
    report(place, 'no record of an action: neither signed nor ratified yet');
    return;
  }
  // It is a party, by what it did on a day that is not told.
  if (done.length === 0) yield said('CONSENTED', '', undefined, { asOf });
  // By which act it left is not told either. Where the agreement ended on that day, nobody left.
  if (row.StateEnd === endOfAgreement || isOpen(row.StateEnd)) return;
  const left = dayIn(row.StateEnd, place, 'StateEnd');
  if (left !== undefined) yield said('WITHDRAWN', 'StateEnd', left, { inferred: ['kind'] });
}

function* records(): Iterable<object> {
  const table = { title: 'manytreaties: GGO table of agreements and parties', kind: 'REGISTER', publishedOn: asOf };
  yield { source: { id: source, ...table, citation: { source, locator: 'title' } } };

  const listed = new Map<string, string>();
  for (const row of agreements) {
    const place = `agreements_GGO.csv, row ${row.number}`;
    if (listed.has(keyOf(row))) report(place, 'agreement listed again');
    listed.set(keyOf(row), row.End);
    const names = [{ value: row.treatyID, kind: 'REFERENCE' }];
    if (row.TitleAlt !== '') names.push({ value: row.TitleAlt, kind: 'ALIAS' });
    const kind = kinds.get(row.TypeAgree) ?? 'OTHER';
    const subjects = [row.TypeSubject, row.TypeDomain].filter((text) => text !== '');
    const places = row.Location === '' ? [] : [row.Location];
    const url = /^https?:\S+$/.test(row.TextURL) && URL.canParse(row.TextURL) ? row.TextURL : undefined;
    const until = isOpen(row.End) ? '..' : dayIn(row.End, place, 'End');
    const citation = { source, locator: place, asOf: until === '..' ? asOf : undefined };
    yield agreement(row, place, { names, kind, subjects, places, url, until, citation });
  }

  const ids = new Set(agreements.map(({ treatyID }) => treatyID));
  const [named, paired] = [new Set<string>(), new Set<string>()];
  for (const row of parties) {
    const place = `parties_GGO.csv, row ${row.number}`;
    if (!listed.has(keyOf(row))) {
      // The row itself has the title and the days of the agreement.
      report(place, `agreement only here: its id ${ids.has(row.treatyID) ? 'has other titles' : 'is not listed'}`);
      yield agreement(row, place, {});
    }
    const party = partyNamed(row.stateID);
    if (party === undefined) {
      report(place, `no record of a party: stateID is ${row.stateID}`);
      continue;
    }
    const citation = { source, locator: `parties_GGO.csv, stateID ${row.stateID}` };
    if (!named.has(row.stateID)) {
      if (!party.isNamed) report(citation.locator, 'party without a name');
      const inferred = ['name', 'code'].filter((name) => name in party.values && party.isNamed);
      yield { [party.kind]: { ...party.values, citation: { ...citation, inferred } } };
    }
    named.add(row.stateID);
    const pair = `${keyOf(row)} ${row.stateID}`;
    if (paired.has(pair)) report(place, 'party listed again');
    paired.add(pair);
    yield* actions(row, place, listed.get(keyOf(row)));
  }
}

await print(records());
