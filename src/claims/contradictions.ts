import { definition } from '../model/registry.js';
import type { Witness } from '../model/bounds.js';
import type { BelievedDates } from './believed-dates.js';
import { type Claim, dateOf } from './claim.js';
import { type ClaimsView, type GivenValue, isBefore, modalityOrder } from './claims-view.js';
import type { FieldValue } from './records.js';

/** Claims about one thing that can't all be true. */
export interface FoundConflict {
  readonly field: string;
  readonly note: string;
  readonly claims: readonly { readonly claim: string; readonly value: string | null; readonly preferred: boolean }[];
}

/** The fields and links for which claims give single values that can't both be true. */
export function contradictions(view: ClaimsView): readonly FoundConflict[] {
  return singleFields(view).flatMap((name) => {
    const given = view.given(name);
    const disputed = given.filter((one) => given.some((other) => speakAlike(one, other) && !view.agree(one, other)));
    // Those that agree with the disputed ones stand beside them.
    const alike = given.filter((one) => disputed.some((other) => speakAlike(one, other)));
    const note = `Sources give different values for "${name}".`;
    return disputed.length === 0 ? [] : [{ field: name, note, claims: shown(alike, given[0]?.value) }];
  });
}

/** A plan doesn't contradict what happened, so only claims of one modality are held against each other. */
function speakAlike(a: GivenValue, b: GivenValue): boolean {
  return modalityOrder(a.claim.latest) === modalityOrder(b.claim.latest);
}

/**
 * The names of the fields and links that have one value, of which different ones contradict each other. The ends of a link
 * that is dated follow each other.
 */
function singleFields(view: ClaimsView): readonly string[] {
  const { fields, links } = definition(view.kind);
  return [
    ...Object.entries(fields).filter(
      ([name, field]) => !field.list && !field.perSource && name !== 'modality' && name !== 'title',
    ),
    ...Object.entries(links).filter(([name, link]) => !link.list && !view.dates(name)),
  ].map(([name]) => name);
}

function shown(given: readonly GivenValue[], chosen: FieldValue | undefined): FoundConflict['claims'] {
  return given.map(({ claim, value }) => ({ claim: claim.id, value: String(value), preferred: value === chosen }));
}

/** The conflict of ends that claims give with later beginnings that other claims of their modality give. */
export function reversedDates(view: ClaimsView, believed: BelievedDates): readonly FoundConflict[] {
  const [beginnings, ends] = [view.given('from'), view.given('until')];
  const reversed = (from: GivenValue, until: GivenValue): boolean =>
    speakAlike(from, until) && isBefore(dateOf(until.value), dateOf(from.value));
  const late = beginnings.filter((from) => ends.some((until) => reversed(from, until)));
  const early = ends.filter((until) => beginnings.some((from) => reversed(from, until)));
  if (late.length === 0) return [];
  return [
    {
      field: 'until',
      note: 'The last day that one claim gives lies before the first day that another gives.',
      claims: [...late, ...early].map(({ field, claim, value }) => ({
        claim: claim.id,
        value: String(value),
        preferred: believed[field]?.claim === claim,
      })),
    },
  ];
}

/** A day for which a claim attests the thing. */
export interface WitnessOfClaim {
  readonly claim: Claim;
  /** The day of saying, as EDTF text. */
  readonly saidOn: string | null;
  readonly witness: Witness;
}

/** The conflict of claims that attest the thing for days on which it can't hold. */
export function witnessConflict(
  believed: BelievedDates,
  witnesses: readonly WitnessOfClaim[],
  outside: readonly Witness[],
): readonly FoundConflict[] {
  const attested = witnesses.filter(({ witness }) => outside.includes(witness));
  if (attested.length === 0) return [];
  const attesting = attested.map(({ claim }) => claim);
  const bounding = ['from', 'until', 'on'].flatMap((name) => (believed[name] === undefined ? [] : [believed[name]]));
  const claims = [
    ...attested.map(({ claim, saidOn }) => ({ claim: claim.id, value: saidOn, preferred: false })),
    ...bounding
      .filter(({ claim }) => !attesting.includes(claim))
      .map(({ claim, value }) => ({ claim: claim.id, value: String(value), preferred: true })),
  ].filter(({ claim }, index, all) => all.findIndex((other) => other.claim === claim) === index);
  return [
    {
      field: 'asOf',
      note: 'A source attests it for a day that its dates, or the lives of what it ties, leave out.',
      claims,
    },
  ];
}

/** The conflict of a body that claims give with the post that they give, which is one of another body. */
export function postElsewhere(view: ClaimsView, bodyOfPost: string | null): readonly FoundConflict[] {
  const [body, post] = [view.chosen('body'), view.chosen('post')];
  if (body === undefined || post === undefined || bodyOfPost === null || body.value === bodyOfPost) return [];
  return [
    {
      field: 'post',
      note: `The post is one of another body than the appointment's: ${bodyOfPost}.`,
      claims: [
        { claim: body.claim.id, value: String(body.value), preferred: true },
        { claim: post.claim.id, value: String(post.value), preferred: false },
      ],
    },
  ];
}
