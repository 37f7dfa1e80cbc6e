/*
 * The members of the World Customs Organization as of September 2017, of an article of Wikipedia, as records.
 *
 *     tsx docs/examples/wco-members.ts FOLDER | signatory import -
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iso31661 } from 'iso-3166';
import { parse } from 'yaml';
import { print, report } from './register.js';

const [folder = '.'] = process.argv.slice(2);
const source = 'source:wco-members-2017';
const article = readFileSync(join(folder, 'Member_states_of_the_World_Customs_Organization.md'), 'utf8');
const origin = parse(readFileSync(join(folder, 'source.yaml'), 'utf8')) as {
  readonly date: string;
  readonly version: string;
};
/** The article says so itself. */
const asOf = '2017-09';

const english = new Intl.DisplayNames('en', { type: 'region' });
/** The codes of ISO 3166-1 by the names that ISO and Unicode have for them, and by the article's own. */
const codes = new Map([
  ...iso31661.map(({ alpha2, name }) => [name, alpha2] as const),
  ...iso31661.map(({ alpha2 }) => [english.of(alpha2) ?? alpha2, alpha2] as const),
  ['Congo, Republic of the', 'CG'],
  ["Côte d'Ivoire", 'CI'],
  ['Czech Republic', 'CZ'],
  ['Hong Kong', 'HK'],
  ['Korea (Republic of)', 'KR'],
  ['Macau', 'MO'],
  ['Macedonia', 'MK'],
  ['Myanmar', 'MM'],
  ['PR China', 'CN'],
  ['Palestine', 'PS'],
  ['São Tomé and Príncipe', 'ST'],
  ['Swaziland', 'SZ'],
  ['Turkey', 'TR'],
  // Codes that ISO reserves.
  ['European Union', 'EU'],
  ['Kosovo', 'XK'],
  ['Netherlands Antilles', 'AN'],
]);
const regions = new Map([
  ['East and Southern Africa', 'EAST_AND_SOUTHERN_AFRICA'],
  ['Europe', 'EUROPE'],
  ['Far East, South and South East Asia, Australasia and the Pacific Islands', 'ASIA_PACIFIC'],
  ['North of Africa, Near and Middle East', 'NORTH_AFRICA_NEAR_AND_MIDDLE_EAST'],
  ['South America, North America, Central America and the Caribbean', 'AMERICAS_AND_CARIBBEAN'],
  ['West and Central Africa', 'WEST_AND_CENTRAL_AFRICA'],
]);

function* records(): Iterable<object> {
  const title = 'Member states of the World Customs Organization';
  const list = { title, kind: 'MEMBERSHIP_LIST', url: origin.version, publisher: 'Wikipedia', lang: 'en' };
  yield {
    source: { id: source, ...list, publishedOn: origin.date.slice(0, 10), citation: { source, locator: 'title' } },
  };
  const wco = { id: 'organisation:wco', name: 'World Customs Organization', kind: 'INTERGOVERNMENTAL' };
  const names = [{ value: 'WCO', kind: 'ACRONYM' }];
  yield { organisation: { ...wco, names, citation: { source, locator: 'paragraph 1', inferred: ['kind'] } } };

  let region = '';
  for (const line of article.split('\n')) {
    if (regions.has(line)) region = line;
    // Such as “ Netherlands\[11\]— 1953-01-23\”, after a no-break space: a name, perhaps a note, and the day of accession.
    const [, name, from] = /^\u00a0+([^\\—]+)(?:\\\[\d+\\\])?(?:— (\d{4}(?:-\d\d-\d\d)?))?/.exec(line) ?? [];
    if (name === undefined) continue;
    const locator = `${region}: ${name}`;
    const code = codes.get(name);
    if (code === undefined) {
      report(locator, 'no record: a country without a code');
      continue;
    }
    const id = code.toLowerCase();
    const country = { id: `country:${id}` };
    const externalIds = [{ scheme: 'iso3166-1-alpha-2', value: code }];
    const isoCode = { code, externalIds, citation: { source, locator, inferred: ['code', 'externalIds'] } };
    yield { country: { ...country, name, ...isoCode } };
    // A customs union has none of its own, and its name comes with no day.
    if (from !== undefined) {
      // “Korea (Republic of)”, “Congo, Democratic Republic of the”: in the order in which they are spoken.
      const spoken = name.replace(/^(\w+)(?:, | \()(.+ of(?: the)?)\)?$/, '$2 $1');
      const administration = {
        id: `administration:${id}`,
        name: `${spoken} Customs`,
        region: regions.get(region),
        country,
      };
      yield { administration: { ...administration, citation: { source, locator, inferred: ['name', 'country'] } } };
    }
    // Who joined after the day of the list was no member for it.
    const cited = { source, locator, asOf: from === undefined || from <= asOf ? asOf : undefined };
    const status = from === undefined ? undefined : 'FULL';
    if (from === undefined) report(locator, 'no day of accession');
    yield { membership: { member: country, of: { id: wco.id }, status, from, citation: cited } };
  }
}

await print(records());
