import type { Plan } from './plan.js';
import type { Random } from './random.js';

/** A record in the form of docs/records.md. */
export type RawRecord = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The id of the entity of a kind with this number; number 0 is the hub of its kind where the kind has one. */
export function idOf(prefix: string, number: number): string {
  return `${prefix}:n${number}`;
}

/** A reference to it. */
export function to(prefix: string, number: number): { readonly id: string } {
  return { id: idOf(prefix, number) };
}

/** A whole number of years and days in ISO 8601, from the year given on. */
export function dayIn(random: Random, year: number): string {
  const two = (number: number): string => number.toString().padStart(2, '0');
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

/** Two capital letters, others for each number below 676. */
function twoLetters(number: number): string {
  return String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
}

/** All entities, what is referred to before what refers to it. Each is described by one source. */
export function* entities(plan: Plan, random: Random): Generator<RawRecord> {
  const cite = (): { readonly source: string; readonly locator: string } => ({
    source: idOf('source', random.skewed(plan.sources)),
    locator: `entry ${random.below(1_000_000)}`,
  });
  const entity = (prefix: string, number: number, values: Readonly<Record<string, unknown>>): RawRecord => ({
    [prefix]: { id: idOf(prefix, number), ...values, citation: cite() },
  });
  const numbers = (count: number): readonly number[] => [...Array(count).keys()];

  for (const number of numbers(plan.sources)) {
    const id = idOf('source', number);
    const title = `${random.of(['Gazette', 'Register', 'Bulletin', 'Newsletter', 'Annual report'])} ${number}`;
    const values = { id, title, kind: random.of(['ARTICLE', 'REGISTER', 'MEMBERSHIP_LIST', 'FEED']) };
    const published = { url: `https://example.org/${number}`, publishedOn: dayIn(random, 2000 + random.below(26)) };
    yield { source: { ...values, ...published, citation: { source: id, locator: 'title' } } };
  }
  for (const number of numbers(plan.countries)) {
    yield entity('country', number, { name: `${placeName(random)} ${number}`, code: twoLetters(number) });
  }
  for (const number of numbers(plan.administrations)) {
    const region = random.of(['EUROPE', 'ASIA_PACIFIC', 'AMERICAS_AND_CARIBBEAN', 'EAST_AND_SOUTHERN_AFRICA']);
    const values = { name: `${placeName(random)} Customs ${number}`, region };
    yield entity('administration', number, { ...values, country: to('country', number % plan.countries) });
  }
  for (const number of numbers(plan.organisations)) {
    const kind = random.of(['INTERGOVERNMENTAL', 'REGIONAL_BLOC', 'AGENCY', 'OFFICE']);
    const name = `${random.of(['Union', 'Community', 'Conference', 'Office', 'Agency'])} of ${placeName(random)} ${number}`;
    yield entity('organisation', number, { name, kind, from: (1900 + random.below(100)).toString() });
  }
  for (const number of numbers(plan.committees)) {
    const about = random.of(['Valuation', 'Origin', 'Enforcement', 'Transit', 'Tariffs', 'Data', 'Training']);
    const name = `${random.of(['Committee', 'Working Group', 'Council', 'Sub-Group'])} on ${about} ${number}`;
    const partOf = number > 20 && random.happens(0.2) ? to('committee', random.below(20)) : body(plan, random);
    yield entity('committee', number, { name, kind: 'COMMITTEE', partOf });
  }
  for (const number of numbers(plan.officials)) {
    const values = { name: `${givenName(random)} ${familyName(random)} ${number}` };
    yield entity('official', number, { ...values, nationality: to('country', random.below(plan.countries)) });
  }
  for (const number of numbers(plan.meetings)) {
    const committee = to('committee', random.skewed(plan.committees));
    const day = dayIn(random, 1970 + random.below(56));
    const [name, place] = [`Session ${number}`, placeName(random)];
    yield entity('meeting', number, { name, place, committee, ...(random.happens(0.9) && { from: day, until: day }) });
  }
  for (const number of numbers(plan.agreements)) {
    const kind = random.of(['TREATY', 'CONVENTION', 'PROTOCOL', 'MEMORANDUM_OF_UNDERSTANDING', 'DECLARATION']);
    const consentBy = random.of(['SIGNATURE', 'RATIFICATION', 'RATIFICATION', 'UNKNOWN']);
    const name = `${kind.toLowerCase().replaceAll('_', ' ')} of ${placeName(random)} ${number}`;
    const framework = body(plan, random);
    const inForceFrom = (1960 + random.below(64)).toString();
    yield entity('agreement', number, {
      name,
      kind,
      consentBy,
      framework,
      ...(random.happens(0.3) && { inForceFrom }),
    });
  }
  for (const number of numbers(plan.campaigns)) {
    const from = (2005 + random.below(20)).toString();
    yield entity('campaign', number, { name: `Operation ${placeName(random)} ${number}`, from });
  }
}

function body({ organisations }: Plan, random: Random): { readonly id: string } {
  return to('organisation', random.skewed(organisations));
}

function placeName(random: Random): string {
  return `${random.of(['North', 'South', 'New', 'Upper', 'Lower', 'Port', 'Saint'])} ${familyName(random)}land`;
}

function givenName(random: Random): string {
  return random.of(['Ana', 'Binh', 'Chidi', 'Dora', 'Emre', 'Fatou', 'Goran', 'Hana', 'Ivo', 'Jun', 'Kofi', 'Lena']);
}

function familyName(random: Random): string {
  const first = random.of(['Mar', 'Tor', 'Bel', 'Kan', 'Os', 'Ver', 'Hal', 'Dun', 'Sil', 'Quo']);
  return `${first}${random.of(['en', 'a', 'ico', 'ur', 'ova', 'ing', 'eth', 'ami'])}`;
}
