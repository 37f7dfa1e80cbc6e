import type { EnumValue } from './enums.js';

/*
 * The rules of the standing of parties and of the status of agreements, as tables. Their sources, by short names:
 *
 * - Handbook: United Nations, Treaty Handbook, revised edition 2012;
 * - 1969: Vienna Convention on the Law of Treaties;
 * - 1978: Vienna Convention on Succession of States in respect of Treaties;
 * - Practice: Summary of Practice of the Secretary-General as Depositary of Multilateral Treaties (ST/LEG/7/Rev.1).
 */

type ActionKind = EnumValue<'TreatyActionKind'>;

/** The effect of an action on the standing of its party. */
export type Effect = 'signed' | 'consented' | 'entered' | 'applied' | 'left';

/** The acts by which a party consents to be bound, beside a signature that binds. */
const actsOfConsent = ['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED'] as const satisfies ActionKind[];

/** The kinds of actions that change the standing of a party, by their effects. */
export const effects: Readonly<Record<Effect, readonly ActionKind[]>> = {
  // Handbook 3.1.3 and 3.1.4; 1969, articles 12 and 18. Whether it binds is the agreement's `consentBy`.
  signed: ['SIGNED'],
  // Handbook 3.3.2 to 3.3.4; 1969, articles 11 and 14 to 16; for succession 1978, articles 17, 18 and 22.
  consented: [...actsOfConsent, 'CONSENTED'],
  // Handbook 4.2.2; 1969, article 24. It presupposes consent, which it therefore shows as well.
  entered: ['ENTERED_INTO_FORCE'],
  // Handbook 3.4 and 4.2.3; 1969, article 25.
  applied: ['PROVISIONALLY_APPLIED'],
  // Handbook 4.5; 1969, articles 54 to 56; for one who is not bound yet, article 18 (a) or 25, paragraph 2.
  left: ['DENOUNCED', 'WITHDRAWN'],
};

/**
 * Actions that qualify a standing without changing its state: the party stays what it is, on other terms (Handbook 3.5;
 * 1969, articles 2, paragraph 1 (d), and 19 to 21).
 */
export const qualifying: readonly ActionKind[] = ['RESERVED'];

/**
 * The actions that must have come before an action, where they can have: nobody consents before signing what is signed
 * first, the agreement enters into force for nobody before that, nobody leaves before joining, and whoever makes a
 * reservation has signed or consented (Handbook 3.3.2, 3.5.1 and 4.2.2; 1969, articles 14, 19, 24 and 54). Each entry asks
 * for one action of one of its kinds. A succession to an agreement needs no signature (1978, article 17). A consent by an
 * act that isn't told is the act that another source tells, where it can be.
 */
export const preceding: readonly { readonly of: readonly ActionKind[]; readonly one: readonly ActionKind[] }[] = [
  { of: effects.consented.filter((kind) => kind !== 'SUCCEEDED'), one: effects.signed },
  { of: ['CONSENTED'], one: actsOfConsent },
  { of: effects.entered, one: effects.signed },
  { of: effects.entered, one: effects.consented },
  { of: qualifying, one: [...effects.signed, ...effects.consented, ...effects.entered] },
  {
    of: effects.left,
    one: [...effects.signed, ...effects.consented, ...effects.entered, ...effects.applied, ...qualifying],
  },
];

/**
 * The act that an action shows that nothing known can have come before: who denounces an agreement was bound by it, and who
 * withdraws had consented or signed (Handbook 4.5; 1969, articles 18 (a), 54 and 56), as one had who makes a reservation.
 */
export const shownBefore: ReadonlyMap<string, 'CONSENTED' | 'RESERVED'> = new Map([
  ['DENOUNCED', 'CONSENTED'],
  ['WITHDRAWN', 'RESERVED'],
]);

/** A condition of a rule on the agreement, or on its entry into force for the party. */
export type Circumstance =
  /** A signature alone does not bind (`consentBy` is not SIGNATURE). */
  | 'CONSENT_APART'
  /** The agreement is in force, and no entry into force for this party is known that is still to come. */
  | 'IN_FORCE'
  /** The agreement is not known to be in force. */
  | 'NOT_IN_FORCE'
  /** It is known to enter into force for this party later. */
  | 'ENTRY_TO_COME';

/** The states of a party towards an agreement, furthest first; NONE is that of somebody who has not acted yet. */
export const partyStates = ['FORMER', 'PARTY', 'CONTRACTING', 'SIGNATORY', 'PROVISIONAL', 'NONE'] as const;
export type PartyState = (typeof partyStates)[number];

