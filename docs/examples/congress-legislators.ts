/*
 * The committees of the United States Congress and their members, as records.
 *
 *     tsx docs/examples/congress-legislators.ts FOLDER | signatory import -
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { print, report } from './register.js';

interface Part {
  readonly name: string;
  readonly thomas_id: string;
}
type Committee = Part & { readonly type: string; readonly subcommittees?: readonly Part[] };
interface Legislator {
  readonly id: { readonly bioguide: string; readonly wikidata?: string };
  readonly name: { first: string; last: string; nickname?: string; official_full?: string };
  readonly bio: { readonly birthday: string };
  readonly terms: readonly { type: string; start: string; end: string; state: string; district?: number }[];
}
type Roll = Readonly<Record<string, readonly { name: string; bioguide: string; title?: string }[]>>;

const [folder = '.'] = process.argv.slice(2);
const source = 'source:congress-legislators';
const read = (file: string): unknown => parse(readFileSync(join(folder, `${file}.yaml`), 'utf8'));
const committees = read('committees-current') as readonly Committee[];
const legislators = read('legislators-current') as readonly Legislator[];
const roll = read('committee-membership-current') as Roll;

/** The files do not tell their day. It is not before the last day on which somebody took a seat. */
const asOf =
  legislators
    .flatMap(({ terms }) => terms.map(({ start }) => start))
    .sort()
    .at(-1) ?? '';

const cite = (locator: string, cited: object = {}): object => ({ citation: { source, locator, ...cited } });
const known = (scheme: string, value: string): object => ({ externalIds: [{ scheme, value }] });
const to = (scheme: string, value: string): object => ({ externalId: { scheme, value } });

const houses = new Map([
  ['joint', { id: 'organisation:us-congress', name: 'United States Congress' }],
  ['house', { id: 'organisation:us-house', name: 'United States House of Representatives' }],
  ['senate', { id: 'organisation:us-senate', name: 'United States Senate' }],
]);
const roles = new Map([
  ...['Chairman', 'Chairwoman', 'Chair', 'Cochairman'].map((title) => [title, 'CHAIR'] as const),
  ...['Vice Chairman', 'Vice Chairwoman', 'Vice Chair'].map((title) => [title, 'VICE_CHAIR'] as const),
  ['Ranking Member', 'RANKING_MEMBER'],
]);

function* records(): Iterable<object> {
  yield {
    source: { id: source, title: 'congress-legislators', kind: 'REGISTER', publishedOn: asOf, ...cite('title') },
  };
  for (const [type, { id, name }] of houses) {
    const partOf = type === 'joint' ? undefined : { id: houses.get('joint')?.id };
    const inferred = type === 'joint' ? ['name'] : ['name', 'partOf'];
    yield { organisation: { id, name, partOf, ...cite(`committees-current.yaml, ${type}`, { inferred }) } };
  }

  for (const { type, name, thomas_id, subcommittees = [] } of committees) {
    const partOf = { id: houses.get(type)?.id };
    const place = cite(`committees-current.yaml, ${thomas_id}`, { asOf });
    yield { committee: { kind: 'COMMITTEE', name, partOf, ...known('thomas', thomas_id), ...place } };
    for (const part of subcommittees) {
      // The register's id of a part is unique within the whole only.
      const id = thomas_id + part.thomas_id;
      const whole = { partOf: to('thomas', thomas_id), ...cite(`committees-current.yaml, ${id}`, { asOf }) };
      yield { committee: { kind: 'SUB_GROUP', name: part.name, ...known('thomas', id), ...whole } };
    }
  }

  for (const { id, name, bio, terms } of legislators) {
    const { bioguide, wikidata } = id;
    const usual = `${name.first} ${name.last}`;
    const others = [usual, ...(name.nickname === undefined ? [] : [`${name.nickname} ${name.last}`])];
    const names = others.map((value) => ({ value, kind: 'ALIAS' }));
    const ids = Object.entries({ bioguide, wikidata }).map(([scheme, value]) => ({ scheme, value }));
    const place = cite(`legislators-current.yaml, ${bioguide}`);
    const person = { name: name.official_full ?? usual, names, birthDate: bio.birthday };
    yield { official: { ...person, externalIds: ids.filter(({ value }) => value !== undefined), ...place } };

    for (const { type, start, end, state, district } of terms) {
      const of = { id: type === 'sen' ? 'organisation:us-senate' : 'organisation:us-house' };
      const title = district === undefined ? state : `${state} ${district}`;
      const key = `${bioguide} ${type} ${start}`;
      // A term that goes on is attested for the day of the register: its end is what is expected.
      const seat = {
        ...known('congress-term', key),
        ...cite(`legislators-current.yaml, ${key}`, end < asOf ? {} : { asOf }),
      };
      yield { membership: { member: to('bioguide', bioguide), of, title, from: start, until: end, ...seat } };
    }
  }

  for (const [committee, members] of Object.entries(roll)) {
    for (const { bioguide, title } of members) {
      const key = `${committee} ${bioguide}`;
      const place = cite(`committee-membership-current.yaml, ${key}`, { asOf });
      const status = title === 'Ex Officio' ? 'EX_OFFICIO' : 'FULL';
      const [person, body] = [to('bioguide', bioguide), to('thomas', committee)];
      const member = { status, member: person, of: body, until: '..' };
      yield { membership: { ...member, ...known('congress-committee-member', key), ...place } };
      if (title === undefined || title === 'Ex Officio') continue;
      if (!roles.has(title)) report(`committee-membership-current.yaml, ${key}`, `role OTHER: ${title}`);
      const office = { role: roles.get(title) ?? 'OTHER', title, shared: title === 'Cochairman' || undefined };
      const holder = { holder: person, body, until: '..', ...known('congress-committee-title', key) };
      yield { appointment: { ...office, ...holder, ...place } };
    }
  }
}

await print(records());
