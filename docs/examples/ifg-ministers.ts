/*
 * The ministers database of the Institute for Government, as records: persons, organisations, posts, appointments.
 *
 *     tsx docs/examples/ifg-ministers.ts FOLDER | signatory import -
 */
import { groupedBy, print, report, rowsOf } from './register.js';

const [folder = '.'] = process.argv.slice(2);
const source = 'source:ifg-ministers';

const people = rowsOf(folder, 'person.csv', ['id', 'id_parliament', 'name', 'start_date', 'end_date']);
const organisations = rowsOf(folder, 'organisation.csv', ['id', 'name', 'short_name', 'start_date', 'end_date']);
const posts = rowsOf(folder, 'post.csv', ['id', 'organisation_id', 'name', 'display_name', 'rank_equivalence']);
const appointments = rowsOf(folder, 'appointment.csv', ['id', 'person_id', 'post_id', 'start_date', 'end_date']);
const linkColumns = ['id', 'type', 'link_start_date', 'link_end_date'] as const;
const ends = ['predecessor_organisation_id', 'successor_organisation_id'] as const;
const successions = rowsOf(folder, 'organisation_link.csv', [...linkColumns, ...ends]);

/** The register does not tell its day. It is not before the last day that its rows tell. */
const asOf =
  appointments
    .flatMap(({ start_date, end_date }) => [start_date, end_date])
    .sort()
    .at(-1) ?? '';

/** The id and the citation of a row, which is found by its id in its file. */
const known = (file: string, value: string, cited: object = {}): object => ({
  externalIds: [{ scheme: `ifg-${file}`, value }],
  citation: { source, locator: `${file}.csv, ${value}`, ...cited },
});
const to = (file: string, value: string): object => ({ externalId: { scheme: `ifg-${file}`, value } });

const successionKinds = new Map([
  ['Name change', 'RENAMED'],
  ['Merger', 'MERGED'],
  ['Demerger', 'SPLIT'],
]);

function roleOf({ rank_equivalence, name }: (typeof posts)[number]): string {
  if (rank_equivalence === 'PM') return 'HEAD_OF_GOVERNMENT';
  return name.includes('Whip') ? 'WHIP' : 'MINISTER';
}

function* records(): Iterable<object> {
  const database = { title: 'UK ministers database', publisher: 'Institute for Government', kind: 'REGISTER' };
  yield { source: { id: source, ...database, publishedOn: asOf, citation: { source, locator: 'title' } } };
  yield { country: { id: 'country:gb', name: 'United Kingdom', code: 'GB', citation: { source, locator: 'title' } } };

  // A person has a row for each of his names. The one without an end is the name of today.
  for (const [id, rows] of groupedBy(people, ({ id }) => id)) {
    const name = rows.find(({ end_date }) => end_date === '')?.name;
    const names = rows
      .filter(({ start_date, end_date }) => start_date !== '' || end_date !== '')
      .map(({ name: value, start_date, end_date }) => ({
        value,
        kind: end_date === '' ? 'PRIMARY' : 'FORMER',
        from: start_date || undefined,
        until: end_date || undefined,
      }));
    yield { official: { name, names, ...known('person', id) } };
  }

  for (const { id, name, short_name, start_date, end_date } of organisations) {
    const dates = { from: start_date || undefined, until: end_date || undefined };
    const names = [{ value: short_name, kind: 'ACRONYM' }];
    const links = { partOf: { id: 'country:gb' } };
    yield { organisation: { name, names, ...dates, ...links, ...known('organisation', id, { inferred: ['partOf'] }) } };
  }

  for (const row of successions) {
    const [predecessor, successor] = [row.predecessor_organisation_id, row.successor_organisation_id];
    const on =
      row.link_start_date === row.link_end_date ? row.link_end_date : `${row.link_start_date}/${row.link_end_date}`;
    const ties = { predecessor: to('organisation', predecessor), successor: to('organisation', successor) };
    const kind = successionKinds.get(row.type) ?? 'OTHER';
    // One id stands for several rows where three organisations take part.
    const id = known('organisation_link', `${row.id} ${predecessor} ${successor}`);
    yield { succession: { kind, title: row.type, on, ...ties, ...id } };
  }

  for (const post of posts) {
    const names = post.display_name === post.name ? [] : [{ value: post.display_name, kind: 'ALIAS' }];
    // Who heads the government does so for the country.
    const role = roleOf(post);
    const body = role === 'HEAD_OF_GOVERNMENT' ? { id: 'country:gb' } : to('organisation', post.organisation_id);
    yield { post: { name: post.name, names, role, body, ...known('post', post.id, { inferred: ['role'] }) } };
  }

  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const { id, person_id, post_id, start_date, end_date } of appointments) {
    const post = byId.get(post_id);
    if (post === undefined) {
      report(`appointment.csv, ${id}`, 'no record: the post is not in the register');
      continue;
    }
    const ties = { holder: to('person', person_id), post: to('post', post_id) };
    const what = { role: roleOf(post), title: post.name, ...ties };
    if (end_date !== '' && end_date < start_date) {
      // One of the days is wrong, and the row does not tell which. It tells that the term is over.
      report(`appointment.csv, ${id}`, 'without its days: ends before it begins');
      const over = known('appointment', id, { inferred: ['until'] });
      yield { appointment: { ...what, until: `../${asOf}`, ...over } };
    } else if (end_date === '') {
      yield { appointment: { ...what, from: start_date, until: '..', ...known('appointment', id, { asOf }) } };
    } else {
      yield { appointment: { ...what, from: start_date, until: end_date, ...known('appointment', id) } };
    }
  }
}

await print(records());