/** A rule of standing: the state of a party by its actions since it last left, if it ever did. */
export interface StandingRule {
  readonly state: PartyState;
  readonly source: string;
  /** The effects that its actions have had. `bound` is consent, or a signature where signature binds. */
  readonly has: readonly (Effect | 'bound')[];
  /** The effects that no action has had. */
  readonly lacks: readonly Effect[];
  readonly when?: Circumstance;
  /** It may apply the agreement provisionally meanwhile, without a change of its state. */
  readonly mayApply?: true;
}

/**
 * The rules of standing. Any order in which a party's actions can have happened leads to one state. After an agreement's or the party's own end (1969, articles 54 and 70; 1978, article 2,
 * paragraph 1 (b)) whoever stood anywhere is FORMER.
 *
 * A succession of states alone makes nobody a party, whatever the predecessor did: a newly independent state is not
 * bound by it (1978, article 16) until it says so (article 17), and though articles 31 and 34 let treaties go on for
 * states that united or separated, depositaries list a successor only when it has notified (Practice, chapter XII).
 */
export const standingRules: readonly StandingRule[] = [
  {
    state: 'FORMER',
    source: 'Handbook 4.5; 1969, articles 54 and 70',
    has: ['left'],
    lacks: ['signed', 'consented', 'entered', 'applied'],
  },
  {
    state: 'PARTY',
    source: 'Handbook 4.2.2; 1969, article 2, paragraph 1 (g)',
    has: ['entered'],
    lacks: [],
  },
  {
    state: 'PARTY',
    source: 'Handbook 4.2.1 and 4.2.2; 1969, article 24, paragraphs 1 to 3; 1978, article 23, paragraph 1',
    has: ['bound'],
    lacks: ['entered'],
    when: 'IN_FORCE',
  },
  {
    state: 'CONTRACTING',
    source: 'Handbook 3.3.1; 1969, article 2, paragraph 1 (f)',
    has: ['bound'],
    lacks: ['entered'],
    when: 'NOT_IN_FORCE',
    mayApply: true,
  },
  {
    state: 'CONTRACTING',
    source: 'Handbook 4.2.2; 1969, article 24, paragraph 3',
    has: ['bound'],
    lacks: ['entered'],
    when: 'ENTRY_TO_COME',
    mayApply: true,
  },
  {
    state: 'SIGNATORY',
    source: 'Handbook 3.1.3; 1969, articles 14 and 18',
    has: ['signed'],
    lacks: ['consented', 'entered'],
    when: 'CONSENT_APART',
    mayApply: true,
  },
  {
    state: 'PROVISIONAL',
    source: 'Handbook 3.4; 1969, article 25',
    has: ['applied'],
    lacks: ['signed', 'consented', 'entered'],
  },
];

/** A stage of an agreement, which it reaches by a date of its own, by an action of any party, or by an adoption. */
export interface StatusRule {
  readonly status: string;
  readonly source: string;
  /** The agreement's own date; `until` is the last day before. */
  readonly date?: 'until' | 'inForceFrom' | 'signedOn';
  readonly actions?: readonly ActionKind[];
  readonly adoptions?: readonly EnumValue<'AdoptionKind'>[];
}

/** The stages of an agreement, furthest first. Its status is the first that applies, else UNKNOWN. */
export const statusRules: readonly StatusRule[] = [
  // That its parties leave ends no agreement of several (1969, article 55), and of how many it is is not known.
  { status: 'TERMINATED', source: '1969, articles 54, 59 and 70', date: 'until' },
  {
    status: 'IN_FORCE',
    source: 'Handbook 4.2.1; 1969, article 24, paragraphs 1 and 2',
    date: 'inForceFrom',
    actions: ['ENTERED_INTO_FORCE'],
  },
  {
    status: 'PROVISIONALLY_APPLIED',
    source: 'Handbook 4.2.3; 1969, article 25',
    actions: ['PROVISIONALLY_APPLIED'],
  },
  {
    status: 'SIGNED',
    // Whoever consents to, reserves from or leaves a text does so after it was opened for signature or signed.
    source: 'Handbook 3.1.2 and 3.3; 1969, articles 10 to 16, 19 and 56',
    date: 'signedOn',
    actions: [...effects.signed, ...effects.consented, ...qualifying, ...effects.left],
  },
  {
    status: 'ADOPTED',
    source: 'Handbook, glossary: adoption; 1969, article 9',
    adoptions: ['ADOPTED', 'ENDORSED', 'APPROVED'],
  },
  { status: 'NEGOTIATED', source: '1969, article 2, paragraph 1 (e)', actions: ['NEGOTIATED'] },
];
