/**
 * The closed vocabularies of the graph, each value with the sentence that explains it.
 *
 * They become enums of the schema (`../sdl/vocabularies.ts`), and records are checked against them (`../claims/check/`).
 * Every vocabulary that classifies ends with OTHER: the words of the source then stand in `title` or `name`.
 */
export const enums = {
  Modality: {
    description:
      'The way in which a source speaks of something. Only what is STATED makes somebody a chair, a member or a party.',
    values: {
      STATED: 'Said to be so, or to have happened.',
      PLANNED: 'Announced for later, and not known to have happened.',
      PROPOSED: 'Suggested, and not decided.',
    },
  },
  Rank: {
    description: 'The weight that a source, or its editor, gives to what is said at one place (as in Wikidata).',
    values: {
      PREFERRED: 'Shown before other claims, where they disagree.',
      NORMAL: 'The ordinary rank.',
      DEPRECATED: 'Known to be wrong: it is kept and cited, and gives no value.',
    },
  },
  NameKind: {
    description: 'The kind of a name.',
    values: {
      PRIMARY: 'The name a source uses first.',
      OFFICIAL: 'The full, formal name.',
      ACRONYM: 'An abbreviation.',
      ALIAS: 'Another name in use.',
      FORMER: 'A name no longer used.',
      TRANSLATION: 'The name in another language or script.',
      VARIANT: 'A spelling found in a source, misspellings included.',
      REFERENCE:
        'A reference that several things may share, such as a number in a treaty series. One that is unique is an external id.',
    },
  },
  WcoRegion: {
    description: 'The six regions into which the World Customs Organization groups its members.',
    values: {
      AMERICAS_AND_CARIBBEAN: 'South America, North America, Central America and the Caribbean.',
      ASIA_PACIFIC: 'Far East, South and South East Asia, Australasia and the Pacific Islands.',
      EAST_AND_SOUTHERN_AFRICA: 'East and Southern Africa.',
      EUROPE: 'Europe.',
      NORTH_AFRICA_NEAR_AND_MIDDLE_EAST: 'North of Africa, Near and Middle East.',
      WEST_AND_CENTRAL_AFRICA: 'West and Central Africa.',
    },
  },
  OrganisationKind: {
    description: 'The kind of an organisation.',
    values: {
      INTERGOVERNMENTAL: 'Founded by states or customs territories.',
      REGIONAL_BLOC: 'A community or union of the states of a region.',
      DIALOGUE:
        'A standing forum of states without an organisation of its own, such as the Asia-Europe Meeting (ASEM).',
      MINISTRY: 'A ministry or department of a government.',
      AGENCY: 'A public authority other than a national customs administration.',
      DEPARTMENT: 'A part of an administration, such as a regional customs department.',
      OFFICE: 'A regional or liaison office of an organisation.',
      EMBASSY: 'A diplomatic mission.',
      BUSINESS_COUNCIL: 'A body that speaks for business.',
      SCHOOL: 'A place of training.',
      OTHER: 'None of these.',
    },
  },
  CommitteeKind: {
    description: 'The kind of a standing body.',
    values: {
      COUNCIL: 'The highest body of an organisation.',
      DIRECTORS_GENERAL_MEETING: 'The standing meeting of heads of customs.',
      COMMITTEE: 'A committee.',
      WORKING_GROUP: 'A working group.',
      SUB_GROUP: 'A group set up below another body, often for one task.',
      OTHER: 'None of these.',
    },
  },
  AgreementKind: {
    description: 'The kind of a text.',
    values: {
      TREATY: 'An agreement between states under international law, however it is titled.',
      CONVENTION: 'A treaty of many parties, usually made under an organisation.',
      PROTOCOL: 'A treaty that adds to another.',
      MEMORANDUM_OF_UNDERSTANDING: 'A memorandum of understanding.',
      MUTUAL_RECOGNITION_ARRANGEMENT: 'An arrangement by which administrations recognise each other’s authorisations.',
      DECLARATION: 'A declaration.',
      RESOLUTION: 'A resolution of a body.',
      ACTION_PLAN: 'A plan of actions.',
      STRATEGY: 'A strategy or strategic plan.',
      FRAMEWORK: 'A framework or set of standards.',
      GUIDELINE: 'Guidelines.',
      CODE: 'A code of conduct.',
      REPORT: 'A report that a body approved or took note of.',
      MINUTES: 'Agreed minutes of a meeting.',
      OTHER: 'None of these.',
    },
  },
  ConsentBy: {
    description:
      'The way in which parties consent to be bound by an agreement (Vienna Convention on the Law of Treaties, articles 11 to 15).',
    values: {
      SIGNATURE: 'Signature alone binds.',
      RATIFICATION: 'Signature is followed by ratification, acceptance or approval, which binds.',
      UNKNOWN: 'Not known, or not the same for all parties: a signature may or may not bind.',
    },
  },
  InitiativeKind: {
    description: 'The kind of an initiative.',
    values: {
      PROGRAMME: 'A programme.',
      SYSTEM: 'A system that members operate or share.',
      NOMENCLATURE: 'A common classification or tariff nomenclature.',
      EXCHANGE: 'An exchange of documents or data.',
      PROJECT: 'A project.',
      ACTION: 'One action of a plan.',
      OTHER: 'None of these.',
    },
  },
  SourceKind: {
    description: 'The kind of a source.',
    values: {
      ARTICLE: 'A news article.',
      MEMBERSHIP_LIST: 'A list of members.',
      REGISTER: 'A register kept by an office.',
      FEED: 'Another system that sends its records.',
      OTHER: 'None of these.',
    },
  },
  AppointmentRole: {
    description: 'The role that an appointment gives to its holder. The words of the source stand in `title`.',
    values: {
      CHAIR: 'Presides over the body (chairperson, chairman, president of a committee).',
      VICE_CHAIR: 'Stands in for the chair, often for a region.',
      SECRETARY_GENERAL: 'Heads the secretariat of an organisation.',
      RAPPORTEUR: 'Reports to the body, or for it.',
      RANKING_MEMBER: 'Leads the members of the minority in the body.',
      WHIP: 'Sees to the attendance and the votes of the members of a group.',
      SECRETARY: 'Keeps the records and the correspondence of the body.',
      TREASURER: 'Keeps the money of the body.',
      SPOKESPERSON: 'Speaks for the body in public, or in it for a group.',
      HEAD_OF_STATE: 'Represents a country at the highest level (president, monarch).',
      HEAD_OF_GOVERNMENT: 'Heads the government of a country (prime minister, chancellor).',
      HEAD: 'Heads an administration (director general, commissioner).',
      DEPUTY_HEAD: 'Deputy to the head of an administration.',
      DIRECTOR: 'Directs a department, an office or an area of work.',
      MINISTER: 'A minister.',
      AMBASSADOR: 'An ambassador.',
      DIPLOMAT: 'A diplomat below ambassador, such as a first secretary.',
      REPRESENTATIVE: 'Represents somebody in, or to, the body.',
      MEMBER: 'Sits in the body in person, not for a country or administration that is the member.',
      OTHER: 'None of these.',
    },
  },
  MembershipStatus: {
    description: 'The standing of a member.',
    values: {
      FULL: 'A full member.',
      ASSOCIATE: 'An associate or interim member.',
      OBSERVER: 'An observer.',
      SUSPENDED: 'A member whose rights are suspended.',
      ALTERNATE: 'A member who stands in for another one.',
      EX_OFFICIO: 'A member by virtue of another office.',
      ADVISORY: 'A member with a voice and without a vote.',
    },
  },
  TreatyActionKind: {
    description:
      'The kind of an action of a party on an agreement (terms of the UN Treaty Handbook). The standing of the party follows from its actions.',
    values: {
      NEGOTIATED: 'Took part in negotiating the text. It gives no standing.',
      PARTICIPATED:
        'Took part in the agreement in a way that the source does not tell, such as “concluded with”. It gives no standing: of one that is bound, say CONSENTED.',
      SIGNED:
        'Signed it: a SIGNATORY. Where consent is by signature (`consentBy`), the signature binds, with the effect of CONSENTED.',
      CONSENTED:
        'Consented to be bound, by an act that the source does not tell, as in a list of parties: CONTRACTING, and a PARTY once the agreement is in force.',
      RATIFIED: 'Ratified it after signing. It binds, with the effect of CONSENTED.',
      ACCEPTED: 'Accepted it. It binds, as ratification does.',
      APPROVED: 'Approved it. It binds, as ratification does.',
      ACCEDED: 'Acceded: consented without having signed. It binds, as ratification does.',
      SUCCEEDED:
        'Declared itself bound as the successor of another state. It binds from the day of the succession of states.',
      PROVISIONALLY_APPLIED:
        'Began to apply it before it is in force for this party: PROVISIONAL, unless it has signed or is bound.',
      ENTERED_INTO_FORCE: 'It entered into force for this party: a PARTY.',
      RESERVED: 'Made a reservation. It changes no standing; by itself it shows that its maker has signed or is bound.',
      DENOUNCED: 'Denounced it; `on` is the day on which this took effect. From then on it is FORMER.',
      WITHDRAWN:
        'Withdrew from it, or from its signature; `on` is the day on which this took effect. From then on it is FORMER.',
      OTHER: 'None of these. It gives no standing.',
    },
  },
  AdoptionKind: {
    description: 'The kind of an adoption of a text.',
    values: {
      ADOPTED: 'Adopted it.',
      ENDORSED: 'Endorsed it.',
      APPROVED: 'Approved it.',
      NOTED: 'Took note of it, or welcomed it.',
      OTHER: 'None of these.',
    },
  },
  ParticipationRole: {
    description: 'The role of a participant.',
    values: {
      INITIATOR: 'Began it.',
      COORDINATOR: 'Coordinates it, or is one of its coordinating group.',
      PARTICIPANT: 'Takes part.',
      SUPPORTER: 'Supports it without being a member.',
      HOST: 'Hosts it.',
      ORGANISER: 'Organises it.',
      CHAIR: 'Chairs that one meeting.',
      DELEGATE: 'Attends it as, or in, a delegation.',
      HEAD_OF_DELEGATION: 'Leads a delegation.',
      PROPOSER: 'Proposed it.',
      OTHER: 'None of these.',
    },
  },
  SuccessionKind: {
    description: 'The kind of a succession.',
    values: {
      RENAMED: 'The same thing under another name.',
      MERGED: 'The predecessor became part of the successor.',
      SPLIT: 'The successor came out of the predecessor.',
      REPLACED: 'The successor took the place of the predecessor.',
      OTHER: 'None of these.',
    },
  },
  ConflictOrigin: {
    description: 'The origin of a conflict.',
    values: {
      FOUND: 'Found by comparison: what sources say cannot all be true.',
      STATED: 'Recorded by a reader who saw it, as when a text says nine members and names eight.',
    },
  },
} as const satisfies Record<string, Enum>;

/** A vocabulary: its description, and each of its values with one. */
export interface Enum {
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The name of a vocabulary, which is also the name of its GraphQL enum. */
export type EnumName = keyof typeof enums;

/** A value of the vocabulary `N`. */
export type EnumValue<N extends EnumName> = keyof (typeof enums)[N]['values'] & string;
