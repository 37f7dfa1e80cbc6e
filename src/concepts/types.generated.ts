import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ResolverContext } from './resolver-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string };
  /** A moment in time with its offset from UTC. */
  DateTime: { input: string; output: string };
  /**
   * A date that may be partial or uncertain, as EDTF text (ISO 8601-2, levels 0 and 1): `2024-04`, `2024?`, or an interval.
   * The interval `a/b` means one unknown day from `a` to `b`, `a/..` a day not before `a`, `../b` a day not after `b`. `~`
   * marks a date as approximate, `?` as uncertain.
   */
  EDTF: { input: string; output: string };
};

/** An entity that can take part in something: an official, a country, an administration, an organisation or a committee. */
export type Actor = {
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** Figures that it gave about others or itself. */
  readonly measurementsMade: MeasurementConnection;
  /** Its memberships in organisations and committees, present and past. */
  readonly memberships: MembershipConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
  /** Its participations in campaigns, initiatives and meetings, each with its role. */
  readonly participations: ParticipationConnection;
};

/** An entity that can take part in something: an official, a country, an administration, an organisation or a committee. */
export type ActorConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An entity that can take part in something: an official, a country, an administration, an organisation or a committee. */
export type ActorMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that can take part in something: an official, a country, an administration, an organisation or a committee. */
export type ActorMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that can take part in something: an official, a country, an administration, an organisation or a committee. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that can take part in something: an official, a country, an administration, an organisation or a committee. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type ActorFilter = {
  /** It is of this kind and meets the condition. */
  readonly administration?: InputMaybe<AdministrationFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** It is of this kind and meets the condition. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** It is of this kind and meets the condition. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<ActorFilter>;
  /** It is of this kind and meets the condition. */
  readonly official?: InputMaybe<OfficialFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** Conditions on a list. */
export type ActorListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<ActorFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<ActorFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<ActorFilter>;
};

/** A national customs administration. */
export type Administration = Actor &
  Adopter &
  Body &
  Entity &
  Lasting &
  Node &
  Party &
  Thing & {
    readonly __typename?: 'Administration';
    /** Its actions on agreements (signed, ratified, acceded and so on), each with its day. */
    readonly actions: TreatyActionConnection;
    /** Its adoptions: texts that it adopted, endorsed, approved or took note of. */
    readonly adoptions: AdoptionConnection;
    /** All appointments to its offices; with a day, those that had begun by it. */
    readonly appointments: AppointmentConnection;
    /** Appointments that it holds itself, as when an administration is vice-chair of a committee. */
    readonly appointmentsHeld: AppointmentConnection;
    /** Appointments that others hold on its behalf. */
    readonly appointmentsOnBehalf: AppointmentConnection;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its country or customs territory. */
    readonly country: Maybe<Country>;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The day on which it began. */
    readonly from: Maybe<PartialDate>;
    /** The appointment of its head on the day: the first of its officers in the role HEAD. */
    readonly head: Maybe<Appointment>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** Figures that it gave about others or itself. */
    readonly measurementsMade: MeasurementConnection;
    /** Its memberships in organisations and committees, present and past. */
    readonly memberships: MembershipConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The appointments to its offices that hold on the day. */
    readonly officers: AppointmentConnection;
    /** Its participations in campaigns, initiatives and meetings, each with its role. */
    readonly participations: ParticipationConnection;
    /** Its departments, schools and other parts. */
    readonly parts: OrganisationConnection;
    /** Its named or counted seats. */
    readonly posts: PostConnection;
    /** The region of the World Customs Organization that it belongs to. */
    readonly region: Maybe<WcoRegion>;
    /** Its signatures: the actions of kind SIGNED. */
    readonly signed: TreatyActionConnection;
    /** The successions to it: those in which it is the predecessor. */
    readonly succeededBy: SuccessionConnection;
    /** The successions by it: those in which it is the successor. */
    readonly succeeds: SuccessionConnection;
    /**
     * The history of one office in it, as consecutive spans that cover the period without gap or overlap. On all days of a
     * span the same is known of who holds the office; neighbouring spans differ. A period without days has no spans.
     * The work grows with the number of appointments to the role.
     */
    readonly timeline: ReadonlyArray<TimelineSpan>;
    /** The last day on which it existed. */
    readonly until: Maybe<PartialDate>;
  };

/** A national customs administration. */
export type AdministrationActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A national customs administration. */
export type AdministrationAppointmentsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A national customs administration. */
export type AdministrationAppointmentsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A national customs administration. */
export type AdministrationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A national customs administration. */
export type AdministrationHeadArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A national customs administration. */
export type AdministrationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A national customs administration. */
export type AdministrationTimelineArgs = {
  from?: InputMaybe<Scalars['EDTF']['input']>;
  role: AppointmentRole;
  until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A page of administrations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AdministrationConnection = {
  readonly __typename?: 'AdministrationConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<AdministrationEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: AdministrationGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Administration>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of administrations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AdministrationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<AdministrationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of administrations. */
export type AdministrationEdge = {
  readonly __typename?: 'AdministrationEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The administration of this row. */
  readonly node: Administration;
};

/** Conditions on administrations. All that are given must hold; one that is left out or null is ignored. */
export type AdministrationFilter = {
  /** A condition on the rows of `actions` on the day of the filter. */
  readonly actions?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `adoptions` on the day of the filter. */
  readonly adoptions?: InputMaybe<AdoptionListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AdministrationFilter>>;
  /** A condition on the rows of `appointments` on the day of the filter. */
  readonly appointments?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `appointmentsHeld` on the day of the filter. */
  readonly appointmentsHeld?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `appointmentsOnBehalf` on the day of the filter. */
  readonly appointmentsOnBehalf?: InputMaybe<AppointmentListFilter>;
  /** A condition on what `country` leads to. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `measurementsMade` on the day of the filter. */
  readonly measurementsMade?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `memberships` on the day of the filter. */
  readonly memberships?: InputMaybe<MembershipListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AdministrationFilter>;
  /** A condition on the rows of `officers` on the day of the filter. */
  readonly officers?: InputMaybe<AppointmentListFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<AdministrationFilter>>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on the rows of `parts` on the day of the filter. */
  readonly parts?: InputMaybe<OrganisationListFilter>;
  /** A condition on the rows of `posts` on the day of the filter. */
  readonly posts?: InputMaybe<PostListFilter>;
  /** A condition on `region`. */
  readonly region?: InputMaybe<WcoRegionFilter>;
  /** A condition on the rows of `signed` on the day of the filter. */
  readonly signed?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `succeededBy` on the day of the filter. */
  readonly succeededBy?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `succeeds` on the day of the filter. */
  readonly succeeds?: InputMaybe<SuccessionListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of administrations. */
export type AdministrationGroup = {
  readonly __typename?: 'AdministrationGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of administrations. */
export type AdministrationGroupDistinctArgs = {
  field: AdministrationGroupField;
};

/** One key to group administrations by. */
export type AdministrationGroupBy = {
  /** The field. */
  readonly field: AdministrationGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of administrations. */
export type AdministrationGroupConnection = {
  readonly __typename?: 'AdministrationGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AdministrationGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<AdministrationGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of administrations. */
export type AdministrationGroupEdge = {
  readonly __typename?: 'AdministrationGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: AdministrationGroup;
};

/** The fields that administrations can be grouped by. */
export type AdministrationGroupField =
  /** By the entity that `country` leads to. */
  | 'COUNTRY'
  /** By `from`. */
  | 'FROM'
  /** By `region`. */
  | 'REGION'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type AdministrationListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<AdministrationFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<AdministrationFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<AdministrationFilter>;
};

/** One key of an order of administrations. */
export type AdministrationOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: AdministrationOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that administrations can be ordered by. */
export type AdministrationOrderField =
  /** By the number of rows of `actions` on the day; the work grows with it. */
  | 'ACTIONS_COUNT'
  /** By the number of rows of `adoptions` on the day; the work grows with it. */
  | 'ADOPTIONS_COUNT'
  /** By the number of rows of `appointments` on the day; the work grows with it. */
  | 'APPOINTMENTS_COUNT'
  /** By the number of rows of `appointmentsHeld` on the day; the work grows with it. */
  | 'APPOINTMENTS_HELD_COUNT'
  /** By the number of rows of `appointmentsOnBehalf` on the day; the work grows with it. */
  | 'APPOINTMENTS_ON_BEHALF_COUNT'
  /** By the name of `country`. */
  | 'COUNTRY_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `officers` on the day; the work grows with it. */
  | 'OFFICERS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the number of rows of `parts` on the day; the work grows with it. */
  | 'PARTS_COUNT'
  /** By the number of rows of `posts` on the day; the work grows with it. */
  | 'POSTS_COUNT'
  /** By `region`. */
  | 'REGION'
  /** By the number of rows of `signed` on the day; the work grows with it. */
  | 'SIGNED_COUNT'
  /** By the number of rows of `succeededBy` on the day; the work grows with it. */
  | 'SUCCEEDED_BY_COUNT'
  /** By the number of rows of `succeeds` on the day; the work grows with it. */
  | 'SUCCEEDS_COUNT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of an administration: what one source says of it at one place. */
export type AdministrationRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its country or customs territory. */
  readonly country?: InputMaybe<Reference>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The day on which it began. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The region of the World Customs Organization that it belongs to. */
  readonly region?: InputMaybe<WcoRegion>;
  /** The last day on which it existed. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** An entity that adopts texts: a committee, a meeting, an organisation or an administration. */
export type Adopter = {
  /** Its adoptions: texts that it adopted, endorsed, approved or took note of. */
  readonly adoptions: AdoptionConnection;
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
};

/** An entity that adopts texts: a committee, a meeting, an organisation or an administration. */
export type AdopterAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that adopts texts: a committee, a meeting, an organisation or an administration. */
export type AdopterConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An entity that adopts texts: a committee, a meeting, an organisation or an administration. */
export type AdopterMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type AdopterFilter = {
  /** It is of this kind and meets the condition. */
  readonly administration?: InputMaybe<AdministrationFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AdopterFilter>>;
  /** It is of this kind and meets the condition. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is of this kind and meets the condition. */
  readonly meeting?: InputMaybe<MeetingFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AdopterFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<AdopterFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** The adoption of a text by a body or meeting. */
export type Adoption = Fact &
  Node &
  Thing & {
    readonly __typename?: 'Adoption';
    /** The text. */
    readonly agreement: Maybe<Agreement>;
    /** The body or meeting that adopted it. */
    readonly by: Maybe<Adopter>;
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The kind of adoption. */
    readonly kind: Maybe<AdoptionKind>;
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The date of the adoption. */
    readonly on: Maybe<PartialDate>;
    /** The adoption in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
  };

/** The adoption of a text by a body or meeting. */
export type AdoptionCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** The adoption of a text by a body or meeting. */
export type AdoptionConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A page of adoptions. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AdoptionConnection = {
  readonly __typename?: 'AdoptionConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<AdoptionEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: AdoptionGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Adoption>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of adoptions. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AdoptionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<AdoptionGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of adoptions. */
export type AdoptionEdge = {
  readonly __typename?: 'AdoptionEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The adoption of this row. */
  readonly node: Adoption;
};

/** Conditions on adoptions. All that are given must hold; one that is left out or null is ignored. */
export type AdoptionFilter = {
  /** A condition on what `agreement` leads to. */
  readonly agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AdoptionFilter>>;
  /** A condition on what `by` leads to. */
  readonly by?: InputMaybe<AdopterFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<AdoptionKindFilter>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AdoptionFilter>;
  /** A condition on `on`. */
  readonly on?: InputMaybe<PartialDateFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<AdoptionFilter>>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A group of adoptions. */
export type AdoptionGroup = {
  readonly __typename?: 'AdoptionGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of adoptions. */
export type AdoptionGroupDistinctArgs = {
  field: AdoptionGroupField;
};

/** One key to group adoptions by. */
export type AdoptionGroupBy = {
  /** The field. */
  readonly field: AdoptionGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of adoptions. */
export type AdoptionGroupConnection = {
  readonly __typename?: 'AdoptionGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AdoptionGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<AdoptionGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of adoptions. */
export type AdoptionGroupEdge = {
  readonly __typename?: 'AdoptionGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: AdoptionGroup;
};

/** The fields that adoptions can be grouped by. */
export type AdoptionGroupField =
  /** By the entity that `agreement` leads to. */
  | 'AGREEMENT'
  /** By the entity that `by` leads to. */
  | 'BY'
  /** By `kind`. */
  | 'KIND'
  /** By `modality`. */
  | 'MODALITY'
  /** By `on`. */
  | 'ON'
  /** By `title`. */
  | 'TITLE';

/** The kind of an adoption of a text. */
export type AdoptionKind =
  /** Adopted it. */
  | 'ADOPTED'
  /** Approved it. */
  | 'APPROVED'
  /** Endorsed it. */
  | 'ENDORSED'
  /** Took note of it, or welcomed it. */
  | 'NOTED'
  /** None of these. */
  | 'OTHER';

/** Conditions on a value. All that are given must hold. */
export type AdoptionKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<AdoptionKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AdoptionKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<AdoptionKindFilter>;
};

/** Conditions on a list. */
export type AdoptionListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<AdoptionFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<AdoptionFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<AdoptionFilter>;
};

/** One key of an order of adoptions. */
export type AdoptionOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: AdoptionOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that adoptions can be ordered by. */
export type AdoptionOrderField =
  /** By the name of `agreement`. */
  | 'AGREEMENT_NAME'
  /** By the name of `by`. */
  | 'BY_NAME'
  /** By `id`. */
  | 'ID'
  /** By `kind`. */
  | 'KIND'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By `modality`. */
  | 'MODALITY'
  /** By the earliest day that `on` can mean. */
  | 'ON'
  /** By the latest day that `on` can mean. */
  | 'ON_LATEST'
  /** By `title`. */
  | 'TITLE';

/** A record of an adoption: what one source says of it at one place. */
export type AdoptionRecord = {
  /** The text. */
  readonly agreement?: InputMaybe<Reference>;
  /** The body or meeting that adopted it. */
  readonly by?: InputMaybe<Reference>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of adoption. */
  readonly kind?: InputMaybe<AdoptionKind>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** The date of the adoption. */
  readonly on?: InputMaybe<Scalars['EDTF']['input']>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The adoption in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A text that parties act on or bodies adopt. */
export type Agreement = Entity &
  Lasting &
  Node &
  Thing & {
    readonly __typename?: 'Agreement';
    /** The actions of parties on it, each with its day. */
    readonly actions: TreatyActionConnection;
    /** The adoptions of the text by bodies and meetings. */
    readonly adoptions: AdoptionConnection;
    /** The agreements that change it. */
    readonly amendedBy: AgreementConnection;
    /** The agreements it changes. */
    readonly amends: ReadonlyArray<Agreement>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** The way in which parties consent to be bound by it. */
    readonly consentBy: Maybe<ConsentBy>;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The organisation or committee in whose framework it was made. */
    readonly framework: Maybe<Body>;
    /** The day on which it began, as a text or as a plan. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The agreements that carry it out. */
    readonly implementedBy: AgreementConnection;
    /** The agreements it carries out. */
    readonly implements: ReadonlyArray<Agreement>;
    /** The date on which it entered into force. */
    readonly inForceFrom: Maybe<PartialDate>;
    /** The initiatives and actions that are part of it. */
    readonly initiatives: InitiativeConnection;
    /** The kind of text. */
    readonly kind: Maybe<AgreementKind>;
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /**
     * The parties on the day, each with its state, which follows from its actions and from the way of consent (UN Treaty
     * Handbook; Vienna Conventions of 1969 and 1978). An administration and the country it is of are one party, shown as the
     * country where an action names the country. A successor state is a party only by an action of its own. The work grows
     * with the number of the agreement's actions.
     */
    readonly parties: AgreementPartyConnection;
    /** The place where it was made. */
    readonly place: Maybe<Scalars['String']['output']>;
    /** The date on which it was signed, or opened for signature. */
    readonly signedOn: Maybe<PartialDate>;
    /** The status of the agreement on the day: the furthest stage that it has reached. */
    readonly status: AgreementStatus;
    /** The status of the agreement on the day, with the dates, actions and adoptions that it follows from. */
    readonly statusBecause: AgreementStatusGrounds;
    /** The successions to it: those in which it is the predecessor. */
    readonly succeededBy: SuccessionConnection;
    /** The successions by it: those in which it is the successor. */
    readonly succeeds: SuccessionConnection;
    /** The agreements that replace it. */
    readonly supersededBy: AgreementConnection;
    /** The agreements it replaces. */
    readonly supersedes: ReadonlyArray<Agreement>;
    /** The last day on which it had effect. */
    readonly until: Maybe<PartialDate>;
  };

/** A text that parties act on or bodies adopt. */
export type AgreementActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementPartyOrder>>;
  reading?: InputMaybe<Reading>;
  states?: InputMaybe<ReadonlyArray<PartyState>>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementStatusBecauseArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A text that parties act on or bodies adopt. */
export type AgreementSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A page of agreements. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: AgreementGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of agreements. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AgreementConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<AgreementGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of agreements. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement of this row. */
  readonly node: Agreement;
};

/** Conditions on agreements. All that are given must hold; one that is left out or null is ignored. */
export type AgreementFilter = {
  /** A condition on the rows of `actions` on the day of the filter. */
  readonly actions?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `adoptions` on the day of the filter. */
  readonly adoptions?: InputMaybe<AdoptionListFilter>;
  /** A condition on the rows of `amendedBy` on the day of the filter. */
  readonly amendedBy?: InputMaybe<AgreementListFilter>;
  /** A condition on the rows of `amends` on the day of the filter. */
  readonly amends?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** A condition on `consentBy`. */
  readonly consentBy?: InputMaybe<ConsentByFilter>;
  /** A condition on what `framework` leads to. */
  readonly framework?: InputMaybe<BodyFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** A condition on the rows of `implementedBy` on the day of the filter. */
  readonly implementedBy?: InputMaybe<AgreementListFilter>;
  /** A condition on the rows of `implements` on the day of the filter. */
  readonly implements?: InputMaybe<AgreementListFilter>;
  /** A condition on `inForceFrom`. */
  readonly inForceFrom?: InputMaybe<PartialDateFilter>;
  /** A condition on the rows of `initiatives` on the day of the filter. */
  readonly initiatives?: InputMaybe<InitiativeListFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<AgreementKindFilter>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgreementFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** A condition on the rows of `parties` on the day of the filter. */
  readonly parties?: InputMaybe<PartyListFilter>;
  /** A condition on `place`. */
  readonly place?: InputMaybe<StringFilter>;
  /** A condition on `signedOn`. */
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  /** A condition on the rows of `succeededBy` on the day of the filter. */
  readonly succeededBy?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `succeeds` on the day of the filter. */
  readonly succeeds?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `supersededBy` on the day of the filter. */
  readonly supersededBy?: InputMaybe<AgreementListFilter>;
  /** A condition on the rows of `supersedes` on the day of the filter. */
  readonly supersedes?: InputMaybe<AgreementListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of agreements. */
export type AgreementGroup = {
  readonly __typename?: 'AgreementGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of agreements. */
export type AgreementGroupDistinctArgs = {
  field: AgreementGroupField;
};

/** One key to group agreements by. */
export type AgreementGroupBy = {
  /** The field. */
  readonly field: AgreementGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of agreements. */
export type AgreementGroupConnection = {
  readonly __typename?: 'AgreementGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<AgreementGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of agreements. */
export type AgreementGroupEdge = {
  readonly __typename?: 'AgreementGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: AgreementGroup;
};

/** The fields that agreements can be grouped by. */
export type AgreementGroupField =
  /** By `consentBy`. */
  | 'CONSENT_BY'
  /** By the entity that `framework` leads to. */
  | 'FRAMEWORK'
  /** By `from`. */
  | 'FROM'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM'
  /** By `kind`. */
  | 'KIND'
  /** By `place`. */
  | 'PLACE'
  /** By `signedOn`. */
  | 'SIGNED_ON'
  /** By `until`. */
  | 'UNTIL';

/** The kind of a text. */
export type AgreementKind =
  /** A plan of actions. */
  | 'ACTION_PLAN'
  /** A code of conduct. */
  | 'CODE'
  /** A treaty of many parties, usually made under an organisation. */
  | 'CONVENTION'
  /** A declaration. */
  | 'DECLARATION'
  /** A framework or set of standards. */
  | 'FRAMEWORK'
  /** Guidelines. */
  | 'GUIDELINE'
  /** A memorandum of understanding. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Agreed minutes of a meeting. */
  | 'MINUTES'
  /** An arrangement by which administrations recognise each other’s authorisations. */
  | 'MUTUAL_RECOGNITION_ARRANGEMENT'
  /** None of these. */
  | 'OTHER'
  /** A treaty that adds to another. */
  | 'PROTOCOL'
  /** A report that a body approved or took note of. */
  | 'REPORT'
  /** A resolution of a body. */
  | 'RESOLUTION'
  /** A strategy or strategic plan. */
  | 'STRATEGY'
  /** An agreement between states under international law, however it is titled. */
  | 'TREATY';

/** Conditions on a value. All that are given must hold. */
export type AgreementKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<AgreementKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgreementKindFilter>;
};

/** Conditions on a list. */
export type AgreementListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<AgreementFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<AgreementFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<AgreementFilter>;
};

/** One key of an order of agreements. */
export type AgreementOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: AgreementOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that agreements can be ordered by. */
export type AgreementOrderField =
  /** By the number of rows of `actions` on the day; the work grows with it. */
  | 'ACTIONS_COUNT'
  /** By the number of rows of `adoptions` on the day; the work grows with it. */
  | 'ADOPTIONS_COUNT'
  /** By the number of rows of `amendedBy` on the day; the work grows with it. */
  | 'AMENDED_BY_COUNT'
  /** By the number of rows of `amends` on the day; the work grows with it. */
  | 'AMENDS_COUNT'
  /** By `consentBy`. */
  | 'CONSENT_BY'
  /** By the name of `framework`. */
  | 'FRAMEWORK_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `implementedBy` on the day; the work grows with it. */
  | 'IMPLEMENTED_BY_COUNT'
  /** By the number of rows of `implements` on the day; the work grows with it. */
  | 'IMPLEMENTS_COUNT'
  /** By the number of rows of `initiatives` on the day; the work grows with it. */
  | 'INITIATIVES_COUNT'
  /** By the earliest day that `inForceFrom` can mean. */
  | 'IN_FORCE_FROM'
  /** By the latest day that `inForceFrom` can mean. */
  | 'IN_FORCE_FROM_LATEST'
  /** By `kind`. */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `parties` on the day; the work grows with it. */
  | 'PARTIES_COUNT'
  /** By `place`. */
  | 'PLACE'
  /** By the earliest day that `signedOn` can mean. */
  | 'SIGNED_ON'
  /** By the latest day that `signedOn` can mean. */
  | 'SIGNED_ON_LATEST'
  /** By the number of rows of `succeededBy` on the day; the work grows with it. */
  | 'SUCCEEDED_BY_COUNT'
  /** By the number of rows of `succeeds` on the day; the work grows with it. */
  | 'SUCCEEDS_COUNT'
  /** By the number of rows of `supersededBy` on the day; the work grows with it. */
  | 'SUPERSEDED_BY_COUNT'
  /** By the number of rows of `supersedes` on the day; the work grows with it. */
  | 'SUPERSEDES_COUNT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A page of agreement parties. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AgreementPartyConnection = {
  readonly __typename?: 'AgreementPartyConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<AgreementPartyEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: AgreementPartyGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Party>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of agreement parties. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AgreementPartyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<AgreementPartyGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** A party of an agreement, with its state. */
export type AgreementPartyEdge = {
  readonly __typename?: 'AgreementPartyEdge';
  /** The actions from which the state follows. For a contracting party, an entry into force that is still to come is among them. */
  readonly because: ReadonlyArray<TreatyAction>;
  /** The certainty of the state: DEFINITE when the actions allow no other. */
  readonly certainty: Certainty;
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The party. */
  readonly node: Party;
  /**
   * The certainty that the party applies the agreement provisionally on the day, before the agreement is in force for it;
   * null when it does not. Provisional application does not make a party bound (article 25).
   */
  readonly provisional: Maybe<Certainty>;
  /** The state of the party: the furthest that its actions allow. */
  readonly state: PartyState;
};

/** A group of agreement parties. */
export type AgreementPartyGroup = {
  readonly __typename?: 'AgreementPartyGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of agreement parties. */
export type AgreementPartyGroupDistinctArgs = {
  field: AgreementPartyGroupField;
};

/** One key to group agreement parties by. */
export type AgreementPartyGroupBy = {
  /** The field. */
  readonly field: AgreementPartyGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of agreement parties. */
export type AgreementPartyGroupConnection = {
  readonly __typename?: 'AgreementPartyGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementPartyGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<AgreementPartyGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of agreement parties. */
export type AgreementPartyGroupEdge = {
  readonly __typename?: 'AgreementPartyGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: AgreementPartyGroup;
};

/** The fields that agreement parties can be grouped by. */
export type AgreementPartyGroupField =
  /** By `certainty`. */
  | 'CERTAINTY'
  /** By `code` (only of countries). */
  | 'CODE'
  /** By the entity that `country` leads to (only of administrations and organisations). */
  | 'COUNTRY'
  /** By `from`. */
  | 'FROM'
  /** By `kind` (only of organisations). */
  | 'KIND'
  /** By the entity that `partOf` leads to (only of organisations). */
  | 'PART_OF'
  /** By `place` (only of organisations). */
  | 'PLACE'
  /** By `provisional`. */
  | 'PROVISIONAL'
  /** By `region` (only of administrations). */
  | 'REGION'
  /** By `state`. */
  | 'STATE'
  /** By the kind of entity. */
  | 'TYPE'
  /** By `until`. */
  | 'UNTIL';

/** One key of an order of agreement parties. */
export type AgreementPartyOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: AgreementPartyOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that agreement parties can be ordered by. */
export type AgreementPartyOrderField =
  /** By the number of rows of `actions` on the day; the work grows with it. */
  | 'ACTIONS_COUNT'
  /** By the number of rows of `appointmentsHeld` on the day; the work grows with it. */
  | 'APPOINTMENTS_HELD_COUNT'
  /** By the number of rows of `appointmentsOnBehalf` on the day; the work grows with it. */
  | 'APPOINTMENTS_ON_BEHALF_COUNT'
  /** By `certainty`. */
  | 'CERTAINTY'
  /** By `code` (only of countries). */
  | 'CODE'
  /** By the name of `country` (only of administrations and organisations). */
  | 'COUNTRY_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By `kind` (only of organisations). */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the name of `partOf` (only of organisations). */
  | 'PART_OF_NAME'
  /** By `place` (only of organisations). */
  | 'PLACE'
  /** By `provisional`. */
  | 'PROVISIONAL'
  /** By `region` (only of administrations). */
  | 'REGION'
  /** By the number of rows of `signed` on the day; the work grows with it. */
  | 'SIGNED_COUNT'
  /** By `state`. */
  | 'STATE'
  /** By the kind of entity. */
  | 'TYPE'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of an agreement: what one source says of it at one place. */
export type AgreementRecord = {
  /** The agreements it changes. */
  readonly amends?: InputMaybe<ReadonlyArray<Reference>>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** The way in which parties consent to be bound by it. */
  readonly consentBy?: InputMaybe<ConsentBy>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The organisation or committee in whose framework it was made. */
  readonly framework?: InputMaybe<Reference>;
  /** The day on which it began, as a text or as a plan. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The agreements it carries out. */
  readonly implements?: InputMaybe<ReadonlyArray<Reference>>;
  /** The date on which it entered into force. */
  readonly inForceFrom?: InputMaybe<Scalars['EDTF']['input']>;
  /** The kind of text. */
  readonly kind?: InputMaybe<AgreementKind>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The place where it was made. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** The date on which it was signed, or opened for signature. */
  readonly signedOn?: InputMaybe<Scalars['EDTF']['input']>;
  /** The agreements it replaces. */
  readonly supersedes?: InputMaybe<ReadonlyArray<Reference>>;
  /** The last day on which it had effect. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The status of an agreement: the stage that it has reached. */
export type AgreementStatus =
  /** A body has adopted, endorsed or approved it, and no signature is known. */
  | 'ADOPTED'
  /** It is in force. */
  | 'IN_FORCE'
  /** It is being negotiated. */
  | 'NEGOTIATED'
  /** It is applied provisionally, and is not known to be in force (Vienna Convention of 1969, article 25). */
  | 'PROVISIONALLY_APPLIED'
  /** It has been signed, or opened for signature, and is not known to be in force. */
  | 'SIGNED'
  /** It is no longer in force. */
  | 'TERMINATED'
  /** Nothing is known of it. */
  | 'UNKNOWN';

/** The status of an agreement, and the first dates and facts from which it follows. */
export type AgreementStatusGrounds = {
  readonly __typename?: 'AgreementStatusGrounds';
  /** The agreement's own dates from which the status follows: `until`, `inForceFrom` or `signedOn`. The agreement's citations say who gives them. */
  readonly dates: ReadonlyArray<Scalars['String']['output']>;
  /** The first of each kind of action or adoption from which the status follows; `actions` and `adoptions` have the others. */
  readonly facts: ReadonlyArray<Fact>;
  /** The status of the agreement. */
  readonly status: AgreementStatus;
};

/** A term of office: somebody holds an office in a body for a time (in Popolo, a membership of a post). */
export type Appointment = Fact &
  Node &
  Thing & {
    readonly __typename?: 'Appointment';
    /** True when the office is held for another or in the interim. */
    readonly acting: Maybe<Scalars['Boolean']['output']>;
    /** The body the office is in. */
    readonly body: Maybe<Body>;
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** The region or group for which the office is held. */
    readonly constituency: Maybe<Scalars['String']['output']>;
    /** The meeting that elected or appointed the holder. */
    readonly electedAt: Maybe<Meeting>;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The first day of the term. */
    readonly from: Maybe<PartialDate>;
    /** The holder; null when a source says only on whose behalf. */
    readonly holder: Maybe<Actor>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The party that the holder represents in it. */
    readonly onBehalfOf: Maybe<Party>;
    /** The seat, when the body has named or counted seats. */
    readonly post: Maybe<Post>;
    /** The role that it gives to its holder. */
    readonly role: Maybe<AppointmentRole>;
    /** True when the office is said to be held together with others. */
    readonly shared: Maybe<Scalars['Boolean']['output']>;
    /** The state of the term on the day. */
    readonly state: TermState;
    /** The office in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
    /** The last day of the term. */
    readonly until: Maybe<PartialDate>;
  };

/** A term of office: somebody holds an office in a body for a time (in Popolo, a membership of a post). */
export type AppointmentCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A term of office: somebody holds an office in a body for a time (in Popolo, a membership of a post). */
export type AppointmentConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A term of office: somebody holds an office in a body for a time (in Popolo, a membership of a post). */
export type AppointmentStateArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of appointments. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: AppointmentGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of appointments. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type AppointmentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<AppointmentGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of appointments. */
export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment of this row. */
  readonly node: Appointment;
};

/** Conditions on appointments. All that are given must hold; one that is left out or null is ignored. */
export type AppointmentFilter = {
  /** A condition on `acting`. */
  readonly acting?: InputMaybe<BooleanFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AppointmentFilter>>;
  /** A condition on what `body` leads to. */
  readonly body?: InputMaybe<BodyFilter>;
  /** A condition on `constituency`. */
  readonly constituency?: InputMaybe<StringFilter>;
  /** A condition on what `electedAt` leads to. */
  readonly electedAt?: InputMaybe<MeetingFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on what `holder` leads to. */
  readonly holder?: InputMaybe<ActorFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AppointmentFilter>;
  /** A condition on what `onBehalfOf` leads to. */
  readonly onBehalfOf?: InputMaybe<PartyFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<AppointmentFilter>>;
  /** A condition on what `post` leads to. */
  readonly post?: InputMaybe<PostFilter>;
  /** A condition on `role`. */
  readonly role?: InputMaybe<AppointmentRoleFilter>;
  /** A condition on `shared`. */
  readonly shared?: InputMaybe<BooleanFilter>;
  /** A condition on the state of the term on the day of the filter. */
  readonly state?: InputMaybe<TermStateFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of appointments. */
export type AppointmentGroup = {
  readonly __typename?: 'AppointmentGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of appointments. */
export type AppointmentGroupDistinctArgs = {
  field: AppointmentGroupField;
};

/** One key to group appointments by. */
export type AppointmentGroupBy = {
  /** The field. */
  readonly field: AppointmentGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of appointments. */
export type AppointmentGroupConnection = {
  readonly __typename?: 'AppointmentGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AppointmentGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<AppointmentGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of appointments. */
export type AppointmentGroupEdge = {
  readonly __typename?: 'AppointmentGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: AppointmentGroup;
};

/** The fields that appointments can be grouped by. */
export type AppointmentGroupField =
  /** By `acting`. */
  | 'ACTING'
  /** By the entity that `body` leads to. */
  | 'BODY'
  /** By `constituency`. */
  | 'CONSTITUENCY'
  /** By the entity that `electedAt` leads to. */
  | 'ELECTED_AT'
  /** By `from`. */
  | 'FROM'
  /** By the entity that `holder` leads to. */
  | 'HOLDER'
  /** By `modality`. */
  | 'MODALITY'
  /** By the entity that `onBehalfOf` leads to. */
  | 'ON_BEHALF_OF'
  /** By the entity that `post` leads to. */
  | 'POST'
  /** By `role`. */
  | 'ROLE'
  /** By `shared`. */
  | 'SHARED'
  /** By `title`. */
  | 'TITLE'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type AppointmentListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<AppointmentFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<AppointmentFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<AppointmentFilter>;
};

/** One key of an order of appointments. */
export type AppointmentOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: AppointmentOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that appointments can be ordered by. */
export type AppointmentOrderField =
  /** By `acting`. */
  | 'ACTING'
  /** By the name of `body`. */
  | 'BODY_NAME'
  /** By `constituency`. */
  | 'CONSTITUENCY'
  /** By the name of `electedAt`. */
  | 'ELECTED_AT_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By the name of `holder`. */
  | 'HOLDER_NAME'
  /** By `id`. */
  | 'ID'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By `modality`. */
  | 'MODALITY'
  /** By the name of `onBehalfOf`. */
  | 'ON_BEHALF_OF_NAME'
  /** By the name of `post`. */
  | 'POST_NAME'
  /** By `role`. */
  | 'ROLE'
  /** By `shared`. */
  | 'SHARED'
  /** By `title`. */
  | 'TITLE'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of an appointment: what one source says of it at one place. */
export type AppointmentRecord = {
  /** True when the office is held for another or in the interim. */
  readonly acting?: InputMaybe<Scalars['Boolean']['input']>;
  /** The body the office is in. */
  readonly body?: InputMaybe<Reference>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** The region or group for which the office is held. */
  readonly constituency?: InputMaybe<Scalars['String']['input']>;
  /** The meeting that elected or appointed the holder. */
  readonly electedAt?: InputMaybe<Reference>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The first day of the term. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** The holder; null when a source says only on whose behalf. */
  readonly holder?: InputMaybe<Reference>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** The party that the holder represents in it. */
  readonly onBehalfOf?: InputMaybe<Reference>;
  /** The seat, when the body has named or counted seats. */
  readonly post?: InputMaybe<Reference>;
  /** The role that it gives to its holder. */
  readonly role?: InputMaybe<AppointmentRole>;
  /** True when the office is said to be held together with others. */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The office in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The last day of the term. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The role that an appointment gives to its holder. The words of the source stand in `title`. */
export type AppointmentRole =
  /** An ambassador. */
  | 'AMBASSADOR'
  /** Presides over the body (chairperson, chairman, president of a committee). */
  | 'CHAIR'
  /** Deputy to the head of an administration. */
  | 'DEPUTY_HEAD'
  /** A diplomat below ambassador, such as a first secretary. */
  | 'DIPLOMAT'
  /** Directs a department, an office or an area of work. */
  | 'DIRECTOR'
  /** Heads an administration (director general, commissioner). */
  | 'HEAD'
  /** Sits in the body in person, not for a country or administration that is the member. */
  | 'MEMBER'
  /** A minister. */
  | 'MINISTER'
  /** None of these. */
  | 'OTHER'
  /** Represents somebody in, or to, the body. */
  | 'REPRESENTATIVE'
  /** Heads the secretariat of an organisation. */
  | 'SECRETARY_GENERAL'
  /** Stands in for the chair, often for a region. */
  | 'VICE_CHAIR';

/** Conditions on a value. All that are given must hold. */
export type AppointmentRoleFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<AppointmentRole>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AppointmentRole>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<AppointmentRoleFilter>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type Body = {
  /** Its adoptions: texts that it adopted, endorsed, approved or took note of. */
  readonly adoptions: AdoptionConnection;
  /** All appointments to its offices; with a day, those that had begun by it. */
  readonly appointments: AppointmentConnection;
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
  /** The appointments to its offices that hold on the day. */
  readonly officers: AppointmentConnection;
  /** Its named or counted seats. */
  readonly posts: PostConnection;
  /** The successions to it: those in which it is the predecessor. */
  readonly succeededBy: SuccessionConnection;
  /** The successions by it: those in which it is the successor. */
  readonly succeeds: SuccessionConnection;
  /**
   * The history of one office in it, as consecutive spans that cover the period without gap or overlap. On all days of a
   * span the same is known of who holds the office; neighbouring spans differ. A period without days has no spans.
   * The work grows with the number of appointments to the role.
   */
  readonly timeline: ReadonlyArray<TimelineSpan>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodySucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodySucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity with offices: a committee, an administration or an organisation. */
export type BodyTimelineArgs = {
  from?: InputMaybe<Scalars['EDTF']['input']>;
  role: AppointmentRole;
  until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type BodyFilter = {
  /** It is of this kind and meets the condition. */
  readonly administration?: InputMaybe<AdministrationFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<BodyFilter>>;
  /** It is of this kind and meets the condition. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<BodyFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<BodyFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** Conditions on a Boolean value. All that are given must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<BooleanFilter>;
};

/** An enforcement operation, or one phase of it. */
export type Campaign = Entity &
  Node &
  Thing &
  Undertaking & {
    readonly __typename?: 'Campaign';
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** Its first day. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** Meetings that served it. */
    readonly meetings: MeetingConnection;
    /** The modality: the campaign is stated to have been carried out, or is planned, or is proposed. */
    readonly modality: Maybe<Modality>;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /**
     * Its participants, each once, by name: those who had begun to take part by the day or, without a day, all. Planned and
     * proposed participations count too; their `modality` tells them apart. One participant may have several
     * participations: to order or group by what a participation says, ask `participations`. The work grows with the number
     * of its participations.
     */
    readonly participants: ParticipantConnection;
    /** The participations in it, each with its role. */
    readonly participations: ParticipationConnection;
    /** The campaign it is a phase of. */
    readonly phaseOf: Maybe<Campaign>;
    /** Its phases. */
    readonly phases: CampaignConnection;
    /** The things that it acts against. */
    readonly targets: ReadonlyArray<Scalars['String']['output']>;
    /** Its last day. */
    readonly until: Maybe<PartialDate>;
  };

/** An enforcement operation, or one phase of it. */
export type CampaignConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An enforcement operation, or one phase of it. */
export type CampaignMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An enforcement operation, or one phase of it. */
export type CampaignMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An enforcement operation, or one phase of it. */
export type CampaignParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipantOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** An enforcement operation, or one phase of it. */
export type CampaignParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** An enforcement operation, or one phase of it. */
export type CampaignPhasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CampaignOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A page of campaigns. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: CampaignGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Campaign>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of campaigns. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CampaignConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<CampaignGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of campaigns. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign of this row. */
  readonly node: Campaign;
};

/** Conditions on campaigns. All that are given must hold; one that is left out or null is ignored. */
export type CampaignFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CampaignFilter>>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `meetings` on the day of the filter. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<CampaignFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<CampaignFilter>>;
  /** A condition on the rows of `participants` on the day of the filter. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on what `phaseOf` leads to. */
  readonly phaseOf?: InputMaybe<CampaignFilter>;
  /** A condition on the rows of `phases` on the day of the filter. */
  readonly phases?: InputMaybe<CampaignListFilter>;
  /** A condition on `targets`. */
  readonly targets?: InputMaybe<StringListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
  /** A condition on the thing itself or on anything that it is a part of, at any level. */
  readonly within?: InputMaybe<EntityFilter>;
};

/** A group of campaigns. */
export type CampaignGroup = {
  readonly __typename?: 'CampaignGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of campaigns. */
export type CampaignGroupDistinctArgs = {
  field: CampaignGroupField;
};

/** One key to group campaigns by. */
export type CampaignGroupBy = {
  /** The field. */
  readonly field: CampaignGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of campaigns. */
export type CampaignGroupConnection = {
  readonly __typename?: 'CampaignGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CampaignGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<CampaignGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of campaigns. */
export type CampaignGroupEdge = {
  readonly __typename?: 'CampaignGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CampaignGroup;
};

/** The fields that campaigns can be grouped by. */
export type CampaignGroupField =
  /** By `from`. */
  | 'FROM'
  /** By `modality`. */
  | 'MODALITY'
  /** By the entity that `phaseOf` leads to. */
  | 'PHASE_OF'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type CampaignListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<CampaignFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<CampaignFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<CampaignFilter>;
};

/** One key of an order of campaigns. */
export type CampaignOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: CampaignOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that campaigns can be ordered by. */
export type CampaignOrderField =
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `meetings` on the day; the work grows with it. */
  | 'MEETINGS_COUNT'
  /** By `modality`. */
  | 'MODALITY'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `participants` on the day; the work grows with it. */
  | 'PARTICIPANTS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the number of rows of `phases` on the day; the work grows with it. */
  | 'PHASES_COUNT'
  /** By the name of `phaseOf`. */
  | 'PHASE_OF_NAME'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a campaign: what one source says of it at one place. */
export type CampaignRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Its first day. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The modality: the campaign is stated to have been carried out, or is planned, or is proposed. */
  readonly modality?: InputMaybe<Modality>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The campaign it is a phase of. */
  readonly phaseOf?: InputMaybe<Reference>;
  /** The things that it acts against. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its last day. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The certainty of an answer. */
export type Certainty =
  /** Sure: it holds whichever day each of its dates means, or a source of that very day says so. */
  | 'DEFINITE'
  /** Possible: the known dates allow it, but are not enough to be sure. */
  | 'POSSIBLE';

/** A claim: what one source says of one entity or fact at one place. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The subject of the claim: an entity, a fact, or a conflict that somebody recorded. */
  readonly about: Node;
  /** The day for which the source says so, often the day of its publication; null when it names none. A fact holds on each day for which a source attests it. */
  readonly asOf: Maybe<PartialDate>;
  /** The fields of the entity or fact for which it gives a value, such as `holder` or `until`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Those of the fields whose value the source does not state, but which was concluded from what it says. */
  readonly inferred: ReadonlyArray<Scalars['String']['output']>;
  /** The place in the source, such as "paragraph 4"; null when the source as a whole says so. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** The weight of the claim where sources disagree. */
  readonly rank: Rank;
  /** The source. */
  readonly source: Maybe<Source>;
};

/** A page of citations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: CitationGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of citations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CitationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<CitationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of citations. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The citation of this row. */
  readonly node: Citation;
};

/** A group of citations. */
export type CitationGroup = {
  readonly __typename?: 'CitationGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of citations. */
export type CitationGroupDistinctArgs = {
  field: CitationGroupField;
};

/** One key to group citations by. */
export type CitationGroupBy = {
  /** The field. */
  readonly field: CitationGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of citations. */
export type CitationGroupConnection = {
  readonly __typename?: 'CitationGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CitationGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<CitationGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of citations. */
export type CitationGroupEdge = {
  readonly __typename?: 'CitationGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CitationGroup;
};

/** The fields that citations can be grouped by. */
export type CitationGroupField =
  /** By `rank`. */
  'RANK';

/** The source of a record, and the place in it. */
export type CitationInput = {
  /** The day for which the source says so, often the day of its publication. */
  readonly asOf?: InputMaybe<Scalars['EDTF']['input']>;
  /** The fields of the record whose value the source does not state, but which was concluded from what it says. */
  readonly inferred?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The place in the source, such as "paragraph 4". A fact must have one. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** The weight of the claim where sources disagree; by default NORMAL. */
  readonly rank?: InputMaybe<Rank>;
  /** The id of the source; by default that of the whole request. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** One key of an order of citations. */
export type CitationOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: CitationOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that citations can be ordered by. */
export type CitationOrderField =
  /** By `rank`. */
  'RANK';

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type Committee = Actor &
  Adopter &
  Body &
  Entity &
  Lasting &
  MemberBody &
  Node &
  Thing & {
    readonly __typename?: 'Committee';
    /** Its adoptions: texts that it adopted, endorsed, approved or took note of. */
    readonly adoptions: AdoptionConnection;
    /** Agreements made in its framework. */
    readonly agreements: AgreementConnection;
    /** All appointments to its offices; with a day, those that had begun by it. */
    readonly appointments: AppointmentConnection;
    /** The appointment of its chair on the day: the first of `chairs`. */
    readonly chair: Maybe<Appointment>;
    /**
     * The appointments of all who chair it on the day. Known holders come before unknown ones, definite before possible,
     * those whose definite term is nearest to the day before others; on the day of a handover the successor comes first.
     */
    readonly chairs: AppointmentConnection;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The committees below it. */
    readonly committees: CommitteeConnection;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The day on which it began. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Initiatives run in its framework. */
    readonly initiatives: InitiativeConnection;
    /** The kind of body. */
    readonly kind: Maybe<CommitteeKind>;
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** Figures that it gave about others or itself. */
    readonly measurementsMade: MeasurementConnection;
    /** Its sessions. */
    readonly meetings: MeetingConnection;
    /**
     * Its members on the day, each once, by name, with observers and suspended members. One member may have several
     * memberships: to order or group by what a membership says, ask `roll`. The work grows with the number of its
     * memberships.
     */
    readonly members: MemberConnection;
    /** Its memberships in organisations and committees, present and past. */
    readonly memberships: MembershipConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The appointments to its offices that hold on the day. */
    readonly officers: AppointmentConnection;
    /** The organisation or committee it belongs to. */
    readonly partOf: Maybe<Body>;
    /** Its participations in campaigns, initiatives and meetings, each with its role. */
    readonly participations: ParticipationConnection;
    /** Its named or counted seats. */
    readonly posts: PostConnection;
    /** All memberships in it, present and past. */
    readonly roll: MembershipConnection;
    /** The successions to it: those in which it is the predecessor. */
    readonly succeededBy: SuccessionConnection;
    /** The successions by it: those in which it is the successor. */
    readonly succeeds: SuccessionConnection;
    /**
     * The history of one office in it, as consecutive spans that cover the period without gap or overlap. On all days of a
     * span the same is known of who holds the office; neighbouring spans differ. A period without days has no spans.
     * The work grows with the number of appointments to the role.
     */
    readonly timeline: ReadonlyArray<TimelineSpan>;
    /** The last day on which it existed. */
    readonly until: Maybe<PartialDate>;
  };

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeChairArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeChairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitteeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  reading?: InputMaybe<Reading>;
  status?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeRollArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A standing body that is chaired: a council, a committee, a working group, a meeting of directors general. */
export type CommitteeTimelineArgs = {
  from?: InputMaybe<Scalars['EDTF']['input']>;
  role: AppointmentRole;
  until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A page of committees. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CommitteeConnection = {
  readonly __typename?: 'CommitteeConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<CommitteeEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: CommitteeGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Committee>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of committees. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CommitteeConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<CommitteeGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of committees. */
export type CommitteeEdge = {
  readonly __typename?: 'CommitteeEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The committee of this row. */
  readonly node: Committee;
};

/** Conditions on committees. All that are given must hold; one that is left out or null is ignored. */
export type CommitteeFilter = {
  /** A condition on the rows of `adoptions` on the day of the filter. */
  readonly adoptions?: InputMaybe<AdoptionListFilter>;
  /** A condition on the rows of `agreements` on the day of the filter. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CommitteeFilter>>;
  /** A condition on the rows of `appointments` on the day of the filter. */
  readonly appointments?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `chairs` on the day of the filter. */
  readonly chairs?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `committees` on the day of the filter. */
  readonly committees?: InputMaybe<CommitteeListFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** A condition on the rows of `initiatives` on the day of the filter. */
  readonly initiatives?: InputMaybe<InitiativeListFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<CommitteeKindFilter>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `measurementsMade` on the day of the filter. */
  readonly measurementsMade?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `meetings` on the day of the filter. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** A condition on the rows of `members` on the day of the filter. */
  readonly members?: InputMaybe<ActorListFilter>;
  /** A condition on the rows of `memberships` on the day of the filter. */
  readonly memberships?: InputMaybe<MembershipListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<CommitteeFilter>;
  /** A condition on the rows of `officers` on the day of the filter. */
  readonly officers?: InputMaybe<AppointmentListFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<CommitteeFilter>>;
  /** A condition on what `partOf` leads to. */
  readonly partOf?: InputMaybe<BodyFilter>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on the rows of `posts` on the day of the filter. */
  readonly posts?: InputMaybe<PostListFilter>;
  /** A condition on the rows of `roll` on the day of the filter. */
  readonly roll?: InputMaybe<MembershipListFilter>;
  /** A condition on the rows of `succeededBy` on the day of the filter. */
  readonly succeededBy?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `succeeds` on the day of the filter. */
  readonly succeeds?: InputMaybe<SuccessionListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
  /** A condition on the thing itself or on anything that it is a part of, at any level. */
  readonly within?: InputMaybe<EntityFilter>;
};

/** A group of committees. */
export type CommitteeGroup = {
  readonly __typename?: 'CommitteeGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of committees. */
export type CommitteeGroupDistinctArgs = {
  field: CommitteeGroupField;
};

/** One key to group committees by. */
export type CommitteeGroupBy = {
  /** The field. */
  readonly field: CommitteeGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of committees. */
export type CommitteeGroupConnection = {
  readonly __typename?: 'CommitteeGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitteeGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<CommitteeGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of committees. */
export type CommitteeGroupEdge = {
  readonly __typename?: 'CommitteeGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CommitteeGroup;
};

/** The fields that committees can be grouped by. */
export type CommitteeGroupField =
  /** By `from`. */
  | 'FROM'
  /** By `kind`. */
  | 'KIND'
  /** By the entity that `partOf` leads to. */
  | 'PART_OF'
  /** By `until`. */
  | 'UNTIL';

/** The kind of a standing body. */
export type CommitteeKind =
  /** A committee. */
  | 'COMMITTEE'
  /** The highest body of an organisation. */
  | 'COUNCIL'
  /** The standing meeting of heads of customs. */
  | 'DIRECTORS_GENERAL_MEETING'
  /** None of these. */
  | 'OTHER'
  /** A group set up below another body, often for one task. */
  | 'SUB_GROUP'
  /** A working group. */
  | 'WORKING_GROUP';

/** Conditions on a value. All that are given must hold. */
export type CommitteeKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<CommitteeKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CommitteeKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<CommitteeKindFilter>;
};

/** Conditions on a list. */
export type CommitteeListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<CommitteeFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<CommitteeFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<CommitteeFilter>;
};

/** One key of an order of committees. */
export type CommitteeOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: CommitteeOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that committees can be ordered by. */
export type CommitteeOrderField =
  /** By the number of rows of `adoptions` on the day; the work grows with it. */
  | 'ADOPTIONS_COUNT'
  /** By the number of rows of `agreements` on the day; the work grows with it. */
  | 'AGREEMENTS_COUNT'
  /** By the number of rows of `appointments` on the day; the work grows with it. */
  | 'APPOINTMENTS_COUNT'
  /** By the number of rows of `chairs` on the day; the work grows with it. */
  | 'CHAIRS_COUNT'
  /** By the number of rows of `committees` on the day; the work grows with it. */
  | 'COMMITTEES_COUNT'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `initiatives` on the day; the work grows with it. */
  | 'INITIATIVES_COUNT'
  /** By `kind`. */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `meetings` on the day; the work grows with it. */
  | 'MEETINGS_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By the number of rows of `members` on the day; the work grows with it. */
  | 'MEMBERS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `officers` on the day; the work grows with it. */
  | 'OFFICERS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the name of `partOf`. */
  | 'PART_OF_NAME'
  /** By the number of rows of `posts` on the day; the work grows with it. */
  | 'POSTS_COUNT'
  /** By the number of rows of `roll` on the day; the work grows with it. */
  | 'ROLL_COUNT'
  /** By the number of rows of `succeededBy` on the day; the work grows with it. */
  | 'SUCCEEDED_BY_COUNT'
  /** By the number of rows of `succeeds` on the day; the work grows with it. */
  | 'SUCCEEDS_COUNT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a committee: what one source says of it at one place. */
export type CommitteeRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The day on which it began. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of body. */
  readonly kind?: InputMaybe<CommitteeKind>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The organisation or committee it belongs to. */
  readonly partOf?: InputMaybe<Reference>;
  /** The last day on which it existed. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Claims about one thing that cannot all be true: sources disagree with each other, or one with itself. */
export type Conflict = Node & {
  readonly __typename?: 'Conflict';
  /** The entity or fact on which they disagree. */
  readonly about: Maybe<Thing>;
  /** The claims, each with its value; the value that the graph shows is marked. */
  readonly claims: ReadonlyArray<ConflictClaim>;
  /** The facts that cannot all be true, when somebody recorded them; else empty. */
  readonly facts: ReadonlyArray<Fact>;
  /** The field for which they give different values, such as `until`; null when it is not one field. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** A sentence that says what is odd about them. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The origin of the conflict: it was found by comparing what sources say, or recorded by somebody who read them. */
  readonly origin: ConflictOrigin;
};

/** A claim in a conflict. */
export type ConflictClaim = {
  readonly __typename?: 'ConflictClaim';
  /** The claim, with its source and its place there. */
  readonly citation: Citation;
  /** True when the graph shows this value. */
  readonly preferred: Scalars['Boolean']['output'];
  /** The value that it gives, as text; for an entity its id. Null when it gives none. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A page of conflicts. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: ConflictGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of conflicts. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type ConflictConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ConflictGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of conflicts. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict of this row. */
  readonly node: Conflict;
};

/** A group of conflicts. */
export type ConflictGroup = {
  readonly __typename?: 'ConflictGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of conflicts. */
export type ConflictGroupDistinctArgs = {
  field: ConflictGroupField;
};

/** One key to group conflicts by. */
export type ConflictGroupBy = {
  /** The field. */
  readonly field: ConflictGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of conflicts. */
export type ConflictGroupConnection = {
  readonly __typename?: 'ConflictGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<ConflictGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of conflicts. */
export type ConflictGroupEdge = {
  readonly __typename?: 'ConflictGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ConflictGroup;
};

/** The fields that conflicts can be grouped by. */
export type ConflictGroupField =
  /** By `field`. */
  | 'FIELD'
  /** By `origin`. */
  | 'ORIGIN';

/** One key of an order of conflicts. */
export type ConflictOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: ConflictOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that conflicts can be ordered by. */
export type ConflictOrderField =
  /** By `field`. */
  | 'FIELD'
  /** By `id`. */
  | 'ID'
  /** By `origin`. */
  | 'ORIGIN';

/** The origin of a conflict. */
export type ConflictOrigin =
  /** Found by comparison: what sources say cannot all be true. */
  | 'FOUND'
  /** Recorded by a reader who saw it, as when a text says nine members and names eight. */
  | 'STATED';

/** A conflict that only a reader can see, as when a text says nine members and names eight. */
export type ConflictRecord = {
  /** The entity or fact that the conflict is about. */
  readonly about: Reference;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** The facts that cannot all be true. */
  readonly facts?: InputMaybe<ReadonlyArray<Reference>>;
  /** The field on which the facts disagree. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** A sentence that says what is odd. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The way in which parties consent to be bound by an agreement (Vienna Convention on the Law of Treaties, articles 11 to 15). */
export type ConsentBy =
  /** Signature is followed by ratification, acceptance or approval, which binds. */
  | 'RATIFICATION'
  /** Signature alone binds. */
  | 'SIGNATURE'
  /** Not known, or not the same for all parties: a signature may or may not bind. */
  | 'UNKNOWN';

/** Conditions on a value. All that are given must hold. */
export type ConsentByFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<ConsentBy>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ConsentBy>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<ConsentByFilter>;
};

/** Conditions on a value. All that are given must hold. */
export type CountFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater or later than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to this, or greater or later. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less or earlier than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to this, or less or earlier. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<CountFilter>;
};

/** A state or customs territory, or a union that acts as one. */
export type Country = Actor &
  Entity &
  Lasting &
  Node &
  Party &
  Thing & {
    readonly __typename?: 'Country';
    /** Its actions on agreements (signed, ratified, acceded and so on), each with its day. */
    readonly actions: TreatyActionConnection;
    /** Its customs administrations. */
    readonly administrations: AdministrationConnection;
    /** Appointments that it holds itself, as when an administration is vice-chair of a committee. */
    readonly appointmentsHeld: AppointmentConnection;
    /** Appointments that others hold on its behalf. */
    readonly appointmentsOnBehalf: AppointmentConnection;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** Its ISO 3166-1 alpha-2 code. */
    readonly code: Maybe<Scalars['String']['output']>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The day on which it began. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** Figures that it gave about others or itself. */
    readonly measurementsMade: MeasurementConnection;
    /** Meetings held in it. */
    readonly meetings: MeetingConnection;
    /** Its memberships in organisations and committees, present and past. */
    readonly memberships: MembershipConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** Officials of its nationality. */
    readonly nationals: OfficialConnection;
    /** Its ministries, agencies and other organisations. */
    readonly organisations: OrganisationConnection;
    /** Its participations in campaigns, initiatives and meetings, each with its role. */
    readonly participations: ParticipationConnection;
    /** Its signatures: the actions of kind SIGNED. */
    readonly signed: TreatyActionConnection;
    /** The successions to it: those in which it is the predecessor. */
    readonly succeededBy: SuccessionConnection;
    /** The successions by it: those in which it is the successor. */
    readonly succeeds: SuccessionConnection;
    /** The last day on which it existed. */
    readonly until: Maybe<PartialDate>;
  };

/** A state or customs territory, or a union that acts as one. */
export type CountryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryAdministrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdministrationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryAppointmentsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryAppointmentsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryNationalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountrySignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountrySucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A state or customs territory, or a union that acts as one. */
export type CountrySucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A page of countries. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: CountryGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Country>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of countries. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type CountryConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<CountryGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of countries. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The country of this row. */
  readonly node: Country;
};

/** Conditions on countries. All that are given must hold; one that is left out or null is ignored. */
export type CountryFilter = {
  /** A condition on the rows of `actions` on the day of the filter. */
  readonly actions?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `administrations` on the day of the filter. */
  readonly administrations?: InputMaybe<AdministrationListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** A condition on the rows of `appointmentsHeld` on the day of the filter. */
  readonly appointmentsHeld?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `appointmentsOnBehalf` on the day of the filter. */
  readonly appointmentsOnBehalf?: InputMaybe<AppointmentListFilter>;
  /** A condition on `code`. */
  readonly code?: InputMaybe<StringFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `measurementsMade` on the day of the filter. */
  readonly measurementsMade?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `meetings` on the day of the filter. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** A condition on the rows of `memberships` on the day of the filter. */
  readonly memberships?: InputMaybe<MembershipListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** A condition on the rows of `nationals` on the day of the filter. */
  readonly nationals?: InputMaybe<OfficialListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<CountryFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<CountryFilter>>;
  /** A condition on the rows of `organisations` on the day of the filter. */
  readonly organisations?: InputMaybe<OrganisationListFilter>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on the rows of `signed` on the day of the filter. */
  readonly signed?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `succeededBy` on the day of the filter. */
  readonly succeededBy?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `succeeds` on the day of the filter. */
  readonly succeeds?: InputMaybe<SuccessionListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of countries. */
export type CountryGroup = {
  readonly __typename?: 'CountryGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of countries. */
export type CountryGroupDistinctArgs = {
  field: CountryGroupField;
};

/** One key to group countries by. */
export type CountryGroupBy = {
  /** The field. */
  readonly field: CountryGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of countries. */
export type CountryGroupConnection = {
  readonly __typename?: 'CountryGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<CountryGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of countries. */
export type CountryGroupEdge = {
  readonly __typename?: 'CountryGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CountryGroup;
};

/** The fields that countries can be grouped by. */
export type CountryGroupField =
  /** By `code`. */
  | 'CODE'
  /** By `from`. */
  | 'FROM'
  /** By `until`. */
  | 'UNTIL';

/** One key of an order of countries. */
export type CountryOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: CountryOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that countries can be ordered by. */
export type CountryOrderField =
  /** By the number of rows of `actions` on the day; the work grows with it. */
  | 'ACTIONS_COUNT'
  /** By the number of rows of `administrations` on the day; the work grows with it. */
  | 'ADMINISTRATIONS_COUNT'
  /** By the number of rows of `appointmentsHeld` on the day; the work grows with it. */
  | 'APPOINTMENTS_HELD_COUNT'
  /** By the number of rows of `appointmentsOnBehalf` on the day; the work grows with it. */
  | 'APPOINTMENTS_ON_BEHALF_COUNT'
  /** By `code`. */
  | 'CODE'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `meetings` on the day; the work grows with it. */
  | 'MEETINGS_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `nationals` on the day; the work grows with it. */
  | 'NATIONALS_COUNT'
  /** By the number of rows of `organisations` on the day; the work grows with it. */
  | 'ORGANISATIONS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the number of rows of `signed` on the day; the work grows with it. */
  | 'SIGNED_COUNT'
  /** By the number of rows of `succeededBy` on the day; the work grows with it. */
  | 'SUCCEEDED_BY_COUNT'
  /** By the number of rows of `succeeds` on the day; the work grows with it. */
  | 'SUCCEEDS_COUNT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a country: what one source says of it at one place. */
export type CountryRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its ISO 3166-1 alpha-2 code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The day on which it began. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The last day on which it existed. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Conditions on a value. All that are given must hold. */
export type DateFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater or later than this. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to this, or greater or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to this, or less or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<DateFilter>;
};

/** The part of a date to group by. Where the days that a date can mean differ in it, the key is unknown. */
export type DateUnit =
  /** The day. */
  | 'DAY'
  /** The month. */
  | 'MONTH'
  /** The year. */
  | 'YEAR';

/** A thing with names and an identity of its own. */
export type Entity = {
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
};

/** A thing with names and an identity of its own. */
export type EntityConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A thing with names and an identity of its own. */
export type EntityMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type EntityFilter = {
  /** It is of this kind and meets the condition. */
  readonly administration?: InputMaybe<AdministrationFilter>;
  /** It is of this kind and meets the condition. */
  readonly agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** It is of this kind and meets the condition. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /** It is of this kind and meets the condition. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** It is of this kind and meets the condition. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** A condition on the id. */
  readonly id?: InputMaybe<IdFilter>;
  /** It is of this kind and meets the condition. */
  readonly initiative?: InputMaybe<InitiativeFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is of this kind and meets the condition. */
  readonly meeting?: InputMaybe<MeetingFilter>;
  /** A condition on the name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityFilter>;
  /** It is of this kind and meets the condition. */
  readonly official?: InputMaybe<OfficialFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
  /** It is of this kind and meets the condition. */
  readonly post?: InputMaybe<PostFilter>;
  /** It is of this kind and meets the condition. */
  readonly source?: InputMaybe<SourceFilter>;
  /** A condition on the kind of entity. */
  readonly type?: InputMaybe<EntityTypeFilter>;
  /** A condition on the thing itself or on anything that it is a part of, at any level. */
  readonly within?: InputMaybe<EntityFilter>;
};

/** The key of an entity: exactly one of the two fields. */
export type EntityKey =
  /** Its identifier in another system. */
  | { readonly externalId: ExternalIdReference; readonly id?: never } /** The id of the entity. */
  | { readonly externalId?: never; readonly id: Scalars['ID']['input'] };

/** A kind of entity. */
export type EntityType =
  /** Administrations. */
  | 'ADMINISTRATION'
  /** Agreements. */
  | 'AGREEMENT'
  /** Campaigns. */
  | 'CAMPAIGN'
  /** Committees. */
  | 'COMMITTEE'
  /** Countries. */
  | 'COUNTRY'
  /** Initiatives. */
  | 'INITIATIVE'
  /** Meetings. */
  | 'MEETING'
  /** Officials. */
  | 'OFFICIAL'
  /** Organisations. */
  | 'ORGANISATION'
  /** Posts. */
  | 'POST'
  /** Sources. */
  | 'SOURCE';

/** Conditions on a value. All that are given must hold. */
export type EntityTypeFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<EntityType>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityTypeFilter>;
};

/** An identifier of a thing in another system. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The system, such as `iso3166-1-alpha-2`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['output'];
};

/** An identifier of a thing in another system. */
export type ExternalIdInput = {
  /** The system, such as `iso3166-1-alpha-2`. */
  readonly scheme: Scalars['String']['input'];
  /** The identifier in that system. */
  readonly value: Scalars['String']['input'];
};

/** The identifier of a thing in another system. */
export type ExternalIdReference = {
  /** The system. */
  readonly scheme: Scalars['String']['input'];
  /** The kind of thing; needed only when several kinds could be meant. */
  readonly type?: InputMaybe<EntityType>;
  /** The identifier in that system. */
  readonly value: Scalars['String']['input'];
};

/** A statement that ties entities together. It has dates and sources, and sources can disagree on it. */
export type Fact = {
  /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
  readonly certainty: Maybe<Certainty>;
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** The last day for which a source attests the fact. */
  readonly lastAttested: Maybe<Scalars['Date']['output']>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality: Modality;
};

/** A statement that ties entities together. It has dates and sources, and sources can disagree on it. */
export type FactCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A statement that ties entities together. It has dates and sources, and sources can disagree on it. */
export type FactConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** Conditions on a value. All that are given must hold. */
export type FloatFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater or later than this. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to this, or greater or later. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to this, or less or earlier. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<FloatFilter>;
};

/** One key of a group: the value that its rows share. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** The related thing. */
  readonly entity: Maybe<Entity>;
  /** The field grouped by, as in `by`. */
  readonly field: Scalars['String']['output'];
  /** The value; for a related thing its id; for a date the part that was asked for. Null when it is unknown or absent. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** One key of an order of groups: either one of their keys, or their number of rows. */
export type GroupOrder = {
  /** True to order by the number of rows in the group. */
  readonly count?: InputMaybe<Scalars['Boolean']['input']>;
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The position of a key in `by`, from 0. */
  readonly key?: InputMaybe<Scalars['Int']['input']>;
  /** The place of groups whose key is unknown or absent. */
  readonly nulls?: NullPlacement;
};

/** A part of a text, counted in UTF-16 code units, as in JavaScript. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The position after its last unit. */
  readonly end: Scalars['Int']['output'];
  /** The position of its first unit; 0 is the beginning of the text. */
  readonly start: Scalars['Int']['output'];
};

/** Conditions on a value. All that are given must hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<IdFilter>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type Initiative = Entity &
  Lasting &
  Node &
  Thing &
  Undertaking & {
    readonly __typename?: 'Initiative';
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The organisation or committee in whose framework it runs. */
    readonly framework: Maybe<Body>;
    /** Its first day. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Its parts. */
    readonly initiatives: InitiativeConnection;
    /** The kind of undertaking. */
    readonly kind: Maybe<InitiativeKind>;
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** The modality: the initiative is stated to be carried out, or is planned, or is proposed. */
    readonly modality: Maybe<Modality>;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The initiative or plan it is a part of. */
    readonly partOf: Maybe<Entity>;
    /**
     * Its participants, each once, by name: those who had begun to take part by the day or, without a day, all. Planned and
     * proposed participations count too; their `modality` tells them apart. One participant may have several
     * participations: to order or group by what a participation says, ask `participations`. The work grows with the number
     * of its participations.
     */
    readonly participants: ParticipantConnection;
    /** The participations in it, each with its role. */
    readonly participations: ParticipationConnection;
    /** The successions to it: those in which it is the predecessor. */
    readonly succeededBy: SuccessionConnection;
    /** The successions by it: those in which it is the successor. */
    readonly succeeds: SuccessionConnection;
    /** Its last day. */
    readonly until: Maybe<PartialDate>;
  };

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipantOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A programme, system, nomenclature, exchange or project that members take part in, or one action of a plan. */
export type InitiativeSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A page of initiatives. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: InitiativeGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of initiatives. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type InitiativeConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<InitiativeGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of initiatives. */
export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The initiative of this row. */
  readonly node: Initiative;
};

/** Conditions on initiatives. All that are given must hold; one that is left out or null is ignored. */
export type InitiativeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** A condition on what `framework` leads to. */
  readonly framework?: InputMaybe<BodyFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** A condition on the rows of `initiatives` on the day of the filter. */
  readonly initiatives?: InputMaybe<InitiativeListFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<InitiativeKindFilter>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<InitiativeFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** A condition on what `partOf` leads to. */
  readonly partOf?: InputMaybe<EntityFilter>;
  /** A condition on the rows of `participants` on the day of the filter. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on the rows of `succeededBy` on the day of the filter. */
  readonly succeededBy?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `succeeds` on the day of the filter. */
  readonly succeeds?: InputMaybe<SuccessionListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
  /** A condition on the thing itself or on anything that it is a part of, at any level. */
  readonly within?: InputMaybe<EntityFilter>;
};

/** A group of initiatives. */
export type InitiativeGroup = {
  readonly __typename?: 'InitiativeGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of initiatives. */
export type InitiativeGroupDistinctArgs = {
  field: InitiativeGroupField;
};

/** One key to group initiatives by. */
export type InitiativeGroupBy = {
  /** The field. */
  readonly field: InitiativeGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of initiatives. */
export type InitiativeGroupConnection = {
  readonly __typename?: 'InitiativeGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<InitiativeGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<InitiativeGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of initiatives. */
export type InitiativeGroupEdge = {
  readonly __typename?: 'InitiativeGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: InitiativeGroup;
};

/** The fields that initiatives can be grouped by. */
export type InitiativeGroupField =
  /** By the entity that `framework` leads to. */
  | 'FRAMEWORK'
  /** By `from`. */
  | 'FROM'
  /** By `kind`. */
  | 'KIND'
  /** By `modality`. */
  | 'MODALITY'
  /** By the entity that `partOf` leads to. */
  | 'PART_OF'
  /** By `until`. */
  | 'UNTIL';

/** The kind of an initiative. */
export type InitiativeKind =
  /** One action of a plan. */
  | 'ACTION'
  /** An exchange of documents or data. */
  | 'EXCHANGE'
  /** A common classification or tariff nomenclature. */
  | 'NOMENCLATURE'
  /** None of these. */
  | 'OTHER'
  /** A programme. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** A system that members operate or share. */
  | 'SYSTEM';

/** Conditions on a value. All that are given must hold. */
export type InitiativeKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<InitiativeKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<InitiativeKindFilter>;
};

/** Conditions on a list. */
export type InitiativeListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<InitiativeFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<InitiativeFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<InitiativeFilter>;
};

/** One key of an order of initiatives. */
export type InitiativeOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: InitiativeOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that initiatives can be ordered by. */
export type InitiativeOrderField =
  /** By the name of `framework`. */
  | 'FRAMEWORK_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `initiatives` on the day; the work grows with it. */
  | 'INITIATIVES_COUNT'
  /** By `kind`. */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By `modality`. */
  | 'MODALITY'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `participants` on the day; the work grows with it. */
  | 'PARTICIPANTS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the name of `partOf`. */
  | 'PART_OF_NAME'
  /** By the number of rows of `succeededBy` on the day; the work grows with it. */
  | 'SUCCEEDED_BY_COUNT'
  /** By the number of rows of `succeeds` on the day; the work grows with it. */
  | 'SUCCEEDS_COUNT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of an initiative: what one source says of it at one place. */
export type InitiativeRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The organisation or committee in whose framework it runs. */
  readonly framework?: InputMaybe<Reference>;
  /** Its first day. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of undertaking. */
  readonly kind?: InputMaybe<InitiativeKind>;
  /** The modality: the initiative is stated to be carried out, or is planned, or is proposed. */
  readonly modality?: InputMaybe<Modality>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The initiative or plan it is a part of. */
  readonly partOf?: InputMaybe<Reference>;
  /** Its last day. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Conditions on a value. All that are given must hold. */
export type IntFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater or later than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to this, or greater or later. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to this, or less or earlier. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<IntFilter>;
};

/** The number of things of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The number. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly type: RecordType;
};

/** The knowledge of who holds an office on a day. */
export type Knowledge =
  /**
   * Somebody surely holds it. When a source says only on whose behalf, the appointment has no holder, but the office is
   * surely held.
   */
  | 'DEFINITE'
  /**
   * Two known holders surely hold it on more than one day together, and cannot both be right: it is the chair of a body
   * and not said to be shared, or it is a post with one seat. `conflicts` of the body or post tells which source names
   * whom.
   */
  | 'DISPUTED'
  /** Somebody may hold it: the known dates allow it, but are not enough to be sure. */
  | 'POSSIBLE'
  /** Nobody is known to hold it. */
  | 'UNKNOWN';

/** The last change of the graph. */
export type LastChange = {
  readonly __typename?: 'LastChange';
  /** Its position in the log of changes. It stays the same as long as the graph does. */
  readonly cursor: Scalars['String']['output'];
  /** The time at which it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** An entity that can succeed another one of its sort. */
export type Lasting = {
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
  /** The successions to it: those in which it is the predecessor. */
  readonly succeededBy: SuccessionConnection;
  /** The successions by it: those in which it is the successor. */
  readonly succeeds: SuccessionConnection;
};

/** An entity that can succeed another one of its sort. */
export type LastingConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An entity that can succeed another one of its sort. */
export type LastingMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that can succeed another one of its sort. */
export type LastingSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that can succeed another one of its sort. */
export type LastingSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type LastingFilter = {
  /** It is of this kind and meets the condition. */
  readonly administration?: InputMaybe<AdministrationFilter>;
  /** It is of this kind and meets the condition. */
  readonly agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<LastingFilter>>;
  /** It is of this kind and meets the condition. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** It is of this kind and meets the condition. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** It is of this kind and meets the condition. */
  readonly initiative?: InputMaybe<InitiativeFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<LastingFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<LastingFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** The number of links of one type that are not shown. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** The number of these links. */
  readonly count: Scalars['Int']['output'];
  /** The type of the links. */
  readonly type: LinkType;
};

/** A link between two entities: a fact that both are ends of, or a link of the structure, such as a committee's organisation. */
export type Link = {
  readonly __typename?: 'Link';
  /** The fact, with its sources. Null for a link of the structure, whose sources are those of the subject. */
  readonly fact: Maybe<Fact>;
  /** The date from which the fact holds, or on which it happened. */
  readonly from: Maybe<PartialDate>;
  /** The relation of the subject to the object, in words: for a fact the words of its source, else its role or kind, followed in brackets by ends other than its main two; for a measurement its measure. */
  readonly label: Scalars['String']['output'];
  /** The other entity. */
  readonly object: Entity;
  /** The entity that the label speaks of. */
  readonly subject: Entity;
  /** The type of the link. */
  readonly type: LinkType;
  /** The date until which the fact holds. */
  readonly until: Maybe<PartialDate>;
};

/** The type of a link between two entities: a kind of fact, or a link of the structure. */
export type LinkType =
  /** From an initiative to the entity that its `partOf` names. */
  | 'ACTION_OF'
  /** From an administration to the entity that its `country` names. */
  | 'ADMINISTRATION_OF'
  /** Both entities are ends of the same adoption. */
  | 'ADOPTION'
  /** From an agreement to the entity that its `amends` names. */
  | 'AMENDS'
  /** Both entities are ends of the same appointment. */
  | 'APPOINTMENT'
  /** From an organisation to the entity that its `partOf` names. */
  | 'BELONGS_TO'
  /** From a meeting to the entity that its `country` names. */
  | 'HELD_IN'
  /** From an agreement to the entity that its `implements` names. */
  | 'IMPLEMENTS'
  /** Both entities are ends of the same measurement. */
  | 'MEASUREMENT'
  /** From a meeting to the entity that its `committee` names. */
  | 'MEETING_OF'
  /** From a meeting to the entity that its `campaign` names. */
  | 'MEETING_ON'
  /** From a meeting to the entity that its `organisation` names. */
  | 'MEETING_UNDER'
  /** Both entities are ends of the same membership. */
  | 'MEMBERSHIP'
  /** From an official to the entity that its `nationality` names. */
  | 'NATIONAL_OF'
  /** From an organisation to the entity that its `country` names. */
  | 'ORGANISATION_OF'
  /** Both entities are ends of the same participation. */
  | 'PARTICIPATION'
  /** From a committee to the entity that its `partOf` names. */
  | 'PART_OF'
  /** From a campaign to the entity that its `phaseOf` names. */
  | 'PHASE_OF'
  /** From a post to the entity that its `body` names. */
  | 'POST_IN'
  /** From an initiative to the entity that its `framework` names. */
  | 'RUN_UNDER'
  /** Both entities are ends of the same succession. */
  | 'SUCCESSION'
  /** From an agreement to the entity that its `supersedes` names. */
  | 'SUPERSEDES'
  /** Both entities are ends of the same treaty action. */
  | 'TREATY_ACTION'
  /** From an agreement to the entity that its `framework` names. */
  | 'UNDER';

/** A figure that a source gives about something. */
export type Measurement = Fact &
  Node &
  Thing & {
    readonly __typename?: 'Measurement';
    /** The entity that it is about. */
    readonly about: Maybe<Entity>;
    /** The actor that gave it. */
    readonly by: Maybe<Actor>;
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The first day of the time that it covers. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The measure, such as "seizures". */
    readonly measure: Maybe<Scalars['String']['output']>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The state, on the day, of the time that it covers. */
    readonly state: TermState;
    /** The figure in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
    /** The unit, such as "kg". */
    readonly unit: Maybe<Scalars['String']['output']>;
    /** The last day of the time that it covers. */
    readonly until: Maybe<PartialDate>;
    /** The figure. */
    readonly value: Maybe<Scalars['Float']['output']>;
  };

/** A figure that a source gives about something. */
export type MeasurementCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A figure that a source gives about something. */
export type MeasurementConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A figure that a source gives about something. */
export type MeasurementStateArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of measurements. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MeasurementConnection = {
  readonly __typename?: 'MeasurementConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<MeasurementEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: MeasurementGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Measurement>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of measurements. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MeasurementConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MeasurementGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of measurements. */
export type MeasurementEdge = {
  readonly __typename?: 'MeasurementEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The measurement of this row. */
  readonly node: Measurement;
};

/** Conditions on measurements. All that are given must hold; one that is left out or null is ignored. */
export type MeasurementFilter = {
  /** A condition on what `about` leads to. */
  readonly about?: InputMaybe<EntityFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasurementFilter>>;
  /** A condition on what `by` leads to. */
  readonly by?: InputMaybe<ActorFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on `measure`. */
  readonly measure?: InputMaybe<StringFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MeasurementFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<MeasurementFilter>>;
  /** A condition on the state of the term on the day of the filter. */
  readonly state?: InputMaybe<TermStateFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** A condition on `unit`. */
  readonly unit?: InputMaybe<StringFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
  /** A condition on `value`. */
  readonly value?: InputMaybe<FloatFilter>;
};

/** A group of measurements. */
export type MeasurementGroup = {
  readonly __typename?: 'MeasurementGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** A summary of the values, when measure and unit are both keys or set by the filter to one value. */
  readonly values: MeasurementSummary;
};

/** A group of measurements. */
export type MeasurementGroupDistinctArgs = {
  field: MeasurementGroupField;
};

/** One key to group measurements by. */
export type MeasurementGroupBy = {
  /** The field. */
  readonly field: MeasurementGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of measurements. */
export type MeasurementGroupConnection = {
  readonly __typename?: 'MeasurementGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MeasurementGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<MeasurementGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of measurements. */
export type MeasurementGroupEdge = {
  readonly __typename?: 'MeasurementGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: MeasurementGroup;
};

/** The fields that measurements can be grouped by. */
export type MeasurementGroupField =
  /** By the entity that `about` leads to. */
  | 'ABOUT'
  /** By the entity that `by` leads to. */
  | 'BY'
  /** By `from`. */
  | 'FROM'
  /** By `measure`. */
  | 'MEASURE'
  /** By `modality`. */
  | 'MODALITY'
  /** By `title`. */
  | 'TITLE'
  /** By `unit`. */
  | 'UNIT'
  /** By `until`. */
  | 'UNTIL'
  /** By `value`. */
  | 'VALUE';

/** Conditions on a list. */
export type MeasurementListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<MeasurementFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<MeasurementFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<MeasurementFilter>;
};

/** One key of an order of measurements. */
export type MeasurementOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: MeasurementOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that measurements can be ordered by. */
export type MeasurementOrderField =
  /** By the name of `about`. */
  | 'ABOUT_NAME'
  /** By the name of `by`. */
  | 'BY_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By `measure`. */
  | 'MEASURE'
  /** By `modality`. */
  | 'MODALITY'
  /** By `title`. */
  | 'TITLE'
  /** By `unit`. */
  | 'UNIT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST'
  /** By `value`. */
  | 'VALUE';

/** A record of a measurement: what one source says of it at one place. */
export type MeasurementRecord = {
  /** The entity that it is about. */
  readonly about?: InputMaybe<Reference>;
  /** The actor that gave it. */
  readonly by?: InputMaybe<Reference>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The first day of the time that it covers. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The measure, such as "seizures". */
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The figure in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The unit, such as "kg". */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The last day of the time that it covers. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
  /** The figure. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** A summary of the values of a group of measurements of one measure and unit. */
export type MeasurementSummary = {
  readonly __typename?: 'MeasurementSummary';
  /** The mean of the values. */
  readonly avg: Maybe<Scalars['Float']['output']>;
  /** The largest value. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** The smallest value. */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** The sum of the values. */
  readonly sum: Maybe<Scalars['Float']['output']>;
};

/** One session of a committee, or one event. */
export type Meeting = Adopter &
  Entity &
  Node &
  Thing &
  Undertaking & {
    readonly __typename?: 'Meeting';
    /** Treaty actions that happened at it. */
    readonly actions: TreatyActionConnection;
    /** Its adoptions: texts that it adopted, endorsed, approved or took note of. */
    readonly adoptions: AdoptionConnection;
    /** The campaign it served. */
    readonly campaign: Maybe<Campaign>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The committee it was a session of. */
    readonly committee: Maybe<Committee>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** The country it was held in. */
    readonly country: Maybe<Country>;
    /** The appointments made at it. */
    readonly elections: AppointmentConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** Its first day. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** The modality: the meeting is stated to have been held, or is planned, or is proposed. */
    readonly modality: Maybe<Modality>;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The organisation it was held under, when it was not a session of one committee. */
    readonly organisation: Maybe<Organisation>;
    /**
     * Its participants, each once, by name: those who had begun to take part by the day or, without a day, all. Planned and
     * proposed participations count too; their `modality` tells them apart. One participant may have several
     * participations: to order or group by what a participation says, ask `participations`. The work grows with the number
     * of its participations.
     */
    readonly participants: ParticipantConnection;
    /** The participations in it, each with its role. */
    readonly participations: ParticipationConnection;
    /** The place where it was held. */
    readonly place: Maybe<Scalars['String']['output']>;
    /** Its theme. */
    readonly theme: Maybe<Scalars['String']['output']>;
    /** Its last day. */
    readonly until: Maybe<PartialDate>;
  };

/** One session of a committee, or one event. */
export type MeetingActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** One session of a committee, or one event. */
export type MeetingAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** One session of a committee, or one event. */
export type MeetingConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** One session of a committee, or one event. */
export type MeetingElectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** One session of a committee, or one event. */
export type MeetingMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** One session of a committee, or one event. */
export type MeetingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipantOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** One session of a committee, or one event. */
export type MeetingParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** A page of meetings. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: MeetingGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of meetings. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MeetingConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MeetingGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of meetings. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting of this row. */
  readonly node: Meeting;
};

/** Conditions on meetings. All that are given must hold; one that is left out or null is ignored. */
export type MeetingFilter = {
  /** A condition on the rows of `actions` on the day of the filter. */
  readonly actions?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `adoptions` on the day of the filter. */
  readonly adoptions?: InputMaybe<AdoptionListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** A condition on what `campaign` leads to. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /** A condition on what `committee` leads to. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** A condition on what `country` leads to. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on the rows of `elections` on the day of the filter. */
  readonly elections?: InputMaybe<AppointmentListFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MeetingFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** A condition on what `organisation` leads to. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
  /** A condition on the rows of `participants` on the day of the filter. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on `place`. */
  readonly place?: InputMaybe<StringFilter>;
  /** A condition on `theme`. */
  readonly theme?: InputMaybe<StringFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of meetings. */
export type MeetingGroup = {
  readonly __typename?: 'MeetingGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of meetings. */
export type MeetingGroupDistinctArgs = {
  field: MeetingGroupField;
};

/** One key to group meetings by. */
export type MeetingGroupBy = {
  /** The field. */
  readonly field: MeetingGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of meetings. */
export type MeetingGroupConnection = {
  readonly __typename?: 'MeetingGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<MeetingGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of meetings. */
export type MeetingGroupEdge = {
  readonly __typename?: 'MeetingGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: MeetingGroup;
};

/** The fields that meetings can be grouped by. */
export type MeetingGroupField =
  /** By the entity that `campaign` leads to. */
  | 'CAMPAIGN'
  /** By the entity that `committee` leads to. */
  | 'COMMITTEE'
  /** By the entity that `country` leads to. */
  | 'COUNTRY'
  /** By `from`. */
  | 'FROM'
  /** By `modality`. */
  | 'MODALITY'
  /** By the entity that `organisation` leads to. */
  | 'ORGANISATION'
  /** By `place`. */
  | 'PLACE'
  /** By `theme`. */
  | 'THEME'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type MeetingListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<MeetingFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<MeetingFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<MeetingFilter>;
};

/** One key of an order of meetings. */
export type MeetingOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: MeetingOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that meetings can be ordered by. */
export type MeetingOrderField =
  /** By the number of rows of `actions` on the day; the work grows with it. */
  | 'ACTIONS_COUNT'
  /** By the number of rows of `adoptions` on the day; the work grows with it. */
  | 'ADOPTIONS_COUNT'
  /** By the name of `campaign`. */
  | 'CAMPAIGN_NAME'
  /** By the name of `committee`. */
  | 'COMMITTEE_NAME'
  /** By the name of `country`. */
  | 'COUNTRY_NAME'
  /** By the number of rows of `elections` on the day; the work grows with it. */
  | 'ELECTIONS_COUNT'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By `modality`. */
  | 'MODALITY'
  /** By `name`. */
  | 'NAME'
  /** By the name of `organisation`. */
  | 'ORGANISATION_NAME'
  /** By the number of rows of `participants` on the day; the work grows with it. */
  | 'PARTICIPANTS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By `place`. */
  | 'PLACE'
  /** By `theme`. */
  | 'THEME'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a meeting: what one source says of it at one place. */
export type MeetingRecord = {
  /** The campaign it served. */
  readonly campaign?: InputMaybe<Reference>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** The committee it was a session of. */
  readonly committee?: InputMaybe<Reference>;
  /** The country it was held in. */
  readonly country?: InputMaybe<Reference>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Its first day. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The modality: the meeting is stated to have been held, or is planned, or is proposed. */
  readonly modality?: InputMaybe<Modality>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The organisation it was held under, when it was not a session of one committee. */
  readonly organisation?: InputMaybe<Reference>;
  /** The place where it was held. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Its theme. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** Its last day. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** An entity with members: an organisation or a committee. */
export type MemberBody = {
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /**
   * Its members on the day, each once, by name, with observers and suspended members. One member may have several
   * memberships: to order or group by what a membership says, ask `roll`. The work grows with the number of its
   * memberships.
   */
  readonly members: MemberConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
  /** All memberships in it, present and past. */
  readonly roll: MembershipConnection;
};

/** An entity with members: an organisation or a committee. */
export type MemberBodyConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An entity with members: an organisation or a committee. */
export type MemberBodyMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity with members: an organisation or a committee. */
export type MemberBodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  reading?: InputMaybe<Reading>;
  status?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};

/** An entity with members: an organisation or a committee. */
export type MemberBodyRollArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type MemberBodyFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MemberBodyFilter>>;
  /** It is of this kind and meets the condition. */
  readonly committee?: InputMaybe<CommitteeFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<MemberBodyFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<MemberBodyFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** A page of members. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: MemberGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of members. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MemberConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MemberGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** A member of an organisation or committee. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The memberships that make it a member, in order of their beginning. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The member. */
  readonly node: Actor;
};

/** A group of members. */
export type MemberGroup = {
  readonly __typename?: 'MemberGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of members. */
export type MemberGroupDistinctArgs = {
  field: MemberGroupField;
};

/** One key to group members by. */
export type MemberGroupBy = {
  /** The field. */
  readonly field: MemberGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of members. */
export type MemberGroupConnection = {
  readonly __typename?: 'MemberGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MemberGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<MemberGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of members. */
export type MemberGroupEdge = {
  readonly __typename?: 'MemberGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: MemberGroup;
};

/** The fields that members can be grouped by. */
export type MemberGroupField =
  /** By `code` (only of countries). */
  | 'CODE'
  /** By the entity that `country` leads to (only of administrations and organisations). */
  | 'COUNTRY'
  /** By `from` (only of countries, administrations, organisations, and committees). */
  | 'FROM'
  /** By `honorific` (only of officials). */
  | 'HONORIFIC'
  /** By `kind` (only of organisations and committees). */
  | 'KIND'
  /** By the entity that `nationality` leads to (only of officials). */
  | 'NATIONALITY'
  /** By the entity that `partOf` leads to (only of organisations and committees). */
  | 'PART_OF'
  /** By `place` (only of organisations). */
  | 'PLACE'
  /** By `region` (only of administrations). */
  | 'REGION'
  /** By the kind of entity. */
  | 'TYPE'
  /** By `until` (only of countries, administrations, organisations, and committees). */
  | 'UNTIL';

/** One key of an order of members. */
export type MemberOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: MemberOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that members can be ordered by. */
export type MemberOrderField =
  /** By `code` (only of countries). */
  | 'CODE'
  /** By the name of `country` (only of administrations and organisations). */
  | 'COUNTRY_NAME'
  /** By the earliest day that `from` can mean (only of countries, administrations, organisations, and committees). */
  | 'FROM'
  /** By the latest day that `from` can mean (only of countries, administrations, organisations, and committees). */
  | 'FROM_LATEST'
  /** By `honorific` (only of officials). */
  | 'HONORIFIC'
  /** By `id`. */
  | 'ID'
  /** By `kind` (only of organisations and committees). */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the name of `nationality` (only of officials). */
  | 'NATIONALITY_NAME'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the name of `partOf` (only of organisations and committees). */
  | 'PART_OF_NAME'
  /** By `place` (only of organisations). */
  | 'PLACE'
  /** By `region` (only of administrations). */
  | 'REGION'
  /** By the kind of entity. */
  | 'TYPE'
  /** By the earliest day that `until` can mean (only of countries, administrations, organisations, and committees). */
  | 'UNTIL'
  /** By the latest day that `until` can mean (only of countries, administrations, organisations, and committees). */
  | 'UNTIL_LATEST';

/** A term of membership: somebody belongs to an organisation or committee for a time. */
export type Membership = Fact &
  Node &
  Thing & {
    readonly __typename?: 'Membership';
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The first day of the membership. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The member. */
    readonly member: Maybe<Actor>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The organisation or committee. */
    readonly of: Maybe<MemberBody>;
    /** The state of the membership on the day. */
    readonly state: TermState;
    /** The standing of the member. */
    readonly status: Maybe<MembershipStatus>;
    /** The membership in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
    /** The last day of the membership. */
    readonly until: Maybe<PartialDate>;
  };

/** A term of membership: somebody belongs to an organisation or committee for a time. */
export type MembershipCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A term of membership: somebody belongs to an organisation or committee for a time. */
export type MembershipConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A term of membership: somebody belongs to an organisation or committee for a time. */
export type MembershipStateArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of memberships. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: MembershipGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of memberships. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type MembershipConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<MembershipGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of memberships. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership of this row. */
  readonly node: Membership;
};

/** Conditions on memberships. All that are given must hold; one that is left out or null is ignored. */
export type MembershipFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on what `member` leads to. */
  readonly member?: InputMaybe<ActorFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipFilter>;
  /** A condition on what `of` leads to. */
  readonly of?: InputMaybe<MemberBodyFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  /** A condition on the state of the term on the day of the filter. */
  readonly state?: InputMaybe<TermStateFilter>;
  /** A condition on `status`. */
  readonly status?: InputMaybe<MembershipStatusFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of memberships. */
export type MembershipGroup = {
  readonly __typename?: 'MembershipGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of memberships. */
export type MembershipGroupDistinctArgs = {
  field: MembershipGroupField;
};

/** One key to group memberships by. */
export type MembershipGroupBy = {
  /** The field. */
  readonly field: MembershipGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of memberships. */
export type MembershipGroupConnection = {
  readonly __typename?: 'MembershipGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<MembershipGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of memberships. */
export type MembershipGroupEdge = {
  readonly __typename?: 'MembershipGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: MembershipGroup;
};

/** The fields that memberships can be grouped by. */
export type MembershipGroupField =
  /** By `from`. */
  | 'FROM'
  /** By the entity that `member` leads to. */
  | 'MEMBER'
  /** By `modality`. */
  | 'MODALITY'
  /** By the entity that `of` leads to. */
  | 'OF'
  /** By `status`. */
  | 'STATUS'
  /** By `title`. */
  | 'TITLE'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type MembershipListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<MembershipFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<MembershipFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<MembershipFilter>;
};

/** One key of an order of memberships. */
export type MembershipOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: MembershipOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that memberships can be ordered by. */
export type MembershipOrderField =
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By the name of `member`. */
  | 'MEMBER_NAME'
  /** By `modality`. */
  | 'MODALITY'
  /** By the name of `of`. */
  | 'OF_NAME'
  /** By `status`. */
  | 'STATUS'
  /** By `title`. */
  | 'TITLE'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a membership: what one source says of it at one place. */
export type MembershipRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The first day of the membership. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly member?: InputMaybe<Reference>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** The organisation or committee. */
  readonly of?: InputMaybe<Reference>;
  /** The standing of the member. */
  readonly status?: InputMaybe<MembershipStatus>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The membership in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The last day of the membership. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The standing of a member. */
export type MembershipStatus =
  /** An associate or interim member. */
  | 'ASSOCIATE'
  /** A full member. */
  | 'FULL'
  /** An observer. */
  | 'OBSERVER'
  /** A member whose rights are suspended. */
  | 'SUSPENDED';

/** Conditions on a value. All that are given must hold. */
export type MembershipStatusFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<MembershipStatus>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MembershipStatus>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipStatusFilter>;
};

/** The record that remains under the id of a thing that was merged into another one. */
export type MergedRecord = Node & {
  readonly __typename?: 'MergedRecord';
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** The thing that it is now part of. */
  readonly into: Thing;
};

/** The way in which a source speaks of something. Only what is STATED makes somebody a chair, a member or a party. */
export type Modality =
  /** Announced for later, and not known to have happened. */
  | 'PLANNED'
  /** Suggested, and not decided. */
  | 'PROPOSED'
  /** Said to be so, or to have happened. */
  | 'STATED';

/** Conditions on a value. All that are given must hold. */
export type ModalityFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Modality>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<ModalityFilter>;
};

/** The root fields that write to the graph. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Writes what a source says. A record is all that the source says of one entity or fact at one place: sent again, it
   * replaces everything recorded from that place; values that it leaves out are removed. No source changes what another
   * says. Records may refer to each other in any order. It is safe to send the same records twice.
   * Needs the header `Authorization: Bearer …` with the server's write token.
   */
  readonly sync: SyncResult;
};

/** The root fields that write to the graph. */
export type MutationSyncArgs = {
  atomic?: Scalars['Boolean']['input'];
  dryRun?: Scalars['Boolean']['input'];
  records: ReadonlyArray<SyncRecord>;
  requestId?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** One name of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** The first day on which it was used. */
  readonly from: Maybe<PartialDate>;
  /** The kind of name. */
  readonly kind: Maybe<NameKind>;
  /** Its language, as a BCP 47 tag. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** The last day on which it was used. */
  readonly until: Maybe<PartialDate>;
  /** The name itself. */
  readonly value: Scalars['String']['output'];
};

/** One name of an entity. */
export type NameInput = {
  /** The first day on which it was used. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** The kind of name. */
  readonly kind?: InputMaybe<NameKind>;
  /** Its language, as a BCP 47 tag. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it was used. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
  /** The name itself. */
  readonly value: Scalars['String']['input'];
};

/** The kind of a name. */
export type NameKind =
  /** An abbreviation. */
  | 'ACRONYM'
  /** Another name in use. */
  | 'ALIAS'
  /** A name no longer used. */
  | 'FORMER'
  /** The full, formal name. */
  | 'OFFICIAL'
  /** The name a source uses first. */
  | 'PRIMARY'
  /** The name in another language or script. */
  | 'TRANSLATION'
  /** A spelling found in a source, misspellings included. */
  | 'VARIANT';

/** The surroundings of an entity. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The entity in the middle, then those around it, the nearest first. */
  readonly entities: ReadonlyArray<Entity>;
  /** The number of links, by type, from entities that the search went on from to entities that are not shown. A fact links any two of its ends once. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  /** The links between these entities, of each entity that the search went on from. Where facts of one type tie the same two entities, the links of the first 50. */
  readonly links: ReadonlyArray<Link>;
  /** True when more is, or may be, within the depth than is shown: links that are left out, or entities beyond a hub. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An object with an id of its own. */
export type Node = {
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
};

/** The place, in an order, of rows that have no value to order by. */
export type NullPlacement =
  /** Before all other rows. */
  | 'FIRST'
  /** After all other rows. */
  | 'LAST';

/** A person in office. */
export type Official = Actor &
  Entity &
  Node &
  Thing & {
    readonly __typename?: 'Official';
    /** All appointments of the person; with a day, those that had begun by it. */
    readonly appointments: AppointmentConnection;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The form of address that sources use for the person, such as "Mrs.". */
    readonly honorific: Maybe<Scalars['String']['output']>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** Figures that it gave about others or itself. */
    readonly measurementsMade: MeasurementConnection;
    /** Its memberships in organisations and committees, present and past. */
    readonly memberships: MembershipConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The country of which the person is a national. */
    readonly nationality: Maybe<Country>;
    /** Its participations in campaigns, initiatives and meetings, each with its role. */
    readonly participations: ParticipationConnection;
    /** The treaty actions the person signed for a party. */
    readonly signatures: TreatyActionConnection;
  };

/** A person in office. */
export type OfficialAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** A person in office. */
export type OfficialConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A person in office. */
export type OfficialMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A person in office. */
export type OfficialMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A person in office. */
export type OfficialMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A person in office. */
export type OfficialParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A person in office. */
export type OfficialSignaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A page of officials. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: OfficialGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Official>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of officials. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type OfficialConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OfficialGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of officials. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The official of this row. */
  readonly node: Official;
};

/** Conditions on officials. All that are given must hold; one that is left out or null is ignored. */
export type OfficialFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  /** A condition on the rows of `appointments` on the day of the filter. */
  readonly appointments?: InputMaybe<AppointmentListFilter>;
  /** A condition on `honorific`. */
  readonly honorific?: InputMaybe<StringFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `measurementsMade` on the day of the filter. */
  readonly measurementsMade?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `memberships` on the day of the filter. */
  readonly memberships?: InputMaybe<MembershipListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** A condition on what `nationality` leads to. */
  readonly nationality?: InputMaybe<CountryFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OfficialFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<OfficialFilter>>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on the rows of `signatures` on the day of the filter. */
  readonly signatures?: InputMaybe<TreatyActionListFilter>;
};

/** A group of officials. */
export type OfficialGroup = {
  readonly __typename?: 'OfficialGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of officials. */
export type OfficialGroupDistinctArgs = {
  field: OfficialGroupField;
};

/** One key to group officials by. */
export type OfficialGroupBy = {
  /** The field. */
  readonly field: OfficialGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of officials. */
export type OfficialGroupConnection = {
  readonly __typename?: 'OfficialGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficialGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<OfficialGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of officials. */
export type OfficialGroupEdge = {
  readonly __typename?: 'OfficialGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: OfficialGroup;
};

/** The fields that officials can be grouped by. */
export type OfficialGroupField =
  /** By `honorific`. */
  | 'HONORIFIC'
  /** By the entity that `nationality` leads to. */
  | 'NATIONALITY';

/** Conditions on a list. */
export type OfficialListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<OfficialFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<OfficialFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<OfficialFilter>;
};

/** One key of an order of officials. */
export type OfficialOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: OfficialOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that officials can be ordered by. */
export type OfficialOrderField =
  /** By the number of rows of `appointments` on the day; the work grows with it. */
  | 'APPOINTMENTS_COUNT'
  /** By `honorific`. */
  | 'HONORIFIC'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the name of `nationality`. */
  | 'NATIONALITY_NAME'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the number of rows of `signatures` on the day; the work grows with it. */
  | 'SIGNATURES_COUNT';

/** A record of an official: what one source says of it at one place. */
export type OfficialRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The form of address that sources use for the person, such as "Mrs.". */
  readonly honorific?: InputMaybe<Scalars['String']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The country of which the person is a national. */
  readonly nationality?: InputMaybe<Reference>;
};

/** The direction of an order. */
export type OrderDirection =
  /** Ascending: from the smallest, the earliest or the first in the alphabet. */
  | 'ASC'
  /** Descending: from the largest, the latest or the last in the alphabet. */
  | 'DESC';

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type Organisation = Actor &
  Adopter &
  Body &
  Entity &
  Lasting &
  MemberBody &
  Node &
  Party &
  Thing & {
    readonly __typename?: 'Organisation';
    /** Its actions on agreements (signed, ratified, acceded and so on), each with its day. */
    readonly actions: TreatyActionConnection;
    /** Its adoptions: texts that it adopted, endorsed, approved or took note of. */
    readonly adoptions: AdoptionConnection;
    /** Agreements made in its framework. */
    readonly agreements: AgreementConnection;
    /** All appointments to its offices; with a day, those that had begun by it. */
    readonly appointments: AppointmentConnection;
    /** Appointments that it holds itself, as when an administration is vice-chair of a committee. */
    readonly appointmentsHeld: AppointmentConnection;
    /** Appointments that others hold on its behalf. */
    readonly appointmentsOnBehalf: AppointmentConnection;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** Its standing bodies. */
    readonly committees: CommitteeConnection;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its country. */
    readonly country: Maybe<Country>;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The day on which it began. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Initiatives run in its framework. */
    readonly initiatives: InitiativeConnection;
    /** The kind of organisation. */
    readonly kind: Maybe<OrganisationKind>;
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** Figures that it gave about others or itself. */
    readonly measurementsMade: MeasurementConnection;
    /** Meetings held under it that are not sessions of one committee. */
    readonly meetings: MeetingConnection;
    /**
     * Its members on the day, each once, by name, with observers and suspended members. One member may have several
     * memberships: to order or group by what a membership says, ask `roll`. The work grows with the number of its
     * memberships.
     */
    readonly members: MemberConnection;
    /** Its memberships in organisations and committees, present and past. */
    readonly memberships: MembershipConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The appointments to its offices that hold on the day. */
    readonly officers: AppointmentConnection;
    /** The body that it is a part of. */
    readonly partOf: Maybe<Body>;
    /** Its participations in campaigns, initiatives and meetings, each with its role. */
    readonly participations: ParticipationConnection;
    /** Its parts. */
    readonly parts: OrganisationConnection;
    /** The place where it is. */
    readonly place: Maybe<Scalars['String']['output']>;
    /** Its named or counted seats. */
    readonly posts: PostConnection;
    /** All memberships in it, present and past. */
    readonly roll: MembershipConnection;
    /** Its signatures: the actions of kind SIGNED. */
    readonly signed: TreatyActionConnection;
    /** The successions to it: those in which it is the predecessor. */
    readonly succeededBy: SuccessionConnection;
    /** The successions by it: those in which it is the successor. */
    readonly succeeds: SuccessionConnection;
    /**
     * The history of one office in it, as consecutive spans that cover the period without gap or overlap. On all days of a
     * span the same is known of who holds the office; neighbouring spans differ. A period without days has no spans.
     * The work grows with the number of appointments to the role.
     */
    readonly timeline: ReadonlyArray<TimelineSpan>;
    /** The last day on which it existed. */
    readonly until: Maybe<PartialDate>;
  };

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationAppointmentsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationAppointmentsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitteeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  reading?: InputMaybe<Reading>;
  status?: InputMaybe<ReadonlyArray<MembershipStatus>>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationRollArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An organisation that is not a customs administration: intergovernmental, a bloc, an agency, an office, a council. */
export type OrganisationTimelineArgs = {
  from?: InputMaybe<Scalars['EDTF']['input']>;
  role: AppointmentRole;
  until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A page of organisations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: OrganisationGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of organisations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type OrganisationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<OrganisationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of organisations. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation of this row. */
  readonly node: Organisation;
};

/** Conditions on organisations. All that are given must hold; one that is left out or null is ignored. */
export type OrganisationFilter = {
  /** A condition on the rows of `actions` on the day of the filter. */
  readonly actions?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `adoptions` on the day of the filter. */
  readonly adoptions?: InputMaybe<AdoptionListFilter>;
  /** A condition on the rows of `agreements` on the day of the filter. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** A condition on the rows of `appointments` on the day of the filter. */
  readonly appointments?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `appointmentsHeld` on the day of the filter. */
  readonly appointmentsHeld?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `appointmentsOnBehalf` on the day of the filter. */
  readonly appointmentsOnBehalf?: InputMaybe<AppointmentListFilter>;
  /** A condition on the rows of `committees` on the day of the filter. */
  readonly committees?: InputMaybe<CommitteeListFilter>;
  /** A condition on what `country` leads to. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** A condition on the rows of `initiatives` on the day of the filter. */
  readonly initiatives?: InputMaybe<InitiativeListFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<OrganisationKindFilter>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `measurementsMade` on the day of the filter. */
  readonly measurementsMade?: InputMaybe<MeasurementListFilter>;
  /** A condition on the rows of `meetings` on the day of the filter. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** A condition on the rows of `members` on the day of the filter. */
  readonly members?: InputMaybe<ActorListFilter>;
  /** A condition on the rows of `memberships` on the day of the filter. */
  readonly memberships?: InputMaybe<MembershipListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganisationFilter>;
  /** A condition on the rows of `officers` on the day of the filter. */
  readonly officers?: InputMaybe<AppointmentListFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** A condition on what `partOf` leads to. */
  readonly partOf?: InputMaybe<BodyFilter>;
  /** A condition on the rows of `participations` on the day of the filter. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** A condition on the rows of `parts` on the day of the filter. */
  readonly parts?: InputMaybe<OrganisationListFilter>;
  /** A condition on `place`. */
  readonly place?: InputMaybe<StringFilter>;
  /** A condition on the rows of `posts` on the day of the filter. */
  readonly posts?: InputMaybe<PostListFilter>;
  /** A condition on the rows of `roll` on the day of the filter. */
  readonly roll?: InputMaybe<MembershipListFilter>;
  /** A condition on the rows of `signed` on the day of the filter. */
  readonly signed?: InputMaybe<TreatyActionListFilter>;
  /** A condition on the rows of `succeededBy` on the day of the filter. */
  readonly succeededBy?: InputMaybe<SuccessionListFilter>;
  /** A condition on the rows of `succeeds` on the day of the filter. */
  readonly succeeds?: InputMaybe<SuccessionListFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
  /** A condition on the thing itself or on anything that it is a part of, at any level. */
  readonly within?: InputMaybe<EntityFilter>;
};

/** A group of organisations. */
export type OrganisationGroup = {
  readonly __typename?: 'OrganisationGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of organisations. */
export type OrganisationGroupDistinctArgs = {
  field: OrganisationGroupField;
};

/** One key to group organisations by. */
export type OrganisationGroupBy = {
  /** The field. */
  readonly field: OrganisationGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of organisations. */
export type OrganisationGroupConnection = {
  readonly __typename?: 'OrganisationGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<OrganisationGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of organisations. */
export type OrganisationGroupEdge = {
  readonly __typename?: 'OrganisationGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: OrganisationGroup;
};

/** The fields that organisations can be grouped by. */
export type OrganisationGroupField =
  /** By the entity that `country` leads to. */
  | 'COUNTRY'
  /** By `from`. */
  | 'FROM'
  /** By `kind`. */
  | 'KIND'
  /** By the entity that `partOf` leads to. */
  | 'PART_OF'
  /** By `place`. */
  | 'PLACE'
  /** By `until`. */
  | 'UNTIL';

/** The kind of an organisation. */
export type OrganisationKind =
  /** A public authority other than a national customs administration. */
  | 'AGENCY'
  /** A body that speaks for business. */
  | 'BUSINESS_COUNCIL'
  /** A part of an administration, such as a regional customs department. */
  | 'DEPARTMENT'
  /** A standing forum of states without an organisation of its own, such as the Asia-Europe Meeting (ASEM). */
  | 'DIALOGUE'
  /** A diplomatic mission. */
  | 'EMBASSY'
  /** Founded by states or customs territories. */
  | 'INTERGOVERNMENTAL'
  /** A ministry or department of a government. */
  | 'MINISTRY'
  /** A regional or liaison office of an organisation. */
  | 'OFFICE'
  /** None of these. */
  | 'OTHER'
  /** A community or union of the states of a region. */
  | 'REGIONAL_BLOC'
  /** A place of training. */
  | 'SCHOOL';

/** Conditions on a value. All that are given must hold. */
export type OrganisationKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<OrganisationKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganisationKindFilter>;
};

/** Conditions on a list. */
export type OrganisationListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<OrganisationFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<OrganisationFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<OrganisationFilter>;
};

/** One key of an order of organisations. */
export type OrganisationOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: OrganisationOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that organisations can be ordered by. */
export type OrganisationOrderField =
  /** By the number of rows of `actions` on the day; the work grows with it. */
  | 'ACTIONS_COUNT'
  /** By the number of rows of `adoptions` on the day; the work grows with it. */
  | 'ADOPTIONS_COUNT'
  /** By the number of rows of `agreements` on the day; the work grows with it. */
  | 'AGREEMENTS_COUNT'
  /** By the number of rows of `appointments` on the day; the work grows with it. */
  | 'APPOINTMENTS_COUNT'
  /** By the number of rows of `appointmentsHeld` on the day; the work grows with it. */
  | 'APPOINTMENTS_HELD_COUNT'
  /** By the number of rows of `appointmentsOnBehalf` on the day; the work grows with it. */
  | 'APPOINTMENTS_ON_BEHALF_COUNT'
  /** By the number of rows of `committees` on the day; the work grows with it. */
  | 'COMMITTEES_COUNT'
  /** By the name of `country`. */
  | 'COUNTRY_NAME'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `initiatives` on the day; the work grows with it. */
  | 'INITIATIVES_COUNT'
  /** By `kind`. */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `meetings` on the day; the work grows with it. */
  | 'MEETINGS_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By the number of rows of `members` on the day; the work grows with it. */
  | 'MEMBERS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the number of rows of `officers` on the day; the work grows with it. */
  | 'OFFICERS_COUNT'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the number of rows of `parts` on the day; the work grows with it. */
  | 'PARTS_COUNT'
  /** By the name of `partOf`. */
  | 'PART_OF_NAME'
  /** By `place`. */
  | 'PLACE'
  /** By the number of rows of `posts` on the day; the work grows with it. */
  | 'POSTS_COUNT'
  /** By the number of rows of `roll` on the day; the work grows with it. */
  | 'ROLL_COUNT'
  /** By the number of rows of `signed` on the day; the work grows with it. */
  | 'SIGNED_COUNT'
  /** By the number of rows of `succeededBy` on the day; the work grows with it. */
  | 'SUCCEEDED_BY_COUNT'
  /** By the number of rows of `succeeds` on the day; the work grows with it. */
  | 'SUCCEEDS_COUNT'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of an organisation: what one source says of it at one place. */
export type OrganisationRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its country. */
  readonly country?: InputMaybe<Reference>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The day on which it began. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of organisation. */
  readonly kind?: InputMaybe<OrganisationKind>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The body that it is a part of. */
  readonly partOf?: InputMaybe<Reference>;
  /** The place where it is. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it existed. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The position of a page within its connection (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last row, for `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when more rows follow the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when rows come before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A date as precise as a source states it, with the days it can mean. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** The earliest day that it can mean: 2024-04-01 for `2024-04`. Null when it has none or is uncertain, such as `2024?`. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The date as stated, as EDTF text: `2024-04` is an unknown day of April 2024. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The latest day that it can mean: 2024-04-30 for `2024-04`. Null when it has none or is uncertain, such as `2024?`. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/**
 * Conditions on a partial date. All that are given must hold. A condition is possibly met when one of the days that
 * the date can mean meets it, and surely met when all of them do.
 */
export type PartialDateFilter = {
  /** On a day of this; surely only when both are one and the same day. For all days of a year or month use `gte` and `lte` together. */
  readonly eq?: InputMaybe<Scalars['EDTF']['input']>;
  /** After the last day of this. */
  readonly gt?: InputMaybe<Scalars['EDTF']['input']>;
  /** On the first day of this, or later. */
  readonly gte?: InputMaybe<Scalars['EDTF']['input']>;
  /** As `eq`, for one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['EDTF']['input']>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before the first day of this. */
  readonly lt?: InputMaybe<Scalars['EDTF']['input']>;
  /** On the last day of this, or earlier. */
  readonly lte?: InputMaybe<Scalars['EDTF']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<PartialDateFilter>;
};

/** A page of participants. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: ParticipantGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Actor>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of participants. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type ParticipantConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ParticipantGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** A participant in a campaign, an initiative or a meeting. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The participant. */
  readonly node: Actor;
  /** Its participations, in order of their beginning. */
  readonly participations: ReadonlyArray<Participation>;
};

/** A group of participants. */
export type ParticipantGroup = {
  readonly __typename?: 'ParticipantGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of participants. */
export type ParticipantGroupDistinctArgs = {
  field: ParticipantGroupField;
};

/** One key to group participants by. */
export type ParticipantGroupBy = {
  /** The field. */
  readonly field: ParticipantGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of participants. */
export type ParticipantGroupConnection = {
  readonly __typename?: 'ParticipantGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipantGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<ParticipantGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of participants. */
export type ParticipantGroupEdge = {
  readonly __typename?: 'ParticipantGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ParticipantGroup;
};

/** The fields that participants can be grouped by. */
export type ParticipantGroupField =
  /** By `code` (only of countries). */
  | 'CODE'
  /** By the entity that `country` leads to (only of administrations and organisations). */
  | 'COUNTRY'
  /** By `from` (only of countries, administrations, organisations, and committees). */
  | 'FROM'
  /** By `honorific` (only of officials). */
  | 'HONORIFIC'
  /** By `kind` (only of organisations and committees). */
  | 'KIND'
  /** By the entity that `nationality` leads to (only of officials). */
  | 'NATIONALITY'
  /** By the entity that `partOf` leads to (only of organisations and committees). */
  | 'PART_OF'
  /** By `place` (only of organisations). */
  | 'PLACE'
  /** By `region` (only of administrations). */
  | 'REGION'
  /** By the kind of entity. */
  | 'TYPE'
  /** By `until` (only of countries, administrations, organisations, and committees). */
  | 'UNTIL';

/** One key of an order of participants. */
export type ParticipantOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: ParticipantOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that participants can be ordered by. */
export type ParticipantOrderField =
  /** By `code` (only of countries). */
  | 'CODE'
  /** By the name of `country` (only of administrations and organisations). */
  | 'COUNTRY_NAME'
  /** By the earliest day that `from` can mean (only of countries, administrations, organisations, and committees). */
  | 'FROM'
  /** By the latest day that `from` can mean (only of countries, administrations, organisations, and committees). */
  | 'FROM_LATEST'
  /** By `honorific` (only of officials). */
  | 'HONORIFIC'
  /** By `id`. */
  | 'ID'
  /** By `kind` (only of organisations and committees). */
  | 'KIND'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By the number of rows of `measurementsMade` on the day; the work grows with it. */
  | 'MEASUREMENTS_MADE_COUNT'
  /** By the number of rows of `memberships` on the day; the work grows with it. */
  | 'MEMBERSHIPS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the name of `nationality` (only of officials). */
  | 'NATIONALITY_NAME'
  /** By the number of rows of `participations` on the day; the work grows with it. */
  | 'PARTICIPATIONS_COUNT'
  /** By the name of `partOf` (only of organisations and committees). */
  | 'PART_OF_NAME'
  /** By `place` (only of organisations). */
  | 'PLACE'
  /** By `region` (only of administrations). */
  | 'REGION'
  /** By the kind of entity. */
  | 'TYPE'
  /** By the earliest day that `until` can mean (only of countries, administrations, organisations, and committees). */
  | 'UNTIL'
  /** By the latest day that `until` can mean (only of countries, administrations, organisations, and committees). */
  | 'UNTIL_LATEST';

/** The participation of somebody in a campaign, an initiative or a meeting. */
export type Participation = Fact &
  Node &
  Thing & {
    readonly __typename?: 'Participation';
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The first day of the participation. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The campaign, initiative or meeting. */
    readonly in: Maybe<Undertaking>;
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The participant. */
    readonly participant: Maybe<Actor>;
    /** The role of the participant. */
    readonly role: Maybe<ParticipationRole>;
    /** The state of the participation on the day. */
    readonly state: TermState;
    /** The participation in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
    /** The last day of the participation. */
    readonly until: Maybe<PartialDate>;
  };

/** The participation of somebody in a campaign, an initiative or a meeting. */
export type ParticipationCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** The participation of somebody in a campaign, an initiative or a meeting. */
export type ParticipationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** The participation of somebody in a campaign, an initiative or a meeting. */
export type ParticipationStateArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of participations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: ParticipationGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Participation>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of participations. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type ParticipationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<ParticipationGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of participations. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The participation of this row. */
  readonly node: Participation;
};

/** Conditions on participations. All that are given must hold; one that is left out or null is ignored. */
export type ParticipationFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** A condition on what `in` leads to. */
  readonly in?: InputMaybe<UndertakingFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** A condition on what `participant` leads to. */
  readonly participant?: InputMaybe<ActorFilter>;
  /** A condition on `role`. */
  readonly role?: InputMaybe<ParticipationRoleFilter>;
  /** A condition on the state of the term on the day of the filter. */
  readonly state?: InputMaybe<TermStateFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of participations. */
export type ParticipationGroup = {
  readonly __typename?: 'ParticipationGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of participations. */
export type ParticipationGroupDistinctArgs = {
  field: ParticipationGroupField;
};

/** One key to group participations by. */
export type ParticipationGroupBy = {
  /** The field. */
  readonly field: ParticipationGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of participations. */
export type ParticipationGroupConnection = {
  readonly __typename?: 'ParticipationGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipationGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<ParticipationGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of participations. */
export type ParticipationGroupEdge = {
  readonly __typename?: 'ParticipationGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ParticipationGroup;
};

/** The fields that participations can be grouped by. */
export type ParticipationGroupField =
  /** By `from`. */
  | 'FROM'
  /** By the entity that `in` leads to. */
  | 'IN'
  /** By `modality`. */
  | 'MODALITY'
  /** By the entity that `participant` leads to. */
  | 'PARTICIPANT'
  /** By `role`. */
  | 'ROLE'
  /** By `title`. */
  | 'TITLE'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type ParticipationListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<ParticipationFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<ParticipationFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<ParticipationFilter>;
};

/** One key of an order of participations. */
export type ParticipationOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: ParticipationOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that participations can be ordered by. */
export type ParticipationOrderField =
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the name of `in`. */
  | 'IN_NAME'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By `modality`. */
  | 'MODALITY'
  /** By the name of `participant`. */
  | 'PARTICIPANT_NAME'
  /** By `role`. */
  | 'ROLE'
  /** By `title`. */
  | 'TITLE'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a participation: what one source says of it at one place. */
export type ParticipationRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The first day of the participation. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The campaign, initiative or meeting. */
  readonly in?: InputMaybe<Reference>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** The participant. */
  readonly participant?: InputMaybe<Reference>;
  /** The role of the participant. */
  readonly role?: InputMaybe<ParticipationRole>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The participation in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The last day of the participation. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The role of a participant. */
export type ParticipationRole =
  /** Chairs that one meeting. */
  | 'CHAIR'
  /** Coordinates it, or is one of its coordinating group. */
  | 'COORDINATOR'
  /** Attends it as, or in, a delegation. */
  | 'DELEGATE'
  /** Leads a delegation. */
  | 'HEAD_OF_DELEGATION'
  /** Hosts it. */
  | 'HOST'
  /** Began it. */
  | 'INITIATOR'
  /** Organises it. */
  | 'ORGANISER'
  /** None of these. */
  | 'OTHER'
  /** Takes part. */
  | 'PARTICIPANT'
  /** Proposed it. */
  | 'PROPOSER'
  /** Supports it without being a member. */
  | 'SUPPORTER';

/** Conditions on a value. All that are given must hold. */
export type ParticipationRoleFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<ParticipationRole>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationRoleFilter>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type Party = {
  /** Its actions on agreements (signed, ratified, acceded and so on), each with its day. */
  readonly actions: TreatyActionConnection;
  /** Appointments that it holds itself, as when an administration is vice-chair of a committee. */
  readonly appointmentsHeld: AppointmentConnection;
  /** Appointments that others hold on its behalf. */
  readonly appointmentsOnBehalf: AppointmentConnection;
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** Figures that it gave about others or itself. */
  readonly measurementsMade: MeasurementConnection;
  /** Its memberships in organisations and committees, present and past. */
  readonly memberships: MembershipConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
  /** Its participations in campaigns, initiatives and meetings, each with its role. */
  readonly participations: ParticipationConnection;
  /** Its signatures: the actions of kind SIGNED. */
  readonly signed: TreatyActionConnection;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyAppointmentsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyAppointmentsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<AppointmentRole>>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyMeasurementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartyParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An actor that can act on an agreement: a country, an administration or another organisation. */
export type PartySignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type PartyFilter = {
  /** It is of this kind and meets the condition. */
  readonly administration?: InputMaybe<AdministrationFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PartyFilter>>;
  /** It is of this kind and meets the condition. */
  readonly country?: InputMaybe<CountryFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<PartyFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<PartyFilter>>;
  /** It is of this kind and meets the condition. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** Conditions on a list. */
export type PartyListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<PartyFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<PartyFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<PartyFilter>;
};

/**
 * The state of a party towards an agreement (UN Treaty Handbook, sections 3 and 4; Vienna Convention on the Law of
 * Treaties of 1969, article 2).
 */
export type PartyState =
  /** It has consented to be bound; the agreement is not known to be in force for it (article 2, paragraph 1 (f)). */
  | 'CONTRACTING'
  /** It took part and no longer does: it denounced the agreement or withdrew, or the agreement or the party itself came to an end. */
  | 'FORMER'
  /** It is bound, and the agreement is in force for it (article 2, paragraph 1 (g)). */
  | 'PARTY'
  /** It applies the agreement provisionally, and has neither signed it nor consented to be bound (article 25). */
  | 'PROVISIONAL'
  /** It has signed the agreement and is not bound yet (article 18). */
  | 'SIGNATORY';

/** A path between two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities, from one end to the other. */
  readonly entities: ReadonlyArray<Entity>;
  /** The number of entities along it, its ends included. */
  readonly length: Scalars['Int']['output'];
  /** The links along it, in order. Where several links tie the same two entities, all are listed; of one type, those of the first 50 facts. */
  readonly links: ReadonlyArray<Link>;
};

/** A page of paths. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Path>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of paths in all pages; counted only when asked for. When `truncated`, the number that was found. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * True when the search reached its bounds before it had found everything that is asked for. The paths are then the
   * first of all paths in their order, and there may be longer ones. The search reads 50,000 links at most and sifts
   * 500,000; it steps from entity to entity 2,000,000 times at most for the page, and as often for the count.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One row of a page of paths. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The path of this row. */
  readonly node: Path;
};

/** A named or counted seat in a body (W3C Organization ontology). */
export type Post = Entity &
  Node &
  Thing & {
    readonly __typename?: 'Post';
    /** All appointments to it; with a day, those that had begun by it. */
    readonly appointments: AppointmentConnection;
    /** The body that it is a seat in. */
    readonly body: Maybe<Body>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** The region or group it stands for. */
    readonly constituency: Maybe<Scalars['String']['output']>;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** The day on which it began. */
    readonly from: Maybe<PartialDate>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The role that it gives to its holder. */
    readonly role: Maybe<AppointmentRole>;
    /** The number of holders that it can have at once. */
    readonly seats: Maybe<Scalars['Int']['output']>;
    /**
     * The history of the post, as consecutive spans that cover the period without gap or overlap. On all days of a span the
     * same is known of who holds the post; neighbouring spans differ. A period without days has no spans.
     * The work grows with the number of appointments to it.
     */
    readonly timeline: ReadonlyArray<TimelineSpan>;
    /** The last day on which it existed. */
    readonly until: Maybe<PartialDate>;
  };

/** A named or counted seat in a body (W3C Organization ontology). */
export type PostAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A named or counted seat in a body (W3C Organization ontology). */
export type PostConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A named or counted seat in a body (W3C Organization ontology). */
export type PostMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A named or counted seat in a body (W3C Organization ontology). */
export type PostTimelineArgs = {
  from?: InputMaybe<Scalars['EDTF']['input']>;
  until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A page of posts. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<PostEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: PostGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Post>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of posts. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type PostConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<PostGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of posts. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The post of this row. */
  readonly node: Post;
};

/** Conditions on posts. All that are given must hold; one that is left out or null is ignored. */
export type PostFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** A condition on the rows of `appointments` on the day of the filter. */
  readonly appointments?: InputMaybe<AppointmentListFilter>;
  /** A condition on what `body` leads to. */
  readonly body?: InputMaybe<BodyFilter>;
  /** A condition on `constituency`. */
  readonly constituency?: InputMaybe<StringFilter>;
  /** A condition on `from`. */
  readonly from?: InputMaybe<PartialDateFilter>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PostFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** A condition on `role`. */
  readonly role?: InputMaybe<AppointmentRoleFilter>;
  /** A condition on `seats`. */
  readonly seats?: InputMaybe<IntFilter>;
  /** A condition on `until`. */
  readonly until?: InputMaybe<PartialDateFilter>;
};

/** A group of posts. */
export type PostGroup = {
  readonly __typename?: 'PostGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of posts. */
export type PostGroupDistinctArgs = {
  field: PostGroupField;
};

/** One key to group posts by. */
export type PostGroupBy = {
  /** The field. */
  readonly field: PostGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of posts. */
export type PostGroupConnection = {
  readonly __typename?: 'PostGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PostGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<PostGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of posts. */
export type PostGroupEdge = {
  readonly __typename?: 'PostGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: PostGroup;
};

/** The fields that posts can be grouped by. */
export type PostGroupField =
  /** By the entity that `body` leads to. */
  | 'BODY'
  /** By `constituency`. */
  | 'CONSTITUENCY'
  /** By `from`. */
  | 'FROM'
  /** By `role`. */
  | 'ROLE'
  /** By `seats`. */
  | 'SEATS'
  /** By `until`. */
  | 'UNTIL';

/** Conditions on a list. */
export type PostListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<PostFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<PostFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<PostFilter>;
};

/** One key of an order of posts. */
export type PostOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: PostOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that posts can be ordered by. */
export type PostOrderField =
  /** By the number of rows of `appointments` on the day; the work grows with it. */
  | 'APPOINTMENTS_COUNT'
  /** By the name of `body`. */
  | 'BODY_NAME'
  /** By `constituency`. */
  | 'CONSTITUENCY'
  /** By the earliest day that `from` can mean. */
  | 'FROM'
  /** By the latest day that `from` can mean. */
  | 'FROM_LATEST'
  /** By `id`. */
  | 'ID'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By `role`. */
  | 'ROLE'
  /** By `seats`. */
  | 'SEATS'
  /** By the earliest day that `until` can mean. */
  | 'UNTIL'
  /** By the latest day that `until` can mean. */
  | 'UNTIL_LATEST';

/** A record of a post: what one source says of it at one place. */
export type PostRecord = {
  /** The body that it is a seat in. */
  readonly body?: InputMaybe<Reference>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** The region or group it stands for. */
  readonly constituency?: InputMaybe<Scalars['String']['input']>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The day on which it began. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The name that the source uses. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The role that it gives to its holder. */
  readonly role?: InputMaybe<AppointmentRole>;
  /** The number of holders that it can have at once. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The last day on which it existed. */
  readonly until?: InputMaybe<Scalars['EDTF']['input']>;
};

/** The root fields of queries. */
export type Query = {
  readonly __typename?: 'Query';
  /** The administration with this id, or with this identifier in another system; null when there is none. */
  readonly administration: Maybe<Administration>;
  /** All administrations, whatever their dates; with a day, those that had begun by it. */
  readonly administrations: AdministrationConnection;
  /** The adoption with this id, or with this identifier in another system; null when there is none. */
  readonly adoption: Maybe<Adoption>;
  /** All adoptions, whatever their date; with a day, those that had happened by it. */
  readonly adoptions: AdoptionConnection;
  /** The agreement with this id, or with this identifier in another system; null when there is none. */
  readonly agreement: Maybe<Agreement>;
  /** All agreements, whatever their dates; with a day, those that had begun by it. */
  readonly agreements: AgreementConnection;
  /** The appointment with this id, or with this identifier in another system; null when there is none. */
  readonly appointment: Maybe<Appointment>;
  /** All appointments, whatever their dates; with a day, those that had begun by it. */
  readonly appointments: AppointmentConnection;
  /** The campaign with this id, or with this identifier in another system; null when there is none. */
  readonly campaign: Maybe<Campaign>;
  /** All campaigns, whatever their dates; with a day, those that had begun by it. */
  readonly campaigns: CampaignConnection;
  /** The committee with this id, or with this identifier in another system; null when there is none. */
  readonly committee: Maybe<Committee>;
  /** All committees, whatever their dates; with a day, those that had begun by it. */
  readonly committees: CommitteeConnection;
  /** The conflicts: claims that cannot all be true, found when they were written or recorded by a reader. */
  readonly conflicts: ConflictConnection;
  /** All countries, whatever their dates; with a day, those that had begun by it. */
  readonly countries: CountryConnection;
  /** The country with this id, or with this identifier in another system; null when there is none. */
  readonly country: Maybe<Country>;
  /** The entities with these keys, in the order of the keys; null for a key that no entity has. */
  readonly entities: ReadonlyArray<Maybe<Entity>>;
  /** The initiative with this id, or with this identifier in another system; null when there is none. */
  readonly initiative: Maybe<Initiative>;
  /** All initiatives, whatever their dates; with a day, those that had begun by it. */
  readonly initiatives: InitiativeConnection;
  /** The measurement with this id, or with this identifier in another system; null when there is none. */
  readonly measurement: Maybe<Measurement>;
  /** All measurements, whatever their dates; with a day, those that had begun by it. */
  readonly measurements: MeasurementConnection;
  /** The meeting with this id, or with this identifier in another system; null when there is none. */
  readonly meeting: Maybe<Meeting>;
  /** All meetings, whatever their dates; with a day, those that had begun by it. */
  readonly meetings: MeetingConnection;
  /** The membership with this id, or with this identifier in another system; null when there is none. */
  readonly membership: Maybe<Membership>;
  /** All memberships, whatever their dates; with a day, those that had begun by it. */
  readonly memberships: MembershipConnection;
  /**
   * The surroundings of an entity on a day, the nearest entities first; null when nothing has the id. Within the limit
   * each type of link has its turn, so that many links of one type do not crowd out the others. Links count as in `paths`.
   * An entity with more than `maxDegree` links is shown, but not the entities beyond it. The entity in the middle may have
   * 500,000 links.
   */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** The node with this id: an entity, a fact, a conflict, or the record of a thing that was merged into another one. Null when nothing has the id. */
  readonly node: Maybe<Node>;
  /** The nodes with these ids, in the order of the ids; null for an id that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The official with this id, or with this identifier in another system; null when there is none. */
  readonly official: Maybe<Official>;
  /** All officials. */
  readonly officials: OfficialConnection;
  /** The organisation with this id, or with this identifier in another system; null when there is none. */
  readonly organisation: Maybe<Organisation>;
  /** All organisations, whatever their dates; with a day, those that had begun by it. */
  readonly organisations: OrganisationConnection;
  /** The participation with this id, or with this identifier in another system; null when there is none. */
  readonly participation: Maybe<Participation>;
  /** All participations, whatever their dates; with a day, those that had begun by it. */
  readonly participations: ParticipationConnection;
  /**
   * The paths between two entities on a day, the shortest first; paths of one length in the order of the ids along them.
   * Null when nothing has one of the ids.
   *
   * A path leads through no entity twice, through no source, and through no hub, which is an entity with more than
   * `maxDegree` links; its two ends may be hubs. A fact links any two of its ends when it is stated and holds on the day,
   * or happened on or before it. A link of the structure counts once both its ends have begun.
   *
   * The search is bounded; an end may have hundreds of thousands of links. Where there is more to search than the bounds
   * allow, the paths up to some length are returned, and `truncated` is true. Where the bounds allow no answer, the search
   * is refused: each end has more than 50,000 links, and both together have more than 500,000.
   *
   * Paths have no other order and no groups: a path is not a thing of the graph, and has no value of its own but its
   * length.
   */
  readonly paths: Maybe<PathConnection>;
  /** The post with this id, or with this identifier in another system; null when there is none. */
  readonly post: Maybe<Post>;
  /** All posts, whatever their dates; with a day, those that had begun by it. */
  readonly posts: PostConnection;
  /**
   * The entities that have the words in one of their names, each once, with the name that fits best. Case, accents and the
   * order of the words do not matter.
   *
   * Each word of the text must match a word of its own in the name. The last word may be incomplete. The longer of the two
   * words decides how many slips are forgiven: one from four letters on, two from eight. A slip is a letter that is left
   * out, added, mistaken or swapped with the next. An incomplete word may have one slip from four letters on. Names that
   * are the text come first, then names that begin with it, then names that have all its words, then names with slips,
   * fewest first; shorter names come before longer ones. No day changes the result. A text without a letter or a digit
   * finds nothing.
   *
   * When more than 5,000 entities have all the words, the search looks at 5,000 of them, and `totalCount` counts among
   * these: entities without slips are taken before the others, then those with the shortest names. Further words, or
   * `types`, narrow the search. There is no other order and there are no groups, in which a poor match would count as much
   * as a good one.
   *
   * A word is a run of letters and digits, and nothing is found within a run. In scripts without spaces between words,
   * such as Chinese, Japanese and Thai, only the beginning of a run is found. Two words of the text do not find a name
   * that joins them, nor the other way round: "sub group" does not find "Subgroup".
   */
  readonly search: SearchConnection;
  /** This server, the last change of its graph, and the day that it takes for today. */
  readonly service: Service;
  /** The source with this id, or with this identifier in another system; null when there is none. */
  readonly source: Maybe<Source>;
  /** All sources. */
  readonly sources: SourceConnection;
  /** The succession with this id, or with this identifier in another system; null when there is none. */
  readonly succession: Maybe<Succession>;
  /** All successions, whatever their date; with a day, those that had happened by it. */
  readonly successions: SuccessionConnection;
  /** The treaty action with this id, or with this identifier in another system; null when there is none. */
  readonly treatyAction: Maybe<TreatyAction>;
  /** All treaty actions, whatever their date; with a day, those that had happened by it. */
  readonly treatyActions: TreatyActionConnection;
};

/** The root fields of queries. */
export type QueryAdministrationArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryAdministrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdministrationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryAdoptionArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdoptionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryAgreementArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryAppointmentArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AppointmentOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryCampaignArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CampaignOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryCommitteeArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitteeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** The root fields of queries. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryCountryArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryEntitiesArgs = {
  by: ReadonlyArray<EntityKey>;
};

/** The root fields of queries. */
export type QueryInitiativeArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryMeasurementArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryMeetingArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeetingOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryMembershipArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryNeighbourhoodArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<ReadonlyArray<LinkType>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  follow?: InputMaybe<ReadonlyArray<LinkType>>;
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** The root fields of queries. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryOfficialArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryOrganisationArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryParticipationArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  avoid?: InputMaybe<ReadonlyArray<LinkType>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  follow?: InputMaybe<ReadonlyArray<LinkType>>;
  from: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  reading?: InputMaybe<Reading>;
  to: Scalars['ID']['input'];
};

/** The root fields of queries. */
export type QueryPostArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PostOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reading?: InputMaybe<Reading>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** The root fields of queries. */
export type QuerySourceArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QuerySuccessionArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QuerySuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuccessionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The root fields of queries. */
export type QueryTreatyActionArgs = {
  externalId?: InputMaybe<ExternalIdInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The root fields of queries. */
export type QueryTreatyActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyActionOrder>>;
  reading?: InputMaybe<Reading>;
};

/** The weight that a source, or its editor, gives to what is said at one place (as in Wikidata). */
export type Rank =
  /** Known to be wrong: it is kept and cited, and gives no value. */
  | 'DEPRECATED'
  /** The ordinary rank. */
  | 'NORMAL'
  /** Shown before other claims, where they disagree. */
  | 'PREFERRED';

/** A reading: how certain something must be to be in an answer, as sources seldom give every date. */
export type Reading =
  /** Only what surely holds on the day, whichever day each of its dates means. */
  | 'DEFINITE'
  /** Everything that may hold on the day: nothing that is known rules it out. */
  | 'POSSIBLE';

/** A kind of entity or fact. */
export type RecordType =
  /** Administrations. */
  | 'ADMINISTRATION'
  /** Adoptions. */
  | 'ADOPTION'
  /** Agreements. */
  | 'AGREEMENT'
  /** Appointments. */
  | 'APPOINTMENT'
  /** Campaigns. */
  | 'CAMPAIGN'
  /** Committees. */
  | 'COMMITTEE'
  /** Countries. */
  | 'COUNTRY'
  /** Initiatives. */
  | 'INITIATIVE'
  /** Measurements. */
  | 'MEASUREMENT'
  /** Meetings. */
  | 'MEETING'
  /** Memberships. */
  | 'MEMBERSHIP'
  /** Officials. */
  | 'OFFICIAL'
  /** Organisations. */
  | 'ORGANISATION'
  /** Participations. */
  | 'PARTICIPATION'
  /** Posts. */
  | 'POST'
  /** Sources. */
  | 'SOURCE'
  /** Successions. */
  | 'SUCCESSION'
  /** Treaty actions. */
  | 'TREATY_ACTION';

/** A reference to a thing: exactly one of the two fields. */
export type Reference =
  /** Its identifier in another system. */
  | { readonly externalId: ExternalIdReference; readonly id?: never } /** The id of the thing. */
  | { readonly externalId?: never; readonly id: Scalars['ID']['input'] };

/** A page of search results. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that was found, with the name that matched. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The parts of `matchedName` that match the text, in order. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The one of its names that fits best. */
  readonly matchedName: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** This server, and the last change of its graph. */
export type Service = {
  readonly __typename?: 'Service';
  /** The number of entities and facts of each kind, of all days. */
  readonly counts: ReadonlyArray<KindCount>;
  /** The engine that holds the graph, and its version. */
  readonly engine: Scalars['String']['output'];
  /** The last change of the graph; null before the first. */
  readonly lastChange: Maybe<LastChange>;
  /** The name of the software: Signatory. */
  readonly name: Scalars['String']['output'];
  /** The day that the server takes for today (UTC). */
  readonly today: Scalars['Date']['output'];
  /** The version of the software. */
  readonly version: Scalars['String']['output'];
};

/** A document or feed that states things. */
export type Source = Entity &
  Node &
  Thing & {
    readonly __typename?: 'Source';
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** Its claims: all that it says of entities and facts, each with its place in the source, in order of the places. */
    readonly claims: CitationConnection;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** The ids of the things that were merged into it. They still lead to it. */
    readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The kind of source. */
    readonly kind: Maybe<SourceKind>;
    /** Its language, as a BCP 47 tag. */
    readonly lang: Maybe<Scalars['String']['output']>;
    /** Figures that sources give about it. */
    readonly measurements: MeasurementConnection;
    /** The name chosen from those that its sources give; its id when none gives a name. */
    readonly name: Scalars['String']['output'];
    /** All its names, from all sources. Search finds each of them. */
    readonly names: ReadonlyArray<Name>;
    /** The date of publication. */
    readonly publishedOn: Maybe<PartialDate>;
    /** The publisher. */
    readonly publisher: Maybe<Scalars['String']['output']>;
    /** Its title. */
    readonly title: Maybe<Scalars['String']['output']>;
    /** The address at which it can be read. */
    readonly url: Maybe<Scalars['String']['output']>;
  };

/** A document or feed that states things. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitationOrder>>;
};

/** A document or feed that states things. */
export type SourceConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A document or feed that states things. */
export type SourceMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** A page of sources. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: SourceGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Source>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of sources. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type SourceConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<SourceGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The source of this row. */
  readonly node: Source;
};

/** Conditions on sources. All that are given must hold; one that is left out or null is ignored. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<SourceKindFilter>;
  /** A condition on `lang`. */
  readonly lang?: InputMaybe<StringFilter>;
  /** A condition on the rows of `measurements` on the day of the filter. */
  readonly measurements?: InputMaybe<MeasurementListFilter>;
  /** A condition on `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** A condition on `publishedOn`. */
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  /** A condition on `publisher`. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** A condition on `url`. */
  readonly url?: InputMaybe<StringFilter>;
};

/** A group of sources. */
export type SourceGroup = {
  readonly __typename?: 'SourceGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of sources. */
export type SourceGroupDistinctArgs = {
  field: SourceGroupField;
};

/** One key to group sources by. */
export type SourceGroupBy = {
  /** The field. */
  readonly field: SourceGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of sources. */
export type SourceGroupConnection = {
  readonly __typename?: 'SourceGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<SourceGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of sources. */
export type SourceGroupEdge = {
  readonly __typename?: 'SourceGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: SourceGroup;
};

/** The fields that sources can be grouped by. */
export type SourceGroupField =
  /** By `kind`. */
  | 'KIND'
  /** By `lang`. */
  | 'LANG'
  /** By `publishedOn`. */
  | 'PUBLISHED_ON'
  /** By `publisher`. */
  | 'PUBLISHER'
  /** By `title`. */
  | 'TITLE'
  /** By `url`. */
  | 'URL';

/** The kind of a source. */
export type SourceKind =
  /** A news article. */
  | 'ARTICLE'
  /** Another system that sends its records. */
  | 'FEED'
  /** A list of members. */
  | 'MEMBERSHIP_LIST'
  /** None of these. */
  | 'OTHER'
  /** A register kept by an office. */
  | 'REGISTER';

/** Conditions on a value. All that are given must hold. */
export type SourceKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<SourceKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<SourceKindFilter>;
};

/** One key of an order of sources. */
export type SourceOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: SourceOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that sources can be ordered by. */
export type SourceOrderField =
  /** By `id`. */
  | 'ID'
  /** By `kind`. */
  | 'KIND'
  /** By `lang`. */
  | 'LANG'
  /** By the number of rows of `measurements` on the day; the work grows with it. */
  | 'MEASUREMENTS_COUNT'
  /** By `name`. */
  | 'NAME'
  /** By the earliest day that `publishedOn` can mean. */
  | 'PUBLISHED_ON'
  /** By the latest day that `publishedOn` can mean. */
  | 'PUBLISHED_ON_LATEST'
  /** By `publisher`. */
  | 'PUBLISHER'
  /** By `title`. */
  | 'TITLE'
  /** By `url`. */
  | 'URL';

/** A record of a source: what one source says of it at one place. */
export type SourceRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Its id. Without one, it is identified by the first of its `externalIds`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of source. */
  readonly kind?: InputMaybe<SourceKind>;
  /** Its language, as a BCP 47 tag. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Further names. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** The date of publication. */
  readonly publishedOn?: InputMaybe<Scalars['EDTF']['input']>;
  /** The publisher. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The address at which it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a value. All that are given must hold. */
export type StringFilter = {
  /** Contains this text, whatever the case and the accents. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater or later than this. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this, or greater or later. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less or earlier than this. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this, or less or earlier. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<StringFilter>;
  /** Begins with this text, whatever the case and the accents. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of texts. */
export type StringListFilter = {
  /** Every text meets the condition (true for an empty list). */
  readonly every?: InputMaybe<StringFilter>;
  /** No text meets the condition. */
  readonly none?: InputMaybe<StringFilter>;
  /** At least one text meets the condition. */
  readonly some?: InputMaybe<StringFilter>;
};

/** The succession of one thing to another. */
export type Succession = Fact &
  Node &
  Thing & {
    readonly __typename?: 'Succession';
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The kind of succession. */
    readonly kind: Maybe<SuccessionKind>;
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The date of the succession. */
    readonly on: Maybe<PartialDate>;
    /** The thing that came before. */
    readonly predecessor: Maybe<Lasting>;
    /** The thing that came after. */
    readonly successor: Maybe<Lasting>;
    /** The succession in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
  };

/** The succession of one thing to another. */
export type SuccessionCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** The succession of one thing to another. */
export type SuccessionConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A page of successions. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type SuccessionConnection = {
  readonly __typename?: 'SuccessionConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<SuccessionEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: SuccessionGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Succession>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of successions. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type SuccessionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<SuccessionGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of successions. */
export type SuccessionEdge = {
  readonly __typename?: 'SuccessionEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The succession of this row. */
  readonly node: Succession;
};

/** Conditions on successions. All that are given must hold; one that is left out or null is ignored. */
export type SuccessionFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SuccessionFilter>>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<SuccessionKindFilter>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SuccessionFilter>;
  /** A condition on `on`. */
  readonly on?: InputMaybe<PartialDateFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<SuccessionFilter>>;
  /** A condition on what `predecessor` leads to. */
  readonly predecessor?: InputMaybe<LastingFilter>;
  /** A condition on what `successor` leads to. */
  readonly successor?: InputMaybe<LastingFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A group of successions. */
export type SuccessionGroup = {
  readonly __typename?: 'SuccessionGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of successions. */
export type SuccessionGroupDistinctArgs = {
  field: SuccessionGroupField;
};

/** One key to group successions by. */
export type SuccessionGroupBy = {
  /** The field. */
  readonly field: SuccessionGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of successions. */
export type SuccessionGroupConnection = {
  readonly __typename?: 'SuccessionGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SuccessionGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<SuccessionGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of successions. */
export type SuccessionGroupEdge = {
  readonly __typename?: 'SuccessionGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: SuccessionGroup;
};

/** The fields that successions can be grouped by. */
export type SuccessionGroupField =
  /** By `kind`. */
  | 'KIND'
  /** By `modality`. */
  | 'MODALITY'
  /** By `on`. */
  | 'ON'
  /** By the entity that `predecessor` leads to. */
  | 'PREDECESSOR'
  /** By the entity that `successor` leads to. */
  | 'SUCCESSOR'
  /** By `title`. */
  | 'TITLE';

/** The kind of a succession. */
export type SuccessionKind =
  /** The predecessor became part of the successor. */
  | 'MERGED'
  /** None of these. */
  | 'OTHER'
  /** The same thing under another name. */
  | 'RENAMED'
  /** The successor took the place of the predecessor. */
  | 'REPLACED'
  /** The successor came out of the predecessor. */
  | 'SPLIT';

/** Conditions on a value. All that are given must hold. */
export type SuccessionKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<SuccessionKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SuccessionKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<SuccessionKindFilter>;
};

/** Conditions on a list. */
export type SuccessionListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<SuccessionFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<SuccessionFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<SuccessionFilter>;
};

/** One key of an order of successions. */
export type SuccessionOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: SuccessionOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that successions can be ordered by. */
export type SuccessionOrderField =
  /** By `id`. */
  | 'ID'
  /** By `kind`. */
  | 'KIND'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By `modality`. */
  | 'MODALITY'
  /** By the earliest day that `on` can mean. */
  | 'ON'
  /** By the latest day that `on` can mean. */
  | 'ON_LATEST'
  /** By the name of `predecessor`. */
  | 'PREDECESSOR_NAME'
  /** By the name of `successor`. */
  | 'SUCCESSOR_NAME'
  /** By `title`. */
  | 'TITLE';

/** A record of a succession: what one source says of it at one place. */
export type SuccessionRecord = {
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of succession. */
  readonly kind?: InputMaybe<SuccessionKind>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** The date of the succession. */
  readonly on?: InputMaybe<Scalars['EDTF']['input']>;
  /** The thing that came before. */
  readonly predecessor?: InputMaybe<Reference>;
  /** The thing that came after. */
  readonly successor?: InputMaybe<Reference>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The succession in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The number of records in one status. */
export type SyncCount = {
  readonly __typename?: 'SyncCount';
  /** The number. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: SyncStatus;
};

/** A problem of a record, with its remedy. */
export type SyncProblem = {
  readonly __typename?: 'SyncProblem';
  /** A stable code, such as BAD_DATE. */
  readonly code: Scalars['String']['output'];
  /** A sentence that says what is wrong. */
  readonly message: Scalars['String']['output'];
  /** The path within the record, such as `citation.asOf`; empty for the record as a whole. */
  readonly path: Scalars['String']['output'];
  /** A sentence that says what to do instead. */
  readonly remedy: Scalars['String']['output'];
};

/** One record: what one source says of one thing. Exactly one of these fields is given. */
export type SyncRecord =
  /** A record of an administration. */
  | {
      readonly administration: AdministrationRecord;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of an adoption. */
  | {
      readonly administration?: never;
      readonly adoption: AdoptionRecord;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of an agreement. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement: AgreementRecord;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of an appointment. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment: AppointmentRecord;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a campaign. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign: CampaignRecord;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a committee. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee: CommitteeRecord;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A conflict that only a reader can see. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict: ConflictRecord;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a country. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country: CountryRecord;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of an initiative. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative: InitiativeRecord;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a measurement. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement: MeasurementRecord;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a meeting. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting: MeetingRecord;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a membership. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership: MembershipRecord;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of an official. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official: OfficialRecord;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of an organisation. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation: OrganisationRecord;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a participation. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation: ParticipationRecord;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a post. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post: PostRecord;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a source. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source: SourceRecord;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a succession. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession: SuccessionRecord;
      readonly treatyAction?: never;
      readonly withdrawal?: never;
    } /** A record of a treaty action. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction: TreatyActionRecord;
      readonly withdrawal?: never;
    } /** The withdrawal of what a source was recorded to say. */
  | {
      readonly administration?: never;
      readonly adoption?: never;
      readonly agreement?: never;
      readonly appointment?: never;
      readonly campaign?: never;
      readonly committee?: never;
      readonly conflict?: never;
      readonly country?: never;
      readonly initiative?: never;
      readonly measurement?: never;
      readonly meeting?: never;
      readonly membership?: never;
      readonly official?: never;
      readonly organisation?: never;
      readonly participation?: never;
      readonly post?: never;
      readonly source?: never;
      readonly succession?: never;
      readonly treatyAction?: never;
      readonly withdrawal: WithdrawalRecord;
    };

/** The outcome for one record. */
export type SyncRecordResult = {
  readonly __typename?: 'SyncRecordResult';
  /** The reasons for which it was refused. */
  readonly errors: ReadonlyArray<SyncProblem>;
  /** The id of the thing that the record is about; null when it could not be found out. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** The position of the record among those sent, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The status. */
  readonly status: SyncStatus;
  /** Warnings: the record was taken, but may not say what is meant. */
  readonly warnings: ReadonlyArray<SyncProblem>;
};

/** The outcome of a `sync`. */
export type SyncResult = {
  readonly __typename?: 'SyncResult';
  /** The number of records in each status. */
  readonly counts: ReadonlyArray<SyncCount>;
  /** The position in the change log after this request; null when nothing was ever written. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** One result for each record, in order. */
  readonly results: ReadonlyArray<SyncRecordResult>;
};

/** The status of a record after `sync`. */
export type SyncStatus =
  /** It created a thing. */
  | 'CREATED'
  /** It was refused; the errors say why. */
  | 'REFUSED'
  /** It said what was already recorded. */
  | 'UNCHANGED'
  /** It changed what a source says of a thing that existed already. */
  | 'UPDATED'
  /** It took back what the source was recorded to say. */
  | 'WITHDRAWN';

/** The state, on a day, of something that lasts, such as a term of office. */
export type TermState =
  /** It surely holds. */
  | 'CURRENT'
  /** It surely ended before. */
  | 'ENDED'
  /** It surely begins later. */
  | 'NOT_BEGUN'
  /** The known dates do not tell. */
  | 'UNKNOWN';

/** Conditions on a value. All that are given must hold. */
export type TermStateFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<TermState>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TermState>>;
  /** This does not hold. */
  readonly not?: InputMaybe<TermStateFilter>;
};

/** An entity or a fact: anything that sources make claims about. */
export type Thing = {
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
};

/** An entity or a fact: anything that sources make claims about. */
export type ThingConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A span of days on all of which the same is known of an office. */
export type TimelineSpan = {
  readonly __typename?: 'TimelineSpan';
  /**
   * The appointments of all who definitely or possibly hold the office on these days, in the order of `officers` on the
   * first day (on the last where there is no first): known holders before unknown ones, definite before possible. On the
   * day of a handover both hold the office: the day is a span of its own, and the successor comes first.
   */
  readonly appointments: ReadonlyArray<Appointment>;
  /** The appointments of those who definitely hold the office on each of these days. */
  readonly definiteAppointments: ReadonlyArray<Appointment>;
  /** The first day; null when the span has no beginning. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The knowledge of who holds the office on these days. */
  readonly knowledge: Knowledge;
  /** The last day; null when the span has no end. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** An action of a party on an agreement (UN Treaty Handbook). */
export type TreatyAction = Fact &
  Node &
  Thing & {
    readonly __typename?: 'TreatyAction';
    /** The agreement on which it acted. */
    readonly agreement: Maybe<Agreement>;
    /** The certainty that the fact holds on the day (an event: that it has happened by the day); null when it does not. */
    readonly certainty: Maybe<Certainty>;
    /** The claims about it: one citation for each place in a source that speaks of it. */
    readonly citations: ReadonlyArray<Citation>;
    /** The conflicts about it: claims that cannot all be true. */
    readonly conflicts: ConflictConnection;
    /** Its identifiers in other systems, from all sources. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
    readonly id: Scalars['ID']['output'];
    /** The kind of action. */
    readonly kind: Maybe<TreatyActionKind>;
    /** The last day for which a source attests the fact. */
    readonly lastAttested: Maybe<Scalars['Date']['output']>;
    /** The meeting at which it happened. */
    readonly meeting: Maybe<Meeting>;
    /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
    readonly modality: Modality;
    /** The date of the action. */
    readonly on: Maybe<PartialDate>;
    /** The party that acted. */
    readonly party: Maybe<Party>;
    /** The official who signed for the party. */
    readonly signedBy: Maybe<Official>;
    /** The action in the words of the source. */
    readonly title: Maybe<Scalars['String']['output']>;
  };

/** An action of a party on an agreement (UN Treaty Handbook). */
export type TreatyActionCertaintyArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** An action of a party on an agreement (UN Treaty Handbook). */
export type TreatyActionConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** A page of treaty actions. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type TreatyActionConnection = {
  readonly __typename?: 'TreatyActionConnection';
  /** The rows of the page, each with its cursor, from which another page can start. */
  readonly edges: ReadonlyArray<TreatyActionEdge>;
  /**
   * The rows of all pages in groups, by one or several keys. By default the largest groups come first. The work grows
   * with the number of rows.
   */
  readonly groups: TreatyActionGroupConnection;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<TreatyAction>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of rows in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of treaty actions. `nodes` has the rows alone; `edges` adds to each row its cursor and what else is said of it. */
export type TreatyActionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: ReadonlyArray<TreatyActionGroupBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
};

/** One row of a page of treaty actions. */
export type TreatyActionEdge = {
  readonly __typename?: 'TreatyActionEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The treaty action of this row. */
  readonly node: TreatyAction;
};

/** Conditions on treaty actions. All that are given must hold; one that is left out or null is ignored. */
export type TreatyActionFilter = {
  /** A condition on what `agreement` leads to. */
  readonly agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TreatyActionFilter>>;
  /** A condition on `id`. */
  readonly id?: InputMaybe<IdFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** A condition on `kind`. */
  readonly kind?: InputMaybe<TreatyActionKindFilter>;
  /** A condition on `lastAttested`. */
  readonly lastAttested?: InputMaybe<DateFilter>;
  /** A condition on what `meeting` leads to. */
  readonly meeting?: InputMaybe<MeetingFilter>;
  /** A condition on `modality`. */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TreatyActionFilter>;
  /** A condition on `on`. */
  readonly on?: InputMaybe<PartialDateFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<TreatyActionFilter>>;
  /** A condition on what `party` leads to. */
  readonly party?: InputMaybe<PartyFilter>;
  /** A condition on what `signedBy` leads to. */
  readonly signedBy?: InputMaybe<OfficialFilter>;
  /** A condition on `title`. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A group of treaty actions. */
export type TreatyActionGroup = {
  readonly __typename?: 'TreatyActionGroup';
  /** The number of rows in it. */
  readonly count: Scalars['Int']['output'];
  /** The number of different values that its rows have in a field, not counting unknown ones. */
  readonly distinct: Scalars['Int']['output'];
  /** The keys of the group, in the order of `by`. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** A group of treaty actions. */
export type TreatyActionGroupDistinctArgs = {
  field: TreatyActionGroupField;
};

/** One key to group treaty actions by. */
export type TreatyActionGroupBy = {
  /** The field. */
  readonly field: TreatyActionGroupField;
  /** The part of a date to group by; by default the whole day. */
  readonly unit?: InputMaybe<DateUnit>;
};

/** A page of groups of treaty actions. */
export type TreatyActionGroupConnection = {
  readonly __typename?: 'TreatyActionGroupConnection';
  /** The groups of the page, each with its cursor. */
  readonly edges: ReadonlyArray<TreatyActionGroupEdge>;
  /** The groups of the page. */
  readonly nodes: ReadonlyArray<TreatyActionGroup>;
  /** The position of the page: its first and last cursor, and whether further pages follow. */
  readonly pageInfo: PageInfo;
  /** The number of groups in all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of groups of treaty actions. */
export type TreatyActionGroupEdge = {
  readonly __typename?: 'TreatyActionGroupEdge';
  /** The position of this row in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: TreatyActionGroup;
};

/** The fields that treaty actions can be grouped by. */
export type TreatyActionGroupField =
  /** By the entity that `agreement` leads to. */
  | 'AGREEMENT'
  /** By `kind`. */
  | 'KIND'
  /** By the entity that `meeting` leads to. */
  | 'MEETING'
  /** By `modality`. */
  | 'MODALITY'
  /** By `on`. */
  | 'ON'
  /** By the entity that `party` leads to. */
  | 'PARTY'
  /** By the entity that `signedBy` leads to. */
  | 'SIGNED_BY'
  /** By `title`. */
  | 'TITLE';

/** The kind of an action of a party on an agreement (terms of the UN Treaty Handbook). */
export type TreatyActionKind =
  /** Acceded: became bound without having signed. */
  | 'ACCEDED'
  /** Accepted it: the same effect as ratification. */
  | 'ACCEPTED'
  /** Approved it: the same effect as ratification. */
  | 'APPROVED'
  /** Denounced it; `on` is the day on which this took effect. */
  | 'DENOUNCED'
  /** It entered into force for this party. */
  | 'ENTERED_INTO_FORCE'
  /** Took part in negotiating the text. */
  | 'NEGOTIATED'
  /** None of these. */
  | 'OTHER'
  /** Took part in the agreement in a way that the source does not tell, such as “concluded with”. */
  | 'PARTICIPATED'
  /** Began to apply it before it is in force for this party. */
  | 'PROVISIONALLY_APPLIED'
  /** Ratified it after signing. */
  | 'RATIFIED'
  /** Made a reservation: it remains bound, on other terms. */
  | 'RESERVED'
  /** Signed it. A signature alone binds only where consent is by signature. */
  | 'SIGNED'
  /** Declared itself bound as the successor of another state. It is bound from the succession of states. */
  | 'SUCCEEDED'
  /** Withdrew from it, or from its signature; `on` is the day on which this took effect. */
  | 'WITHDRAWN';

/** Conditions on a value. All that are given must hold. */
export type TreatyActionKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<TreatyActionKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TreatyActionKind>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<TreatyActionKindFilter>;
};

/** Conditions on a list. */
export type TreatyActionListFilter = {
  /** A condition on the number of rows. */
  readonly count?: InputMaybe<CountFilter>;
  /** Every row meets the condition (true for an empty list). */
  readonly every?: InputMaybe<TreatyActionFilter>;
  /** No row meets the condition. */
  readonly none?: InputMaybe<TreatyActionFilter>;
  /** At least one row meets the condition. A list without known rows has none. */
  readonly some?: InputMaybe<TreatyActionFilter>;
};

/** One key of an order of treaty actions. */
export type TreatyActionOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field: TreatyActionOrderField;
  /** The place of rows without a value. */
  readonly nulls?: NullPlacement;
};

/** The fields that treaty actions can be ordered by. */
export type TreatyActionOrderField =
  /** By the name of `agreement`. */
  | 'AGREEMENT_NAME'
  /** By `id`. */
  | 'ID'
  /** By `kind`. */
  | 'KIND'
  /** By `lastAttested`. */
  | 'LAST_ATTESTED'
  /** By the name of `meeting`. */
  | 'MEETING_NAME'
  /** By `modality`. */
  | 'MODALITY'
  /** By the earliest day that `on` can mean. */
  | 'ON'
  /** By the latest day that `on` can mean. */
  | 'ON_LATEST'
  /** By the name of `party`. */
  | 'PARTY_NAME'
  /** By the name of `signedBy`. */
  | 'SIGNED_BY_NAME'
  /** By `title`. */
  | 'TITLE';

/** A record of a treaty action: what one source says of it at one place. */
export type TreatyActionRecord = {
  /** The agreement on which it acted. */
  readonly agreement?: InputMaybe<Reference>;
  /** The source, and the place in it. */
  readonly citation?: InputMaybe<CitationInput>;
  /** Its identifiers in other systems. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Its id. Without one, it is identified by its kind or role and by what it ties together. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of action. */
  readonly kind?: InputMaybe<TreatyActionKind>;
  /** The meeting at which it happened. */
  readonly meeting?: InputMaybe<Reference>;
  /** The modality: the fact is stated, planned or only proposed. Only a stated fact makes somebody a chair, a member or a party. */
  readonly modality?: InputMaybe<Modality>;
  /** The date of the action. */
  readonly on?: InputMaybe<Scalars['EDTF']['input']>;
  /** The party that acted. */
  readonly party?: InputMaybe<Reference>;
  /** The official who signed for the party. */
  readonly signedBy?: InputMaybe<Reference>;
  /** A word that tells apart two facts which would otherwise be taken for one, such as "first" and "second". */
  readonly term?: InputMaybe<Scalars['String']['input']>;
  /** The action in the words of the source. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that others take part in: a campaign, an initiative or a meeting. */
export type Undertaking = {
  /** The claims about it: one citation for each place in a source that speaks of it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The conflicts about it: claims that cannot all be true. */
  readonly conflicts: ConflictConnection;
  /** Its identifiers in other systems, from all sources. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The ids of the things that were merged into it. They still lead to it. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A typed id, such as `committee:wco-ptc`. It is never given to something else. */
  readonly id: Scalars['ID']['output'];
  /** Figures that sources give about it. */
  readonly measurements: MeasurementConnection;
  /** The name chosen from those that its sources give; its id when none gives a name. */
  readonly name: Scalars['String']['output'];
  /** All its names, from all sources. Search finds each of them. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Its participants, each once, by name: those who had begun to take part by the day or, without a day, all. Planned and
   * proposed participations count too; their `modality` tells them apart. One participant may have several
   * participations: to order or group by what a participation says, ask `participations`. The work grows with the number
   * of its participations.
   */
  readonly participants: ParticipantConnection;
  /** The participations in it, each with its role. */
  readonly participations: ParticipationConnection;
};

/** An entity that others take part in: a campaign, an initiative or a meeting. */
export type UndertakingConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
};

/** An entity that others take part in: a campaign, an initiative or a meeting. */
export type UndertakingMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasurementOrder>>;
  reading?: InputMaybe<Reading>;
};

/** An entity that others take part in: a campaign, an initiative or a meeting. */
export type UndertakingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipantOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** An entity that others take part in: a campaign, an initiative or a meeting. */
export type UndertakingParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrder>>;
  reading?: InputMaybe<Reading>;
  role?: InputMaybe<ReadonlyArray<ParticipationRole>>;
};

/** Conditions on a thing that can be of several kinds. All that are given must hold. */
export type UndertakingFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<UndertakingFilter>>;
  /** It is of this kind and meets the condition. */
  readonly campaign?: InputMaybe<CampaignFilter>;
  /** A condition on the fields that entities of all kinds have. */
  readonly entity?: InputMaybe<EntityFilter>;
  /** It is of this kind and meets the condition. */
  readonly initiative?: InputMaybe<InitiativeFilter>;
  /** For a link: true when nothing is known at its end, false when something is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is of this kind and meets the condition. */
  readonly meeting?: InputMaybe<MeetingFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<UndertakingFilter>;
  /** At least one of these holds; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<UndertakingFilter>>;
};

/** The six regions into which the World Customs Organization groups its members. */
export type WcoRegion =
  /** South America, North America, Central America and the Caribbean. */
  | 'AMERICAS_AND_CARIBBEAN'
  /** Far East, South and South East Asia, Australasia and the Pacific Islands. */
  | 'ASIA_PACIFIC'
  /** East and Southern Africa. */
  | 'EAST_AND_SOUTHERN_AFRICA'
  /** Europe. */
  | 'EUROPE'
  /** North of Africa, Near and Middle East. */
  | 'NORTH_AFRICA_NEAR_AND_MIDDLE_EAST'
  /** West and Central Africa. */
  | 'WEST_AND_CENTRAL_AFRICA';

/** Conditions on a value. All that are given must hold. */
export type WcoRegionFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<WcoRegion>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<WcoRegion>>;
  /** True when there is no value, false when there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<WcoRegionFilter>;
};

/** The withdrawal of what a source was recorded to say at one place. */
export type WithdrawalRecord = {
  /** The entity or fact of which the source said it. */
  readonly about: Reference;
  /** The place in the source, as in the record that is taken back; without it, the record that had no `locator`. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** The id of the source; by default that of the whole request. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Country,
        | 'actions'
        | 'administrations'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'memberships'
        | 'nationals'
        | 'organisations'
        | 'participations'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
      > & {
        actions: _RefType['TreatyActionConnection'];
        administrations: _RefType['AdministrationConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        memberships: _RefType['MembershipConnection'];
        nationals: _RefType['OfficialConnection'];
        organisations: _RefType['OrganisationConnection'];
        participations: _RefType['ParticipationConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Official,
        | 'appointments'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'nationality'
        | 'participations'
        | 'signatures'
      > & {
        appointments: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        nationality?: Maybe<_RefType['Country']>;
        participations: _RefType['ParticipationConnection'];
        signatures: _RefType['TreatyActionConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      });
  Adopter:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Meeting,
        | 'actions'
        | 'adoptions'
        | 'campaign'
        | 'citations'
        | 'committee'
        | 'conflicts'
        | 'country'
        | 'elections'
        | 'measurements'
        | 'organisation'
        | 'participants'
        | 'participations'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        campaign?: Maybe<_RefType['Campaign']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        committee?: Maybe<_RefType['Committee']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        elections: _RefType['AppointmentConnection'];
        measurements: _RefType['MeasurementConnection'];
        organisation?: Maybe<_RefType['Organisation']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      });
  Body:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      });
  Entity:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Agreement,
        | 'actions'
        | 'adoptions'
        | 'amendedBy'
        | 'amends'
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'implementedBy'
        | 'implements'
        | 'initiatives'
        | 'measurements'
        | 'parties'
        | 'statusBecause'
        | 'succeededBy'
        | 'succeeds'
        | 'supersededBy'
        | 'supersedes'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        amendedBy: _RefType['AgreementConnection'];
        amends: ReadonlyArray<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        implementedBy: _RefType['AgreementConnection'];
        implements: ReadonlyArray<_RefType['Agreement']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        parties: _RefType['AgreementPartyConnection'];
        statusBecause: _RefType['AgreementStatusGrounds'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        supersededBy: _RefType['AgreementConnection'];
        supersedes: ReadonlyArray<_RefType['Agreement']>;
      })
    | (Omit<
        Campaign,
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'meetings'
        | 'participants'
        | 'participations'
        | 'phaseOf'
        | 'phases'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        phaseOf?: Maybe<_RefType['Campaign']>;
        phases: _RefType['CampaignConnection'];
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Country,
        | 'actions'
        | 'administrations'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'memberships'
        | 'nationals'
        | 'organisations'
        | 'participations'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
      > & {
        actions: _RefType['TreatyActionConnection'];
        administrations: _RefType['AdministrationConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        memberships: _RefType['MembershipConnection'];
        nationals: _RefType['OfficialConnection'];
        organisations: _RefType['OrganisationConnection'];
        participations: _RefType['ParticipationConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Initiative,
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'initiatives'
        | 'measurements'
        | 'partOf'
        | 'participants'
        | 'participations'
        | 'succeededBy'
        | 'succeeds'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        partOf?: Maybe<_RefType['Entity']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Meeting,
        | 'actions'
        | 'adoptions'
        | 'campaign'
        | 'citations'
        | 'committee'
        | 'conflicts'
        | 'country'
        | 'elections'
        | 'measurements'
        | 'organisation'
        | 'participants'
        | 'participations'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        campaign?: Maybe<_RefType['Campaign']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        committee?: Maybe<_RefType['Committee']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        elections: _RefType['AppointmentConnection'];
        measurements: _RefType['MeasurementConnection'];
        organisation?: Maybe<_RefType['Organisation']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
      })
    | (Omit<
        Official,
        | 'appointments'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'nationality'
        | 'participations'
        | 'signatures'
      > & {
        appointments: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        nationality?: Maybe<_RefType['Country']>;
        participations: _RefType['ParticipationConnection'];
        signatures: _RefType['TreatyActionConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Post, 'appointments' | 'body' | 'citations' | 'conflicts' | 'measurements' | 'timeline'> & {
        appointments: _RefType['AppointmentConnection'];
        body?: Maybe<_RefType['Body']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Source, 'citations' | 'claims' | 'conflicts' | 'measurements'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        claims: _RefType['CitationConnection'];
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
      });
  Fact:
    | (Omit<Adoption, 'agreement' | 'by' | 'citations' | 'conflicts'> & {
        agreement?: Maybe<_RefType['Agreement']>;
        by?: Maybe<_RefType['Adopter']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
      })
    | (Omit<Appointment, 'body' | 'citations' | 'conflicts' | 'electedAt' | 'holder' | 'onBehalfOf' | 'post'> & {
        body?: Maybe<_RefType['Body']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        electedAt?: Maybe<_RefType['Meeting']>;
        holder?: Maybe<_RefType['Actor']>;
        onBehalfOf?: Maybe<_RefType['Party']>;
        post?: Maybe<_RefType['Post']>;
      })
    | (Omit<Measurement, 'about' | 'by' | 'citations' | 'conflicts'> & {
        about?: Maybe<_RefType['Entity']>;
        by?: Maybe<_RefType['Actor']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
      })
    | (Omit<Membership, 'citations' | 'conflicts' | 'member' | 'of'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        member?: Maybe<_RefType['Actor']>;
        of?: Maybe<_RefType['MemberBody']>;
      })
    | (Omit<Participation, 'citations' | 'conflicts' | 'in' | 'participant'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        in?: Maybe<_RefType['Undertaking']>;
        participant?: Maybe<_RefType['Actor']>;
      })
    | (Omit<Succession, 'citations' | 'conflicts' | 'predecessor' | 'successor'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        predecessor?: Maybe<_RefType['Lasting']>;
        successor?: Maybe<_RefType['Lasting']>;
      })
    | (Omit<TreatyAction, 'agreement' | 'citations' | 'conflicts' | 'meeting' | 'party' | 'signedBy'> & {
        agreement?: Maybe<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        meeting?: Maybe<_RefType['Meeting']>;
        party?: Maybe<_RefType['Party']>;
        signedBy?: Maybe<_RefType['Official']>;
      });
  Lasting:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Agreement,
        | 'actions'
        | 'adoptions'
        | 'amendedBy'
        | 'amends'
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'implementedBy'
        | 'implements'
        | 'initiatives'
        | 'measurements'
        | 'parties'
        | 'statusBecause'
        | 'succeededBy'
        | 'succeeds'
        | 'supersededBy'
        | 'supersedes'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        amendedBy: _RefType['AgreementConnection'];
        amends: ReadonlyArray<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        implementedBy: _RefType['AgreementConnection'];
        implements: ReadonlyArray<_RefType['Agreement']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        parties: _RefType['AgreementPartyConnection'];
        statusBecause: _RefType['AgreementStatusGrounds'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        supersededBy: _RefType['AgreementConnection'];
        supersedes: ReadonlyArray<_RefType['Agreement']>;
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Country,
        | 'actions'
        | 'administrations'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'memberships'
        | 'nationals'
        | 'organisations'
        | 'participations'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
      > & {
        actions: _RefType['TreatyActionConnection'];
        administrations: _RefType['AdministrationConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        memberships: _RefType['MembershipConnection'];
        nationals: _RefType['OfficialConnection'];
        organisations: _RefType['OrganisationConnection'];
        participations: _RefType['ParticipationConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Initiative,
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'initiatives'
        | 'measurements'
        | 'partOf'
        | 'participants'
        | 'participations'
        | 'succeededBy'
        | 'succeeds'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        partOf?: Maybe<_RefType['Entity']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      });
  MemberBody:
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      });
  Node:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Adoption, 'agreement' | 'by' | 'citations' | 'conflicts'> & {
        agreement?: Maybe<_RefType['Agreement']>;
        by?: Maybe<_RefType['Adopter']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
      })
    | (Omit<
        Agreement,
        | 'actions'
        | 'adoptions'
        | 'amendedBy'
        | 'amends'
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'implementedBy'
        | 'implements'
        | 'initiatives'
        | 'measurements'
        | 'parties'
        | 'statusBecause'
        | 'succeededBy'
        | 'succeeds'
        | 'supersededBy'
        | 'supersedes'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        amendedBy: _RefType['AgreementConnection'];
        amends: ReadonlyArray<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        implementedBy: _RefType['AgreementConnection'];
        implements: ReadonlyArray<_RefType['Agreement']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        parties: _RefType['AgreementPartyConnection'];
        statusBecause: _RefType['AgreementStatusGrounds'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        supersededBy: _RefType['AgreementConnection'];
        supersedes: ReadonlyArray<_RefType['Agreement']>;
      })
    | (Omit<Appointment, 'body' | 'citations' | 'conflicts' | 'electedAt' | 'holder' | 'onBehalfOf' | 'post'> & {
        body?: Maybe<_RefType['Body']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        electedAt?: Maybe<_RefType['Meeting']>;
        holder?: Maybe<_RefType['Actor']>;
        onBehalfOf?: Maybe<_RefType['Party']>;
        post?: Maybe<_RefType['Post']>;
      })
    | (Omit<
        Campaign,
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'meetings'
        | 'participants'
        | 'participations'
        | 'phaseOf'
        | 'phases'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        phaseOf?: Maybe<_RefType['Campaign']>;
        phases: _RefType['CampaignConnection'];
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Conflict, 'about' | 'claims' | 'facts'> & {
        about?: Maybe<_RefType['Thing']>;
        claims: ReadonlyArray<_RefType['ConflictClaim']>;
        facts: ReadonlyArray<_RefType['Fact']>;
      })
    | (Omit<
        Country,
        | 'actions'
        | 'administrations'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'memberships'
        | 'nationals'
        | 'organisations'
        | 'participations'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
      > & {
        actions: _RefType['TreatyActionConnection'];
        administrations: _RefType['AdministrationConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        memberships: _RefType['MembershipConnection'];
        nationals: _RefType['OfficialConnection'];
        organisations: _RefType['OrganisationConnection'];
        participations: _RefType['ParticipationConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Initiative,
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'initiatives'
        | 'measurements'
        | 'partOf'
        | 'participants'
        | 'participations'
        | 'succeededBy'
        | 'succeeds'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        partOf?: Maybe<_RefType['Entity']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<Measurement, 'about' | 'by' | 'citations' | 'conflicts'> & {
        about?: Maybe<_RefType['Entity']>;
        by?: Maybe<_RefType['Actor']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
      })
    | (Omit<
        Meeting,
        | 'actions'
        | 'adoptions'
        | 'campaign'
        | 'citations'
        | 'committee'
        | 'conflicts'
        | 'country'
        | 'elections'
        | 'measurements'
        | 'organisation'
        | 'participants'
        | 'participations'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        campaign?: Maybe<_RefType['Campaign']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        committee?: Maybe<_RefType['Committee']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        elections: _RefType['AppointmentConnection'];
        measurements: _RefType['MeasurementConnection'];
        organisation?: Maybe<_RefType['Organisation']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
      })
    | (Omit<Membership, 'citations' | 'conflicts' | 'member' | 'of'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        member?: Maybe<_RefType['Actor']>;
        of?: Maybe<_RefType['MemberBody']>;
      })
    | (Omit<MergedRecord, 'into'> & { into: _RefType['Thing'] })
    | (Omit<
        Official,
        | 'appointments'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'nationality'
        | 'participations'
        | 'signatures'
      > & {
        appointments: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        nationality?: Maybe<_RefType['Country']>;
        participations: _RefType['ParticipationConnection'];
        signatures: _RefType['TreatyActionConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Participation, 'citations' | 'conflicts' | 'in' | 'participant'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        in?: Maybe<_RefType['Undertaking']>;
        participant?: Maybe<_RefType['Actor']>;
      })
    | (Omit<Post, 'appointments' | 'body' | 'citations' | 'conflicts' | 'measurements' | 'timeline'> & {
        appointments: _RefType['AppointmentConnection'];
        body?: Maybe<_RefType['Body']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Source, 'citations' | 'claims' | 'conflicts' | 'measurements'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        claims: _RefType['CitationConnection'];
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
      })
    | (Omit<Succession, 'citations' | 'conflicts' | 'predecessor' | 'successor'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        predecessor?: Maybe<_RefType['Lasting']>;
        successor?: Maybe<_RefType['Lasting']>;
      })
    | (Omit<TreatyAction, 'agreement' | 'citations' | 'conflicts' | 'meeting' | 'party' | 'signedBy'> & {
        agreement?: Maybe<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        meeting?: Maybe<_RefType['Meeting']>;
        party?: Maybe<_RefType['Party']>;
        signedBy?: Maybe<_RefType['Official']>;
      });
  Party:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Country,
        | 'actions'
        | 'administrations'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'memberships'
        | 'nationals'
        | 'organisations'
        | 'participations'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
      > & {
        actions: _RefType['TreatyActionConnection'];
        administrations: _RefType['AdministrationConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        memberships: _RefType['MembershipConnection'];
        nationals: _RefType['OfficialConnection'];
        organisations: _RefType['OrganisationConnection'];
        participations: _RefType['ParticipationConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      });
  Thing:
    | (Omit<
        Administration,
        | 'actions'
        | 'adoptions'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'country'
        | 'head'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'officers'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        head?: Maybe<_RefType['Appointment']>;
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Adoption, 'agreement' | 'by' | 'citations' | 'conflicts'> & {
        agreement?: Maybe<_RefType['Agreement']>;
        by?: Maybe<_RefType['Adopter']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
      })
    | (Omit<
        Agreement,
        | 'actions'
        | 'adoptions'
        | 'amendedBy'
        | 'amends'
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'implementedBy'
        | 'implements'
        | 'initiatives'
        | 'measurements'
        | 'parties'
        | 'statusBecause'
        | 'succeededBy'
        | 'succeeds'
        | 'supersededBy'
        | 'supersedes'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        amendedBy: _RefType['AgreementConnection'];
        amends: ReadonlyArray<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        implementedBy: _RefType['AgreementConnection'];
        implements: ReadonlyArray<_RefType['Agreement']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        parties: _RefType['AgreementPartyConnection'];
        statusBecause: _RefType['AgreementStatusGrounds'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        supersededBy: _RefType['AgreementConnection'];
        supersedes: ReadonlyArray<_RefType['Agreement']>;
      })
    | (Omit<Appointment, 'body' | 'citations' | 'conflicts' | 'electedAt' | 'holder' | 'onBehalfOf' | 'post'> & {
        body?: Maybe<_RefType['Body']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        electedAt?: Maybe<_RefType['Meeting']>;
        holder?: Maybe<_RefType['Actor']>;
        onBehalfOf?: Maybe<_RefType['Party']>;
        post?: Maybe<_RefType['Post']>;
      })
    | (Omit<
        Campaign,
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'meetings'
        | 'participants'
        | 'participations'
        | 'phaseOf'
        | 'phases'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        phaseOf?: Maybe<_RefType['Campaign']>;
        phases: _RefType['CampaignConnection'];
      })
    | (Omit<
        Committee,
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'chair'
        | 'chairs'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'posts'
        | 'roll'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        chair?: Maybe<_RefType['Appointment']>;
        chairs: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<
        Country,
        | 'actions'
        | 'administrations'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'memberships'
        | 'nationals'
        | 'organisations'
        | 'participations'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
      > & {
        actions: _RefType['TreatyActionConnection'];
        administrations: _RefType['AdministrationConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        memberships: _RefType['MembershipConnection'];
        nationals: _RefType['OfficialConnection'];
        organisations: _RefType['OrganisationConnection'];
        participations: _RefType['ParticipationConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Initiative,
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'initiatives'
        | 'measurements'
        | 'partOf'
        | 'participants'
        | 'participations'
        | 'succeededBy'
        | 'succeeds'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        partOf?: Maybe<_RefType['Entity']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<Measurement, 'about' | 'by' | 'citations' | 'conflicts'> & {
        about?: Maybe<_RefType['Entity']>;
        by?: Maybe<_RefType['Actor']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
      })
    | (Omit<
        Meeting,
        | 'actions'
        | 'adoptions'
        | 'campaign'
        | 'citations'
        | 'committee'
        | 'conflicts'
        | 'country'
        | 'elections'
        | 'measurements'
        | 'organisation'
        | 'participants'
        | 'participations'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        campaign?: Maybe<_RefType['Campaign']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        committee?: Maybe<_RefType['Committee']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        elections: _RefType['AppointmentConnection'];
        measurements: _RefType['MeasurementConnection'];
        organisation?: Maybe<_RefType['Organisation']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
      })
    | (Omit<Membership, 'citations' | 'conflicts' | 'member' | 'of'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        member?: Maybe<_RefType['Actor']>;
        of?: Maybe<_RefType['MemberBody']>;
      })
    | (Omit<
        Official,
        | 'appointments'
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'measurementsMade'
        | 'memberships'
        | 'nationality'
        | 'participations'
        | 'signatures'
      > & {
        appointments: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        memberships: _RefType['MembershipConnection'];
        nationality?: Maybe<_RefType['Country']>;
        participations: _RefType['ParticipationConnection'];
        signatures: _RefType['TreatyActionConnection'];
      })
    | (Omit<
        Organisation,
        | 'actions'
        | 'adoptions'
        | 'agreements'
        | 'appointments'
        | 'appointmentsHeld'
        | 'appointmentsOnBehalf'
        | 'citations'
        | 'committees'
        | 'conflicts'
        | 'country'
        | 'initiatives'
        | 'measurements'
        | 'measurementsMade'
        | 'meetings'
        | 'members'
        | 'memberships'
        | 'officers'
        | 'partOf'
        | 'participations'
        | 'parts'
        | 'posts'
        | 'roll'
        | 'signed'
        | 'succeededBy'
        | 'succeeds'
        | 'timeline'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        agreements: _RefType['AgreementConnection'];
        appointments: _RefType['AppointmentConnection'];
        appointmentsHeld: _RefType['AppointmentConnection'];
        appointmentsOnBehalf: _RefType['AppointmentConnection'];
        citations: ReadonlyArray<_RefType['Citation']>;
        committees: _RefType['CommitteeConnection'];
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        measurementsMade: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        members: _RefType['MemberConnection'];
        memberships: _RefType['MembershipConnection'];
        officers: _RefType['AppointmentConnection'];
        partOf?: Maybe<_RefType['Body']>;
        participations: _RefType['ParticipationConnection'];
        parts: _RefType['OrganisationConnection'];
        posts: _RefType['PostConnection'];
        roll: _RefType['MembershipConnection'];
        signed: _RefType['TreatyActionConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Participation, 'citations' | 'conflicts' | 'in' | 'participant'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        in?: Maybe<_RefType['Undertaking']>;
        participant?: Maybe<_RefType['Actor']>;
      })
    | (Omit<Post, 'appointments' | 'body' | 'citations' | 'conflicts' | 'measurements' | 'timeline'> & {
        appointments: _RefType['AppointmentConnection'];
        body?: Maybe<_RefType['Body']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        timeline: ReadonlyArray<_RefType['TimelineSpan']>;
      })
    | (Omit<Source, 'citations' | 'claims' | 'conflicts' | 'measurements'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        claims: _RefType['CitationConnection'];
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
      })
    | (Omit<Succession, 'citations' | 'conflicts' | 'predecessor' | 'successor'> & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        predecessor?: Maybe<_RefType['Lasting']>;
        successor?: Maybe<_RefType['Lasting']>;
      })
    | (Omit<TreatyAction, 'agreement' | 'citations' | 'conflicts' | 'meeting' | 'party' | 'signedBy'> & {
        agreement?: Maybe<_RefType['Agreement']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        meeting?: Maybe<_RefType['Meeting']>;
        party?: Maybe<_RefType['Party']>;
        signedBy?: Maybe<_RefType['Official']>;
      });
  Undertaking:
    | (Omit<
        Campaign,
        | 'citations'
        | 'conflicts'
        | 'measurements'
        | 'meetings'
        | 'participants'
        | 'participations'
        | 'phaseOf'
        | 'phases'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        measurements: _RefType['MeasurementConnection'];
        meetings: _RefType['MeetingConnection'];
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        phaseOf?: Maybe<_RefType['Campaign']>;
        phases: _RefType['CampaignConnection'];
      })
    | (Omit<
        Initiative,
        | 'citations'
        | 'conflicts'
        | 'framework'
        | 'initiatives'
        | 'measurements'
        | 'partOf'
        | 'participants'
        | 'participations'
        | 'succeededBy'
        | 'succeeds'
      > & {
        citations: ReadonlyArray<_RefType['Citation']>;
        conflicts: _RefType['ConflictConnection'];
        framework?: Maybe<_RefType['Body']>;
        initiatives: _RefType['InitiativeConnection'];
        measurements: _RefType['MeasurementConnection'];
        partOf?: Maybe<_RefType['Entity']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
        succeededBy: _RefType['SuccessionConnection'];
        succeeds: _RefType['SuccessionConnection'];
      })
    | (Omit<
        Meeting,
        | 'actions'
        | 'adoptions'
        | 'campaign'
        | 'citations'
        | 'committee'
        | 'conflicts'
        | 'country'
        | 'elections'
        | 'measurements'
        | 'organisation'
        | 'participants'
        | 'participations'
      > & {
        actions: _RefType['TreatyActionConnection'];
        adoptions: _RefType['AdoptionConnection'];
        campaign?: Maybe<_RefType['Campaign']>;
        citations: ReadonlyArray<_RefType['Citation']>;
        committee?: Maybe<_RefType['Committee']>;
        conflicts: _RefType['ConflictConnection'];
        country?: Maybe<_RefType['Country']>;
        elections: _RefType['AppointmentConnection'];
        measurements: _RefType['MeasurementConnection'];
        organisation?: Maybe<_RefType['Organisation']>;
        participants: _RefType['ParticipantConnection'];
        participations: _RefType['ParticipationConnection'];
      });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  Administration: ResolverTypeWrapper<
    Omit<
      Administration,
      | 'actions'
      | 'adoptions'
      | 'appointments'
      | 'appointmentsHeld'
      | 'appointmentsOnBehalf'
      | 'citations'
      | 'conflicts'
      | 'country'
      | 'head'
      | 'measurements'
      | 'measurementsMade'
      | 'memberships'
      | 'officers'
      | 'participations'
      | 'parts'
      | 'posts'
      | 'signed'
      | 'succeededBy'
      | 'succeeds'
      | 'timeline'
    > & {
      actions: ResolversTypes['TreatyActionConnection'];
      adoptions: ResolversTypes['AdoptionConnection'];
      appointments: ResolversTypes['AppointmentConnection'];
      appointmentsHeld: ResolversTypes['AppointmentConnection'];
      appointmentsOnBehalf: ResolversTypes['AppointmentConnection'];
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      country?: Maybe<ResolversTypes['Country']>;
      head?: Maybe<ResolversTypes['Appointment']>;
      measurements: ResolversTypes['MeasurementConnection'];
      measurementsMade: ResolversTypes['MeasurementConnection'];
      memberships: ResolversTypes['MembershipConnection'];
      officers: ResolversTypes['AppointmentConnection'];
      participations: ResolversTypes['ParticipationConnection'];
      parts: ResolversTypes['OrganisationConnection'];
      posts: ResolversTypes['PostConnection'];
      signed: ResolversTypes['TreatyActionConnection'];
      succeededBy: ResolversTypes['SuccessionConnection'];
      succeeds: ResolversTypes['SuccessionConnection'];
      timeline: ReadonlyArray<ResolversTypes['TimelineSpan']>;
    }
  >;
  AdministrationConnection: ResolverTypeWrapper<
    Omit<AdministrationConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AdministrationEdge']>;
      groups: ResolversTypes['AdministrationGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Administration']>;
    }
  >;
  AdministrationEdge: ResolverTypeWrapper<
    Omit<AdministrationEdge, 'node'> & { node: ResolversTypes['Administration'] }
  >;
  AdministrationFilter: AdministrationFilter;
  AdministrationGroup: ResolverTypeWrapper<
    Omit<AdministrationGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  AdministrationGroupBy: AdministrationGroupBy;
  AdministrationGroupConnection: ResolverTypeWrapper<
    Omit<AdministrationGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AdministrationGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AdministrationGroup']>;
    }
  >;
  AdministrationGroupEdge: ResolverTypeWrapper<
    Omit<AdministrationGroupEdge, 'node'> & { node: ResolversTypes['AdministrationGroup'] }
  >;
  AdministrationGroupField: AdministrationGroupField;
  AdministrationListFilter: AdministrationListFilter;
  AdministrationOrder: AdministrationOrder;
  AdministrationOrderField: AdministrationOrderField;
  AdministrationRecord: AdministrationRecord;
  Adopter: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Adopter']>;
  AdopterFilter: AdopterFilter;
  Adoption: ResolverTypeWrapper<
    Omit<Adoption, 'agreement' | 'by' | 'citations' | 'conflicts'> & {
      agreement?: Maybe<ResolversTypes['Agreement']>;
      by?: Maybe<ResolversTypes['Adopter']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
    }
  >;
  AdoptionConnection: ResolverTypeWrapper<
    Omit<AdoptionConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AdoptionEdge']>;
      groups: ResolversTypes['AdoptionGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Adoption']>;
    }
  >;
  AdoptionEdge: ResolverTypeWrapper<Omit<AdoptionEdge, 'node'> & { node: ResolversTypes['Adoption'] }>;
  AdoptionFilter: AdoptionFilter;
  AdoptionGroup: ResolverTypeWrapper<Omit<AdoptionGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  AdoptionGroupBy: AdoptionGroupBy;
  AdoptionGroupConnection: ResolverTypeWrapper<
    Omit<AdoptionGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AdoptionGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AdoptionGroup']>;
    }
  >;
  AdoptionGroupEdge: ResolverTypeWrapper<Omit<AdoptionGroupEdge, 'node'> & { node: ResolversTypes['AdoptionGroup'] }>;
  AdoptionGroupField: AdoptionGroupField;
  AdoptionKind: AdoptionKind;
  AdoptionKindFilter: AdoptionKindFilter;
  AdoptionListFilter: AdoptionListFilter;
  AdoptionOrder: AdoptionOrder;
  AdoptionOrderField: AdoptionOrderField;
  AdoptionRecord: AdoptionRecord;
  Agreement: ResolverTypeWrapper<
    Omit<
      Agreement,
      | 'actions'
      | 'adoptions'
      | 'amendedBy'
      | 'amends'
      | 'citations'
      | 'conflicts'
      | 'framework'
      | 'implementedBy'
      | 'implements'
      | 'initiatives'
      | 'measurements'
      | 'parties'
      | 'statusBecause'
      | 'succeededBy'
      | 'succeeds'
      | 'supersededBy'
      | 'supersedes'
    > & {
      actions: ResolversTypes['TreatyActionConnection'];
      adoptions: ResolversTypes['AdoptionConnection'];
      amendedBy: ResolversTypes['AgreementConnection'];
      amends: ReadonlyArray<ResolversTypes['Agreement']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      framework?: Maybe<ResolversTypes['Body']>;
      implementedBy: ResolversTypes['AgreementConnection'];
      implements: ReadonlyArray<ResolversTypes['Agreement']>;
      initiatives: ResolversTypes['InitiativeConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      parties: ResolversTypes['AgreementPartyConnection'];
      statusBecause: ResolversTypes['AgreementStatusGrounds'];
      succeededBy: ResolversTypes['SuccessionConnection'];
      succeeds: ResolversTypes['SuccessionConnection'];
      supersededBy: ResolversTypes['AgreementConnection'];
      supersedes: ReadonlyArray<ResolversTypes['Agreement']>;
    }
  >;
  AgreementConnection: ResolverTypeWrapper<
    Omit<AgreementConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AgreementEdge']>;
      groups: ResolversTypes['AgreementGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Agreement']>;
    }
  >;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementGroup: ResolverTypeWrapper<
    Omit<AgreementGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  AgreementGroupBy: AgreementGroupBy;
  AgreementGroupConnection: ResolverTypeWrapper<
    Omit<AgreementGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AgreementGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AgreementGroup']>;
    }
  >;
  AgreementGroupEdge: ResolverTypeWrapper<
    Omit<AgreementGroupEdge, 'node'> & { node: ResolversTypes['AgreementGroup'] }
  >;
  AgreementGroupField: AgreementGroupField;
  AgreementKind: AgreementKind;
  AgreementKindFilter: AgreementKindFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementPartyConnection: ResolverTypeWrapper<
    Omit<AgreementPartyConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AgreementPartyEdge']>;
      groups: ResolversTypes['AgreementPartyGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Party']>;
    }
  >;
  AgreementPartyEdge: ResolverTypeWrapper<
    Omit<AgreementPartyEdge, 'because' | 'node'> & {
      because: ReadonlyArray<ResolversTypes['TreatyAction']>;
      node: ResolversTypes['Party'];
    }
  >;
  AgreementPartyGroup: ResolverTypeWrapper<
    Omit<AgreementPartyGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  AgreementPartyGroupBy: AgreementPartyGroupBy;
  AgreementPartyGroupConnection: ResolverTypeWrapper<
    Omit<AgreementPartyGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AgreementPartyGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AgreementPartyGroup']>;
    }
  >;
  AgreementPartyGroupEdge: ResolverTypeWrapper<
    Omit<AgreementPartyGroupEdge, 'node'> & { node: ResolversTypes['AgreementPartyGroup'] }
  >;
  AgreementPartyGroupField: AgreementPartyGroupField;
  AgreementPartyOrder: AgreementPartyOrder;
  AgreementPartyOrderField: AgreementPartyOrderField;
  AgreementRecord: AgreementRecord;
  AgreementStatus: AgreementStatus;
  AgreementStatusGrounds: ResolverTypeWrapper<
    Omit<AgreementStatusGrounds, 'facts'> & { facts: ReadonlyArray<ResolversTypes['Fact']> }
  >;
  Appointment: ResolverTypeWrapper<
    Omit<Appointment, 'body' | 'citations' | 'conflicts' | 'electedAt' | 'holder' | 'onBehalfOf' | 'post'> & {
      body?: Maybe<ResolversTypes['Body']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      electedAt?: Maybe<ResolversTypes['Meeting']>;
      holder?: Maybe<ResolversTypes['Actor']>;
      onBehalfOf?: Maybe<ResolversTypes['Party']>;
      post?: Maybe<ResolversTypes['Post']>;
    }
  >;
  AppointmentConnection: ResolverTypeWrapper<
    Omit<AppointmentConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AppointmentEdge']>;
      groups: ResolversTypes['AppointmentGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Appointment']>;
    }
  >;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentFilter: AppointmentFilter;
  AppointmentGroup: ResolverTypeWrapper<
    Omit<AppointmentGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  AppointmentGroupBy: AppointmentGroupBy;
  AppointmentGroupConnection: ResolverTypeWrapper<
    Omit<AppointmentGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['AppointmentGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['AppointmentGroup']>;
    }
  >;
  AppointmentGroupEdge: ResolverTypeWrapper<
    Omit<AppointmentGroupEdge, 'node'> & { node: ResolversTypes['AppointmentGroup'] }
  >;
  AppointmentGroupField: AppointmentGroupField;
  AppointmentListFilter: AppointmentListFilter;
  AppointmentOrder: AppointmentOrder;
  AppointmentOrderField: AppointmentOrderField;
  AppointmentRecord: AppointmentRecord;
  AppointmentRole: AppointmentRole;
  AppointmentRoleFilter: AppointmentRoleFilter;
  Body: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Body']>;
  BodyFilter: BodyFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Campaign: ResolverTypeWrapper<
    Omit<
      Campaign,
      'citations' | 'conflicts' | 'measurements' | 'meetings' | 'participants' | 'participations' | 'phaseOf' | 'phases'
    > & {
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      meetings: ResolversTypes['MeetingConnection'];
      participants: ResolversTypes['ParticipantConnection'];
      participations: ResolversTypes['ParticipationConnection'];
      phaseOf?: Maybe<ResolversTypes['Campaign']>;
      phases: ResolversTypes['CampaignConnection'];
    }
  >;
  CampaignConnection: ResolverTypeWrapper<
    Omit<CampaignConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CampaignEdge']>;
      groups: ResolversTypes['CampaignGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Campaign']>;
    }
  >;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFilter: CampaignFilter;
  CampaignGroup: ResolverTypeWrapper<Omit<CampaignGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  CampaignGroupBy: CampaignGroupBy;
  CampaignGroupConnection: ResolverTypeWrapper<
    Omit<CampaignGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CampaignGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CampaignGroup']>;
    }
  >;
  CampaignGroupEdge: ResolverTypeWrapper<Omit<CampaignGroupEdge, 'node'> & { node: ResolversTypes['CampaignGroup'] }>;
  CampaignGroupField: CampaignGroupField;
  CampaignListFilter: CampaignListFilter;
  CampaignOrder: CampaignOrder;
  CampaignOrderField: CampaignOrderField;
  CampaignRecord: CampaignRecord;
  Certainty: Certainty;
  Citation: ResolverTypeWrapper<
    Omit<Citation, 'about' | 'source'> & { about: ResolversTypes['Node']; source?: Maybe<ResolversTypes['Source']> }
  >;
  CitationConnection: ResolverTypeWrapper<
    Omit<CitationConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CitationEdge']>;
      groups: ResolversTypes['CitationGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Citation']>;
    }
  >;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationGroup: ResolverTypeWrapper<Omit<CitationGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  CitationGroupBy: CitationGroupBy;
  CitationGroupConnection: ResolverTypeWrapper<
    Omit<CitationGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CitationGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CitationGroup']>;
    }
  >;
  CitationGroupEdge: ResolverTypeWrapper<Omit<CitationGroupEdge, 'node'> & { node: ResolversTypes['CitationGroup'] }>;
  CitationGroupField: CitationGroupField;
  CitationInput: CitationInput;
  CitationOrder: CitationOrder;
  CitationOrderField: CitationOrderField;
  Committee: ResolverTypeWrapper<
    Omit<
      Committee,
      | 'adoptions'
      | 'agreements'
      | 'appointments'
      | 'chair'
      | 'chairs'
      | 'citations'
      | 'committees'
      | 'conflicts'
      | 'initiatives'
      | 'measurements'
      | 'measurementsMade'
      | 'meetings'
      | 'members'
      | 'memberships'
      | 'officers'
      | 'partOf'
      | 'participations'
      | 'posts'
      | 'roll'
      | 'succeededBy'
      | 'succeeds'
      | 'timeline'
    > & {
      adoptions: ResolversTypes['AdoptionConnection'];
      agreements: ResolversTypes['AgreementConnection'];
      appointments: ResolversTypes['AppointmentConnection'];
      chair?: Maybe<ResolversTypes['Appointment']>;
      chairs: ResolversTypes['AppointmentConnection'];
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      committees: ResolversTypes['CommitteeConnection'];
      conflicts: ResolversTypes['ConflictConnection'];
      initiatives: ResolversTypes['InitiativeConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      measurementsMade: ResolversTypes['MeasurementConnection'];
      meetings: ResolversTypes['MeetingConnection'];
      members: ResolversTypes['MemberConnection'];
      memberships: ResolversTypes['MembershipConnection'];
      officers: ResolversTypes['AppointmentConnection'];
      partOf?: Maybe<ResolversTypes['Body']>;
      participations: ResolversTypes['ParticipationConnection'];
      posts: ResolversTypes['PostConnection'];
      roll: ResolversTypes['MembershipConnection'];
      succeededBy: ResolversTypes['SuccessionConnection'];
      succeeds: ResolversTypes['SuccessionConnection'];
      timeline: ReadonlyArray<ResolversTypes['TimelineSpan']>;
    }
  >;
  CommitteeConnection: ResolverTypeWrapper<
    Omit<CommitteeConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CommitteeEdge']>;
      groups: ResolversTypes['CommitteeGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Committee']>;
    }
  >;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  CommitteeFilter: CommitteeFilter;
  CommitteeGroup: ResolverTypeWrapper<
    Omit<CommitteeGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  CommitteeGroupBy: CommitteeGroupBy;
  CommitteeGroupConnection: ResolverTypeWrapper<
    Omit<CommitteeGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CommitteeGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CommitteeGroup']>;
    }
  >;
  CommitteeGroupEdge: ResolverTypeWrapper<
    Omit<CommitteeGroupEdge, 'node'> & { node: ResolversTypes['CommitteeGroup'] }
  >;
  CommitteeGroupField: CommitteeGroupField;
  CommitteeKind: CommitteeKind;
  CommitteeKindFilter: CommitteeKindFilter;
  CommitteeListFilter: CommitteeListFilter;
  CommitteeOrder: CommitteeOrder;
  CommitteeOrderField: CommitteeOrderField;
  CommitteeRecord: CommitteeRecord;
  Conflict: ResolverTypeWrapper<
    Omit<Conflict, 'about' | 'claims' | 'facts'> & {
      about?: Maybe<ResolversTypes['Thing']>;
      claims: ReadonlyArray<ResolversTypes['ConflictClaim']>;
      facts: ReadonlyArray<ResolversTypes['Fact']>;
    }
  >;
  ConflictClaim: ResolverTypeWrapper<Omit<ConflictClaim, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  ConflictConnection: ResolverTypeWrapper<
    Omit<ConflictConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ConflictEdge']>;
      groups: ResolversTypes['ConflictGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Conflict']>;
    }
  >;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictGroup: ResolverTypeWrapper<Omit<ConflictGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  ConflictGroupBy: ConflictGroupBy;
  ConflictGroupConnection: ResolverTypeWrapper<
    Omit<ConflictGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ConflictGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ConflictGroup']>;
    }
  >;
  ConflictGroupEdge: ResolverTypeWrapper<Omit<ConflictGroupEdge, 'node'> & { node: ResolversTypes['ConflictGroup'] }>;
  ConflictGroupField: ConflictGroupField;
  ConflictOrder: ConflictOrder;
  ConflictOrderField: ConflictOrderField;
  ConflictOrigin: ConflictOrigin;
  ConflictRecord: ConflictRecord;
  ConsentBy: ConsentBy;
  ConsentByFilter: ConsentByFilter;
  CountFilter: CountFilter;
  Country: ResolverTypeWrapper<
    Omit<
      Country,
      | 'actions'
      | 'administrations'
      | 'appointmentsHeld'
      | 'appointmentsOnBehalf'
      | 'citations'
      | 'conflicts'
      | 'measurements'
      | 'measurementsMade'
      | 'meetings'
      | 'memberships'
      | 'nationals'
      | 'organisations'
      | 'participations'
      | 'signed'
      | 'succeededBy'
      | 'succeeds'
    > & {
      actions: ResolversTypes['TreatyActionConnection'];
      administrations: ResolversTypes['AdministrationConnection'];
      appointmentsHeld: ResolversTypes['AppointmentConnection'];
      appointmentsOnBehalf: ResolversTypes['AppointmentConnection'];
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      measurementsMade: ResolversTypes['MeasurementConnection'];
      meetings: ResolversTypes['MeetingConnection'];
      memberships: ResolversTypes['MembershipConnection'];
      nationals: ResolversTypes['OfficialConnection'];
      organisations: ResolversTypes['OrganisationConnection'];
      participations: ResolversTypes['ParticipationConnection'];
      signed: ResolversTypes['TreatyActionConnection'];
      succeededBy: ResolversTypes['SuccessionConnection'];
      succeeds: ResolversTypes['SuccessionConnection'];
    }
  >;
  CountryConnection: ResolverTypeWrapper<
    Omit<CountryConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CountryEdge']>;
      groups: ResolversTypes['CountryGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Country']>;
    }
  >;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  CountryGroup: ResolverTypeWrapper<Omit<CountryGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  CountryGroupBy: CountryGroupBy;
  CountryGroupConnection: ResolverTypeWrapper<
    Omit<CountryGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CountryGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CountryGroup']>;
    }
  >;
  CountryGroupEdge: ResolverTypeWrapper<Omit<CountryGroupEdge, 'node'> & { node: ResolversTypes['CountryGroup'] }>;
  CountryGroupField: CountryGroupField;
  CountryOrder: CountryOrder;
  CountryOrderField: CountryOrderField;
  CountryRecord: CountryRecord;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateUnit: DateUnit;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityFilter: EntityFilter;
  EntityKey: EntityKey;
  EntityType: EntityType;
  EntityTypeFilter: EntityTypeFilter;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  ExternalIdReference: ExternalIdReference;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  GroupKey: ResolverTypeWrapper<Omit<GroupKey, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  GroupOrder: GroupOrder;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Initiative: ResolverTypeWrapper<
    Omit<
      Initiative,
      | 'citations'
      | 'conflicts'
      | 'framework'
      | 'initiatives'
      | 'measurements'
      | 'partOf'
      | 'participants'
      | 'participations'
      | 'succeededBy'
      | 'succeeds'
    > & {
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      framework?: Maybe<ResolversTypes['Body']>;
      initiatives: ResolversTypes['InitiativeConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      partOf?: Maybe<ResolversTypes['Entity']>;
      participants: ResolversTypes['ParticipantConnection'];
      participations: ResolversTypes['ParticipationConnection'];
      succeededBy: ResolversTypes['SuccessionConnection'];
      succeeds: ResolversTypes['SuccessionConnection'];
    }
  >;
  InitiativeConnection: ResolverTypeWrapper<
    Omit<InitiativeConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['InitiativeEdge']>;
      groups: ResolversTypes['InitiativeGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Initiative']>;
    }
  >;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeFilter: InitiativeFilter;
  InitiativeGroup: ResolverTypeWrapper<
    Omit<InitiativeGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  InitiativeGroupBy: InitiativeGroupBy;
  InitiativeGroupConnection: ResolverTypeWrapper<
    Omit<InitiativeGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['InitiativeGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['InitiativeGroup']>;
    }
  >;
  InitiativeGroupEdge: ResolverTypeWrapper<
    Omit<InitiativeGroupEdge, 'node'> & { node: ResolversTypes['InitiativeGroup'] }
  >;
  InitiativeGroupField: InitiativeGroupField;
  InitiativeKind: InitiativeKind;
  InitiativeKindFilter: InitiativeKindFilter;
  InitiativeListFilter: InitiativeListFilter;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrderField: InitiativeOrderField;
  InitiativeRecord: InitiativeRecord;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  KindCount: ResolverTypeWrapper<KindCount>;
  Knowledge: Knowledge;
  LastChange: ResolverTypeWrapper<LastChange>;
  Lasting: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Lasting']>;
  LastingFilter: LastingFilter;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Link: ResolverTypeWrapper<
    Omit<Link, 'fact' | 'object' | 'subject'> & {
      fact?: Maybe<ResolversTypes['Fact']>;
      object: ResolversTypes['Entity'];
      subject: ResolversTypes['Entity'];
    }
  >;
  LinkType: LinkType;
  Measurement: ResolverTypeWrapper<
    Omit<Measurement, 'about' | 'by' | 'citations' | 'conflicts'> & {
      about?: Maybe<ResolversTypes['Entity']>;
      by?: Maybe<ResolversTypes['Actor']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
    }
  >;
  MeasurementConnection: ResolverTypeWrapper<
    Omit<MeasurementConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MeasurementEdge']>;
      groups: ResolversTypes['MeasurementGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Measurement']>;
    }
  >;
  MeasurementEdge: ResolverTypeWrapper<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>;
  MeasurementFilter: MeasurementFilter;
  MeasurementGroup: ResolverTypeWrapper<
    Omit<MeasurementGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  MeasurementGroupBy: MeasurementGroupBy;
  MeasurementGroupConnection: ResolverTypeWrapper<
    Omit<MeasurementGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MeasurementGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['MeasurementGroup']>;
    }
  >;
  MeasurementGroupEdge: ResolverTypeWrapper<
    Omit<MeasurementGroupEdge, 'node'> & { node: ResolversTypes['MeasurementGroup'] }
  >;
  MeasurementGroupField: MeasurementGroupField;
  MeasurementListFilter: MeasurementListFilter;
  MeasurementOrder: MeasurementOrder;
  MeasurementOrderField: MeasurementOrderField;
  MeasurementRecord: MeasurementRecord;
  MeasurementSummary: ResolverTypeWrapper<MeasurementSummary>;
  Meeting: ResolverTypeWrapper<
    Omit<
      Meeting,
      | 'actions'
      | 'adoptions'
      | 'campaign'
      | 'citations'
      | 'committee'
      | 'conflicts'
      | 'country'
      | 'elections'
      | 'measurements'
      | 'organisation'
      | 'participants'
      | 'participations'
    > & {
      actions: ResolversTypes['TreatyActionConnection'];
      adoptions: ResolversTypes['AdoptionConnection'];
      campaign?: Maybe<ResolversTypes['Campaign']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      committee?: Maybe<ResolversTypes['Committee']>;
      conflicts: ResolversTypes['ConflictConnection'];
      country?: Maybe<ResolversTypes['Country']>;
      elections: ResolversTypes['AppointmentConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      organisation?: Maybe<ResolversTypes['Organisation']>;
      participants: ResolversTypes['ParticipantConnection'];
      participations: ResolversTypes['ParticipationConnection'];
    }
  >;
  MeetingConnection: ResolverTypeWrapper<
    Omit<MeetingConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MeetingEdge']>;
      groups: ResolversTypes['MeetingGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Meeting']>;
    }
  >;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingGroup: ResolverTypeWrapper<Omit<MeetingGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  MeetingGroupBy: MeetingGroupBy;
  MeetingGroupConnection: ResolverTypeWrapper<
    Omit<MeetingGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MeetingGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['MeetingGroup']>;
    }
  >;
  MeetingGroupEdge: ResolverTypeWrapper<Omit<MeetingGroupEdge, 'node'> & { node: ResolversTypes['MeetingGroup'] }>;
  MeetingGroupField: MeetingGroupField;
  MeetingListFilter: MeetingListFilter;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingRecord: MeetingRecord;
  MemberBody: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MemberBody']>;
  MemberBodyFilter: MemberBodyFilter;
  MemberConnection: ResolverTypeWrapper<
    Omit<MemberConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MemberEdge']>;
      groups: ResolversTypes['MemberGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Actor']>;
    }
  >;
  MemberEdge: ResolverTypeWrapper<
    Omit<MemberEdge, 'memberships' | 'node'> & {
      memberships: ReadonlyArray<ResolversTypes['Membership']>;
      node: ResolversTypes['Actor'];
    }
  >;
  MemberGroup: ResolverTypeWrapper<Omit<MemberGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  MemberGroupBy: MemberGroupBy;
  MemberGroupConnection: ResolverTypeWrapper<
    Omit<MemberGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MemberGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['MemberGroup']>;
    }
  >;
  MemberGroupEdge: ResolverTypeWrapper<Omit<MemberGroupEdge, 'node'> & { node: ResolversTypes['MemberGroup'] }>;
  MemberGroupField: MemberGroupField;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  Membership: ResolverTypeWrapper<
    Omit<Membership, 'citations' | 'conflicts' | 'member' | 'of'> & {
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      member?: Maybe<ResolversTypes['Actor']>;
      of?: Maybe<ResolversTypes['MemberBody']>;
    }
  >;
  MembershipConnection: ResolverTypeWrapper<
    Omit<MembershipConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MembershipEdge']>;
      groups: ResolversTypes['MembershipGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Membership']>;
    }
  >;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFilter: MembershipFilter;
  MembershipGroup: ResolverTypeWrapper<
    Omit<MembershipGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  MembershipGroupBy: MembershipGroupBy;
  MembershipGroupConnection: ResolverTypeWrapper<
    Omit<MembershipGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MembershipGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['MembershipGroup']>;
    }
  >;
  MembershipGroupEdge: ResolverTypeWrapper<
    Omit<MembershipGroupEdge, 'node'> & { node: ResolversTypes['MembershipGroup'] }
  >;
  MembershipGroupField: MembershipGroupField;
  MembershipListFilter: MembershipListFilter;
  MembershipOrder: MembershipOrder;
  MembershipOrderField: MembershipOrderField;
  MembershipRecord: MembershipRecord;
  MembershipStatus: MembershipStatus;
  MembershipStatusFilter: MembershipStatusFilter;
  MergedRecord: ResolverTypeWrapper<Omit<MergedRecord, 'into'> & { into: ResolversTypes['Thing'] }>;
  Modality: Modality;
  ModalityFilter: ModalityFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  NameKind: NameKind;
  Neighbourhood: ResolverTypeWrapper<
    Omit<Neighbourhood, 'entities' | 'links'> & {
      entities: ReadonlyArray<ResolversTypes['Entity']>;
      links: ReadonlyArray<ResolversTypes['Link']>;
    }
  >;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NullPlacement: NullPlacement;
  Official: ResolverTypeWrapper<
    Omit<
      Official,
      | 'appointments'
      | 'citations'
      | 'conflicts'
      | 'measurements'
      | 'measurementsMade'
      | 'memberships'
      | 'nationality'
      | 'participations'
      | 'signatures'
    > & {
      appointments: ResolversTypes['AppointmentConnection'];
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      measurementsMade: ResolversTypes['MeasurementConnection'];
      memberships: ResolversTypes['MembershipConnection'];
      nationality?: Maybe<ResolversTypes['Country']>;
      participations: ResolversTypes['ParticipationConnection'];
      signatures: ResolversTypes['TreatyActionConnection'];
    }
  >;
  OfficialConnection: ResolverTypeWrapper<
    Omit<OfficialConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OfficialEdge']>;
      groups: ResolversTypes['OfficialGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Official']>;
    }
  >;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  OfficialFilter: OfficialFilter;
  OfficialGroup: ResolverTypeWrapper<Omit<OfficialGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  OfficialGroupBy: OfficialGroupBy;
  OfficialGroupConnection: ResolverTypeWrapper<
    Omit<OfficialGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OfficialGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['OfficialGroup']>;
    }
  >;
  OfficialGroupEdge: ResolverTypeWrapper<Omit<OfficialGroupEdge, 'node'> & { node: ResolversTypes['OfficialGroup'] }>;
  OfficialGroupField: OfficialGroupField;
  OfficialListFilter: OfficialListFilter;
  OfficialOrder: OfficialOrder;
  OfficialOrderField: OfficialOrderField;
  OfficialRecord: OfficialRecord;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<
    Omit<
      Organisation,
      | 'actions'
      | 'adoptions'
      | 'agreements'
      | 'appointments'
      | 'appointmentsHeld'
      | 'appointmentsOnBehalf'
      | 'citations'
      | 'committees'
      | 'conflicts'
      | 'country'
      | 'initiatives'
      | 'measurements'
      | 'measurementsMade'
      | 'meetings'
      | 'members'
      | 'memberships'
      | 'officers'
      | 'partOf'
      | 'participations'
      | 'parts'
      | 'posts'
      | 'roll'
      | 'signed'
      | 'succeededBy'
      | 'succeeds'
      | 'timeline'
    > & {
      actions: ResolversTypes['TreatyActionConnection'];
      adoptions: ResolversTypes['AdoptionConnection'];
      agreements: ResolversTypes['AgreementConnection'];
      appointments: ResolversTypes['AppointmentConnection'];
      appointmentsHeld: ResolversTypes['AppointmentConnection'];
      appointmentsOnBehalf: ResolversTypes['AppointmentConnection'];
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      committees: ResolversTypes['CommitteeConnection'];
      conflicts: ResolversTypes['ConflictConnection'];
      country?: Maybe<ResolversTypes['Country']>;
      initiatives: ResolversTypes['InitiativeConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      measurementsMade: ResolversTypes['MeasurementConnection'];
      meetings: ResolversTypes['MeetingConnection'];
      members: ResolversTypes['MemberConnection'];
      memberships: ResolversTypes['MembershipConnection'];
      officers: ResolversTypes['AppointmentConnection'];
      partOf?: Maybe<ResolversTypes['Body']>;
      participations: ResolversTypes['ParticipationConnection'];
      parts: ResolversTypes['OrganisationConnection'];
      posts: ResolversTypes['PostConnection'];
      roll: ResolversTypes['MembershipConnection'];
      signed: ResolversTypes['TreatyActionConnection'];
      succeededBy: ResolversTypes['SuccessionConnection'];
      succeeds: ResolversTypes['SuccessionConnection'];
      timeline: ReadonlyArray<ResolversTypes['TimelineSpan']>;
    }
  >;
  OrganisationConnection: ResolverTypeWrapper<
    Omit<OrganisationConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OrganisationEdge']>;
      groups: ResolversTypes['OrganisationGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Organisation']>;
    }
  >;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationGroup: ResolverTypeWrapper<
    Omit<OrganisationGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  OrganisationGroupBy: OrganisationGroupBy;
  OrganisationGroupConnection: ResolverTypeWrapper<
    Omit<OrganisationGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OrganisationGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['OrganisationGroup']>;
    }
  >;
  OrganisationGroupEdge: ResolverTypeWrapper<
    Omit<OrganisationGroupEdge, 'node'> & { node: ResolversTypes['OrganisationGroup'] }
  >;
  OrganisationGroupField: OrganisationGroupField;
  OrganisationKind: OrganisationKind;
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationListFilter: OrganisationListFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  OrganisationRecord: OrganisationRecord;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  PartialDateFilter: PartialDateFilter;
  ParticipantConnection: ResolverTypeWrapper<
    Omit<ParticipantConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipantEdge']>;
      groups: ResolversTypes['ParticipantGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Actor']>;
    }
  >;
  ParticipantEdge: ResolverTypeWrapper<
    Omit<ParticipantEdge, 'node' | 'participations'> & {
      node: ResolversTypes['Actor'];
      participations: ReadonlyArray<ResolversTypes['Participation']>;
    }
  >;
  ParticipantGroup: ResolverTypeWrapper<
    Omit<ParticipantGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  ParticipantGroupBy: ParticipantGroupBy;
  ParticipantGroupConnection: ResolverTypeWrapper<
    Omit<ParticipantGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipantGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ParticipantGroup']>;
    }
  >;
  ParticipantGroupEdge: ResolverTypeWrapper<
    Omit<ParticipantGroupEdge, 'node'> & { node: ResolversTypes['ParticipantGroup'] }
  >;
  ParticipantGroupField: ParticipantGroupField;
  ParticipantOrder: ParticipantOrder;
  ParticipantOrderField: ParticipantOrderField;
  Participation: ResolverTypeWrapper<
    Omit<Participation, 'citations' | 'conflicts' | 'in' | 'participant'> & {
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      in?: Maybe<ResolversTypes['Undertaking']>;
      participant?: Maybe<ResolversTypes['Actor']>;
    }
  >;
  ParticipationConnection: ResolverTypeWrapper<
    Omit<ParticipationConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipationEdge']>;
      groups: ResolversTypes['ParticipationGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Participation']>;
    }
  >;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  ParticipationFilter: ParticipationFilter;
  ParticipationGroup: ResolverTypeWrapper<
    Omit<ParticipationGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  ParticipationGroupBy: ParticipationGroupBy;
  ParticipationGroupConnection: ResolverTypeWrapper<
    Omit<ParticipationGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParticipationGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ParticipationGroup']>;
    }
  >;
  ParticipationGroupEdge: ResolverTypeWrapper<
    Omit<ParticipationGroupEdge, 'node'> & { node: ResolversTypes['ParticipationGroup'] }
  >;
  ParticipationGroupField: ParticipationGroupField;
  ParticipationListFilter: ParticipationListFilter;
  ParticipationOrder: ParticipationOrder;
  ParticipationOrderField: ParticipationOrderField;
  ParticipationRecord: ParticipationRecord;
  ParticipationRole: ParticipationRole;
  ParticipationRoleFilter: ParticipationRoleFilter;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyFilter: PartyFilter;
  PartyListFilter: PartyListFilter;
  PartyState: PartyState;
  Path: ResolverTypeWrapper<
    Omit<Path, 'entities' | 'links'> & {
      entities: ReadonlyArray<ResolversTypes['Entity']>;
      links: ReadonlyArray<ResolversTypes['Link']>;
    }
  >;
  PathConnection: ResolverTypeWrapper<
    Omit<PathConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PathEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Path']>;
    }
  >;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Post: ResolverTypeWrapper<
    Omit<Post, 'appointments' | 'body' | 'citations' | 'conflicts' | 'measurements' | 'timeline'> & {
      appointments: ResolversTypes['AppointmentConnection'];
      body?: Maybe<ResolversTypes['Body']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
      timeline: ReadonlyArray<ResolversTypes['TimelineSpan']>;
    }
  >;
  PostConnection: ResolverTypeWrapper<
    Omit<PostConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PostEdge']>;
      groups: ResolversTypes['PostGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Post']>;
    }
  >;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostGroup: ResolverTypeWrapper<Omit<PostGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  PostGroupBy: PostGroupBy;
  PostGroupConnection: ResolverTypeWrapper<
    Omit<PostGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PostGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['PostGroup']>;
    }
  >;
  PostGroupEdge: ResolverTypeWrapper<Omit<PostGroupEdge, 'node'> & { node: ResolversTypes['PostGroup'] }>;
  PostGroupField: PostGroupField;
  PostListFilter: PostListFilter;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostRecord: PostRecord;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Reading: Reading;
  RecordType: RecordType;
  Reference: Reference;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SearchEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Entity']>;
    }
  >;
  SearchEdge: ResolverTypeWrapper<
    Omit<SearchEdge, 'highlights' | 'node'> & {
      highlights: ReadonlyArray<ResolversTypes['Highlight']>;
      node: ResolversTypes['Entity'];
    }
  >;
  Service: ResolverTypeWrapper<ResolverContext>;
  Source: ResolverTypeWrapper<
    Omit<Source, 'citations' | 'claims' | 'conflicts' | 'measurements'> & {
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      claims: ResolversTypes['CitationConnection'];
      conflicts: ResolversTypes['ConflictConnection'];
      measurements: ResolversTypes['MeasurementConnection'];
    }
  >;
  SourceConnection: ResolverTypeWrapper<
    Omit<SourceConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SourceEdge']>;
      groups: ResolversTypes['SourceGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Source']>;
    }
  >;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceGroup: ResolverTypeWrapper<Omit<SourceGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  SourceGroupBy: SourceGroupBy;
  SourceGroupConnection: ResolverTypeWrapper<
    Omit<SourceGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SourceGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SourceGroup']>;
    }
  >;
  SourceGroupEdge: ResolverTypeWrapper<Omit<SourceGroupEdge, 'node'> & { node: ResolversTypes['SourceGroup'] }>;
  SourceGroupField: SourceGroupField;
  SourceKind: SourceKind;
  SourceKindFilter: SourceKindFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceRecord: SourceRecord;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Succession: ResolverTypeWrapper<
    Omit<Succession, 'citations' | 'conflicts' | 'predecessor' | 'successor'> & {
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      predecessor?: Maybe<ResolversTypes['Lasting']>;
      successor?: Maybe<ResolversTypes['Lasting']>;
    }
  >;
  SuccessionConnection: ResolverTypeWrapper<
    Omit<SuccessionConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SuccessionEdge']>;
      groups: ResolversTypes['SuccessionGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['Succession']>;
    }
  >;
  SuccessionEdge: ResolverTypeWrapper<Omit<SuccessionEdge, 'node'> & { node: ResolversTypes['Succession'] }>;
  SuccessionFilter: SuccessionFilter;
  SuccessionGroup: ResolverTypeWrapper<
    Omit<SuccessionGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  SuccessionGroupBy: SuccessionGroupBy;
  SuccessionGroupConnection: ResolverTypeWrapper<
    Omit<SuccessionGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SuccessionGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SuccessionGroup']>;
    }
  >;
  SuccessionGroupEdge: ResolverTypeWrapper<
    Omit<SuccessionGroupEdge, 'node'> & { node: ResolversTypes['SuccessionGroup'] }
  >;
  SuccessionGroupField: SuccessionGroupField;
  SuccessionKind: SuccessionKind;
  SuccessionKindFilter: SuccessionKindFilter;
  SuccessionListFilter: SuccessionListFilter;
  SuccessionOrder: SuccessionOrder;
  SuccessionOrderField: SuccessionOrderField;
  SuccessionRecord: SuccessionRecord;
  SyncCount: ResolverTypeWrapper<SyncCount>;
  SyncProblem: ResolverTypeWrapper<SyncProblem>;
  SyncRecord: SyncRecord;
  SyncRecordResult: ResolverTypeWrapper<SyncRecordResult>;
  SyncResult: ResolverTypeWrapper<SyncResult>;
  SyncStatus: SyncStatus;
  TermState: TermState;
  TermStateFilter: TermStateFilter;
  Thing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Thing']>;
  TimelineSpan: ResolverTypeWrapper<
    Omit<TimelineSpan, 'appointments' | 'definiteAppointments'> & {
      appointments: ReadonlyArray<ResolversTypes['Appointment']>;
      definiteAppointments: ReadonlyArray<ResolversTypes['Appointment']>;
    }
  >;
  TreatyAction: ResolverTypeWrapper<
    Omit<TreatyAction, 'agreement' | 'citations' | 'conflicts' | 'meeting' | 'party' | 'signedBy'> & {
      agreement?: Maybe<ResolversTypes['Agreement']>;
      citations: ReadonlyArray<ResolversTypes['Citation']>;
      conflicts: ResolversTypes['ConflictConnection'];
      meeting?: Maybe<ResolversTypes['Meeting']>;
      party?: Maybe<ResolversTypes['Party']>;
      signedBy?: Maybe<ResolversTypes['Official']>;
    }
  >;
  TreatyActionConnection: ResolverTypeWrapper<
    Omit<TreatyActionConnection, 'edges' | 'groups' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['TreatyActionEdge']>;
      groups: ResolversTypes['TreatyActionGroupConnection'];
      nodes: ReadonlyArray<ResolversTypes['TreatyAction']>;
    }
  >;
  TreatyActionEdge: ResolverTypeWrapper<Omit<TreatyActionEdge, 'node'> & { node: ResolversTypes['TreatyAction'] }>;
  TreatyActionFilter: TreatyActionFilter;
  TreatyActionGroup: ResolverTypeWrapper<
    Omit<TreatyActionGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }
  >;
  TreatyActionGroupBy: TreatyActionGroupBy;
  TreatyActionGroupConnection: ResolverTypeWrapper<
    Omit<TreatyActionGroupConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['TreatyActionGroupEdge']>;
      nodes: ReadonlyArray<ResolversTypes['TreatyActionGroup']>;
    }
  >;
  TreatyActionGroupEdge: ResolverTypeWrapper<
    Omit<TreatyActionGroupEdge, 'node'> & { node: ResolversTypes['TreatyActionGroup'] }
  >;
  TreatyActionGroupField: TreatyActionGroupField;
  TreatyActionKind: TreatyActionKind;
  TreatyActionKindFilter: TreatyActionKindFilter;
  TreatyActionListFilter: TreatyActionListFilter;
  TreatyActionOrder: TreatyActionOrder;
  TreatyActionOrderField: TreatyActionOrderField;
  TreatyActionRecord: TreatyActionRecord;
  Undertaking: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Undertaking']>;
  UndertakingFilter: UndertakingFilter;
  WcoRegion: WcoRegion;
  WcoRegionFilter: WcoRegionFilter;
  WithdrawalRecord: WithdrawalRecord;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  Administration: Omit<
    Administration,
    | 'actions'
    | 'adoptions'
    | 'appointments'
    | 'appointmentsHeld'
    | 'appointmentsOnBehalf'
    | 'citations'
    | 'conflicts'
    | 'country'
    | 'head'
    | 'measurements'
    | 'measurementsMade'
    | 'memberships'
    | 'officers'
    | 'participations'
    | 'parts'
    | 'posts'
    | 'signed'
    | 'succeededBy'
    | 'succeeds'
    | 'timeline'
  > & {
    actions: ResolversParentTypes['TreatyActionConnection'];
    adoptions: ResolversParentTypes['AdoptionConnection'];
    appointments: ResolversParentTypes['AppointmentConnection'];
    appointmentsHeld: ResolversParentTypes['AppointmentConnection'];
    appointmentsOnBehalf: ResolversParentTypes['AppointmentConnection'];
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    country?: Maybe<ResolversParentTypes['Country']>;
    head?: Maybe<ResolversParentTypes['Appointment']>;
    measurements: ResolversParentTypes['MeasurementConnection'];
    measurementsMade: ResolversParentTypes['MeasurementConnection'];
    memberships: ResolversParentTypes['MembershipConnection'];
    officers: ResolversParentTypes['AppointmentConnection'];
    participations: ResolversParentTypes['ParticipationConnection'];
    parts: ResolversParentTypes['OrganisationConnection'];
    posts: ResolversParentTypes['PostConnection'];
    signed: ResolversParentTypes['TreatyActionConnection'];
    succeededBy: ResolversParentTypes['SuccessionConnection'];
    succeeds: ResolversParentTypes['SuccessionConnection'];
    timeline: ReadonlyArray<ResolversParentTypes['TimelineSpan']>;
  };
  AdministrationConnection: Omit<AdministrationConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AdministrationEdge']>;
    groups: ResolversParentTypes['AdministrationGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Administration']>;
  };
  AdministrationEdge: Omit<AdministrationEdge, 'node'> & { node: ResolversParentTypes['Administration'] };
  AdministrationFilter: AdministrationFilter;
  AdministrationGroup: Omit<AdministrationGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  AdministrationGroupBy: AdministrationGroupBy;
  AdministrationGroupConnection: Omit<AdministrationGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AdministrationGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AdministrationGroup']>;
  };
  AdministrationGroupEdge: Omit<AdministrationGroupEdge, 'node'> & {
    node: ResolversParentTypes['AdministrationGroup'];
  };
  AdministrationListFilter: AdministrationListFilter;
  AdministrationOrder: AdministrationOrder;
  AdministrationRecord: AdministrationRecord;
  Adopter: ResolversInterfaceTypes<ResolversParentTypes>['Adopter'];
  AdopterFilter: AdopterFilter;
  Adoption: Omit<Adoption, 'agreement' | 'by' | 'citations' | 'conflicts'> & {
    agreement?: Maybe<ResolversParentTypes['Agreement']>;
    by?: Maybe<ResolversParentTypes['Adopter']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
  };
  AdoptionConnection: Omit<AdoptionConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AdoptionEdge']>;
    groups: ResolversParentTypes['AdoptionGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Adoption']>;
  };
  AdoptionEdge: Omit<AdoptionEdge, 'node'> & { node: ResolversParentTypes['Adoption'] };
  AdoptionFilter: AdoptionFilter;
  AdoptionGroup: Omit<AdoptionGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  AdoptionGroupBy: AdoptionGroupBy;
  AdoptionGroupConnection: Omit<AdoptionGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AdoptionGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AdoptionGroup']>;
  };
  AdoptionGroupEdge: Omit<AdoptionGroupEdge, 'node'> & { node: ResolversParentTypes['AdoptionGroup'] };
  AdoptionKindFilter: AdoptionKindFilter;
  AdoptionListFilter: AdoptionListFilter;
  AdoptionOrder: AdoptionOrder;
  AdoptionRecord: AdoptionRecord;
  Agreement: Omit<
    Agreement,
    | 'actions'
    | 'adoptions'
    | 'amendedBy'
    | 'amends'
    | 'citations'
    | 'conflicts'
    | 'framework'
    | 'implementedBy'
    | 'implements'
    | 'initiatives'
    | 'measurements'
    | 'parties'
    | 'statusBecause'
    | 'succeededBy'
    | 'succeeds'
    | 'supersededBy'
    | 'supersedes'
  > & {
    actions: ResolversParentTypes['TreatyActionConnection'];
    adoptions: ResolversParentTypes['AdoptionConnection'];
    amendedBy: ResolversParentTypes['AgreementConnection'];
    amends: ReadonlyArray<ResolversParentTypes['Agreement']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    framework?: Maybe<ResolversParentTypes['Body']>;
    implementedBy: ResolversParentTypes['AgreementConnection'];
    implements: ReadonlyArray<ResolversParentTypes['Agreement']>;
    initiatives: ResolversParentTypes['InitiativeConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    parties: ResolversParentTypes['AgreementPartyConnection'];
    statusBecause: ResolversParentTypes['AgreementStatusGrounds'];
    succeededBy: ResolversParentTypes['SuccessionConnection'];
    succeeds: ResolversParentTypes['SuccessionConnection'];
    supersededBy: ResolversParentTypes['AgreementConnection'];
    supersedes: ReadonlyArray<ResolversParentTypes['Agreement']>;
  };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>;
    groups: ResolversParentTypes['AgreementGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Agreement']>;
  };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementGroup: Omit<AgreementGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  AgreementGroupBy: AgreementGroupBy;
  AgreementGroupConnection: Omit<AgreementGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AgreementGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AgreementGroup']>;
  };
  AgreementGroupEdge: Omit<AgreementGroupEdge, 'node'> & { node: ResolversParentTypes['AgreementGroup'] };
  AgreementKindFilter: AgreementKindFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  AgreementPartyConnection: Omit<AgreementPartyConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AgreementPartyEdge']>;
    groups: ResolversParentTypes['AgreementPartyGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Party']>;
  };
  AgreementPartyEdge: Omit<AgreementPartyEdge, 'because' | 'node'> & {
    because: ReadonlyArray<ResolversParentTypes['TreatyAction']>;
    node: ResolversParentTypes['Party'];
  };
  AgreementPartyGroup: Omit<AgreementPartyGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  AgreementPartyGroupBy: AgreementPartyGroupBy;
  AgreementPartyGroupConnection: Omit<AgreementPartyGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AgreementPartyGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AgreementPartyGroup']>;
  };
  AgreementPartyGroupEdge: Omit<AgreementPartyGroupEdge, 'node'> & {
    node: ResolversParentTypes['AgreementPartyGroup'];
  };
  AgreementPartyOrder: AgreementPartyOrder;
  AgreementRecord: AgreementRecord;
  AgreementStatusGrounds: Omit<AgreementStatusGrounds, 'facts'> & {
    facts: ReadonlyArray<ResolversParentTypes['Fact']>;
  };
  Appointment: Omit<
    Appointment,
    'body' | 'citations' | 'conflicts' | 'electedAt' | 'holder' | 'onBehalfOf' | 'post'
  > & {
    body?: Maybe<ResolversParentTypes['Body']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    electedAt?: Maybe<ResolversParentTypes['Meeting']>;
    holder?: Maybe<ResolversParentTypes['Actor']>;
    onBehalfOf?: Maybe<ResolversParentTypes['Party']>;
    post?: Maybe<ResolversParentTypes['Post']>;
  };
  AppointmentConnection: Omit<AppointmentConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AppointmentEdge']>;
    groups: ResolversParentTypes['AppointmentGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Appointment']>;
  };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentFilter: AppointmentFilter;
  AppointmentGroup: Omit<AppointmentGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  AppointmentGroupBy: AppointmentGroupBy;
  AppointmentGroupConnection: Omit<AppointmentGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['AppointmentGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['AppointmentGroup']>;
  };
  AppointmentGroupEdge: Omit<AppointmentGroupEdge, 'node'> & { node: ResolversParentTypes['AppointmentGroup'] };
  AppointmentListFilter: AppointmentListFilter;
  AppointmentOrder: AppointmentOrder;
  AppointmentRecord: AppointmentRecord;
  AppointmentRoleFilter: AppointmentRoleFilter;
  Body: ResolversInterfaceTypes<ResolversParentTypes>['Body'];
  BodyFilter: BodyFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Campaign: Omit<
    Campaign,
    'citations' | 'conflicts' | 'measurements' | 'meetings' | 'participants' | 'participations' | 'phaseOf' | 'phases'
  > & {
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    meetings: ResolversParentTypes['MeetingConnection'];
    participants: ResolversParentTypes['ParticipantConnection'];
    participations: ResolversParentTypes['ParticipationConnection'];
    phaseOf?: Maybe<ResolversParentTypes['Campaign']>;
    phases: ResolversParentTypes['CampaignConnection'];
  };
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CampaignEdge']>;
    groups: ResolversParentTypes['CampaignGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Campaign']>;
  };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFilter: CampaignFilter;
  CampaignGroup: Omit<CampaignGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  CampaignGroupBy: CampaignGroupBy;
  CampaignGroupConnection: Omit<CampaignGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CampaignGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CampaignGroup']>;
  };
  CampaignGroupEdge: Omit<CampaignGroupEdge, 'node'> & { node: ResolversParentTypes['CampaignGroup'] };
  CampaignListFilter: CampaignListFilter;
  CampaignOrder: CampaignOrder;
  CampaignRecord: CampaignRecord;
  Citation: Omit<Citation, 'about' | 'source'> & {
    about: ResolversParentTypes['Node'];
    source?: Maybe<ResolversParentTypes['Source']>;
  };
  CitationConnection: Omit<CitationConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CitationEdge']>;
    groups: ResolversParentTypes['CitationGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Citation']>;
  };
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitationGroup: Omit<CitationGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  CitationGroupBy: CitationGroupBy;
  CitationGroupConnection: Omit<CitationGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CitationGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CitationGroup']>;
  };
  CitationGroupEdge: Omit<CitationGroupEdge, 'node'> & { node: ResolversParentTypes['CitationGroup'] };
  CitationInput: CitationInput;
  CitationOrder: CitationOrder;
  Committee: Omit<
    Committee,
    | 'adoptions'
    | 'agreements'
    | 'appointments'
    | 'chair'
    | 'chairs'
    | 'citations'
    | 'committees'
    | 'conflicts'
    | 'initiatives'
    | 'measurements'
    | 'measurementsMade'
    | 'meetings'
    | 'members'
    | 'memberships'
    | 'officers'
    | 'partOf'
    | 'participations'
    | 'posts'
    | 'roll'
    | 'succeededBy'
    | 'succeeds'
    | 'timeline'
  > & {
    adoptions: ResolversParentTypes['AdoptionConnection'];
    agreements: ResolversParentTypes['AgreementConnection'];
    appointments: ResolversParentTypes['AppointmentConnection'];
    chair?: Maybe<ResolversParentTypes['Appointment']>;
    chairs: ResolversParentTypes['AppointmentConnection'];
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    committees: ResolversParentTypes['CommitteeConnection'];
    conflicts: ResolversParentTypes['ConflictConnection'];
    initiatives: ResolversParentTypes['InitiativeConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    measurementsMade: ResolversParentTypes['MeasurementConnection'];
    meetings: ResolversParentTypes['MeetingConnection'];
    members: ResolversParentTypes['MemberConnection'];
    memberships: ResolversParentTypes['MembershipConnection'];
    officers: ResolversParentTypes['AppointmentConnection'];
    partOf?: Maybe<ResolversParentTypes['Body']>;
    participations: ResolversParentTypes['ParticipationConnection'];
    posts: ResolversParentTypes['PostConnection'];
    roll: ResolversParentTypes['MembershipConnection'];
    succeededBy: ResolversParentTypes['SuccessionConnection'];
    succeeds: ResolversParentTypes['SuccessionConnection'];
    timeline: ReadonlyArray<ResolversParentTypes['TimelineSpan']>;
  };
  CommitteeConnection: Omit<CommitteeConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CommitteeEdge']>;
    groups: ResolversParentTypes['CommitteeGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Committee']>;
  };
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  CommitteeFilter: CommitteeFilter;
  CommitteeGroup: Omit<CommitteeGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  CommitteeGroupBy: CommitteeGroupBy;
  CommitteeGroupConnection: Omit<CommitteeGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CommitteeGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CommitteeGroup']>;
  };
  CommitteeGroupEdge: Omit<CommitteeGroupEdge, 'node'> & { node: ResolversParentTypes['CommitteeGroup'] };
  CommitteeKindFilter: CommitteeKindFilter;
  CommitteeListFilter: CommitteeListFilter;
  CommitteeOrder: CommitteeOrder;
  CommitteeRecord: CommitteeRecord;
  Conflict: Omit<Conflict, 'about' | 'claims' | 'facts'> & {
    about?: Maybe<ResolversParentTypes['Thing']>;
    claims: ReadonlyArray<ResolversParentTypes['ConflictClaim']>;
    facts: ReadonlyArray<ResolversParentTypes['Fact']>;
  };
  ConflictClaim: Omit<ConflictClaim, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>;
    groups: ResolversParentTypes['ConflictGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Conflict']>;
  };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictGroup: Omit<ConflictGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  ConflictGroupBy: ConflictGroupBy;
  ConflictGroupConnection: Omit<ConflictGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ConflictGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ConflictGroup']>;
  };
  ConflictGroupEdge: Omit<ConflictGroupEdge, 'node'> & { node: ResolversParentTypes['ConflictGroup'] };
  ConflictOrder: ConflictOrder;
  ConflictRecord: ConflictRecord;
  ConsentByFilter: ConsentByFilter;
  CountFilter: CountFilter;
  Country: Omit<
    Country,
    | 'actions'
    | 'administrations'
    | 'appointmentsHeld'
    | 'appointmentsOnBehalf'
    | 'citations'
    | 'conflicts'
    | 'measurements'
    | 'measurementsMade'
    | 'meetings'
    | 'memberships'
    | 'nationals'
    | 'organisations'
    | 'participations'
    | 'signed'
    | 'succeededBy'
    | 'succeeds'
  > & {
    actions: ResolversParentTypes['TreatyActionConnection'];
    administrations: ResolversParentTypes['AdministrationConnection'];
    appointmentsHeld: ResolversParentTypes['AppointmentConnection'];
    appointmentsOnBehalf: ResolversParentTypes['AppointmentConnection'];
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    measurementsMade: ResolversParentTypes['MeasurementConnection'];
    meetings: ResolversParentTypes['MeetingConnection'];
    memberships: ResolversParentTypes['MembershipConnection'];
    nationals: ResolversParentTypes['OfficialConnection'];
    organisations: ResolversParentTypes['OrganisationConnection'];
    participations: ResolversParentTypes['ParticipationConnection'];
    signed: ResolversParentTypes['TreatyActionConnection'];
    succeededBy: ResolversParentTypes['SuccessionConnection'];
    succeeds: ResolversParentTypes['SuccessionConnection'];
  };
  CountryConnection: Omit<CountryConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>;
    groups: ResolversParentTypes['CountryGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Country']>;
  };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  CountryGroup: Omit<CountryGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  CountryGroupBy: CountryGroupBy;
  CountryGroupConnection: Omit<CountryGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CountryGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CountryGroup']>;
  };
  CountryGroupEdge: Omit<CountryGroupEdge, 'node'> & { node: ResolversParentTypes['CountryGroup'] };
  CountryOrder: CountryOrder;
  CountryRecord: CountryRecord;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityFilter: EntityFilter;
  EntityKey: EntityKey;
  EntityTypeFilter: EntityTypeFilter;
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  ExternalIdReference: ExternalIdReference;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  GroupKey: Omit<GroupKey, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  GroupOrder: GroupOrder;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Initiative: Omit<
    Initiative,
    | 'citations'
    | 'conflicts'
    | 'framework'
    | 'initiatives'
    | 'measurements'
    | 'partOf'
    | 'participants'
    | 'participations'
    | 'succeededBy'
    | 'succeeds'
  > & {
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    framework?: Maybe<ResolversParentTypes['Body']>;
    initiatives: ResolversParentTypes['InitiativeConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    partOf?: Maybe<ResolversParentTypes['Entity']>;
    participants: ResolversParentTypes['ParticipantConnection'];
    participations: ResolversParentTypes['ParticipationConnection'];
    succeededBy: ResolversParentTypes['SuccessionConnection'];
    succeeds: ResolversParentTypes['SuccessionConnection'];
  };
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['InitiativeEdge']>;
    groups: ResolversParentTypes['InitiativeGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Initiative']>;
  };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFilter: InitiativeFilter;
  InitiativeGroup: Omit<InitiativeGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  InitiativeGroupBy: InitiativeGroupBy;
  InitiativeGroupConnection: Omit<InitiativeGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['InitiativeGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['InitiativeGroup']>;
  };
  InitiativeGroupEdge: Omit<InitiativeGroupEdge, 'node'> & { node: ResolversParentTypes['InitiativeGroup'] };
  InitiativeKindFilter: InitiativeKindFilter;
  InitiativeListFilter: InitiativeListFilter;
  InitiativeOrder: InitiativeOrder;
  InitiativeRecord: InitiativeRecord;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  KindCount: KindCount;
  LastChange: LastChange;
  Lasting: ResolversInterfaceTypes<ResolversParentTypes>['Lasting'];
  LastingFilter: LastingFilter;
  LeftOut: LeftOut;
  Link: Omit<Link, 'fact' | 'object' | 'subject'> & {
    fact?: Maybe<ResolversParentTypes['Fact']>;
    object: ResolversParentTypes['Entity'];
    subject: ResolversParentTypes['Entity'];
  };
  Measurement: Omit<Measurement, 'about' | 'by' | 'citations' | 'conflicts'> & {
    about?: Maybe<ResolversParentTypes['Entity']>;
    by?: Maybe<ResolversParentTypes['Actor']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
  };
  MeasurementConnection: Omit<MeasurementConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeasurementEdge']>;
    groups: ResolversParentTypes['MeasurementGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Measurement']>;
  };
  MeasurementEdge: Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] };
  MeasurementFilter: MeasurementFilter;
  MeasurementGroup: Omit<MeasurementGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  MeasurementGroupBy: MeasurementGroupBy;
  MeasurementGroupConnection: Omit<MeasurementGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeasurementGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['MeasurementGroup']>;
  };
  MeasurementGroupEdge: Omit<MeasurementGroupEdge, 'node'> & { node: ResolversParentTypes['MeasurementGroup'] };
  MeasurementListFilter: MeasurementListFilter;
  MeasurementOrder: MeasurementOrder;
  MeasurementRecord: MeasurementRecord;
  MeasurementSummary: MeasurementSummary;
  Meeting: Omit<
    Meeting,
    | 'actions'
    | 'adoptions'
    | 'campaign'
    | 'citations'
    | 'committee'
    | 'conflicts'
    | 'country'
    | 'elections'
    | 'measurements'
    | 'organisation'
    | 'participants'
    | 'participations'
  > & {
    actions: ResolversParentTypes['TreatyActionConnection'];
    adoptions: ResolversParentTypes['AdoptionConnection'];
    campaign?: Maybe<ResolversParentTypes['Campaign']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    committee?: Maybe<ResolversParentTypes['Committee']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    country?: Maybe<ResolversParentTypes['Country']>;
    elections: ResolversParentTypes['AppointmentConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    organisation?: Maybe<ResolversParentTypes['Organisation']>;
    participants: ResolversParentTypes['ParticipantConnection'];
    participations: ResolversParentTypes['ParticipationConnection'];
  };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>;
    groups: ResolversParentTypes['MeetingGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Meeting']>;
  };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingGroup: Omit<MeetingGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  MeetingGroupBy: MeetingGroupBy;
  MeetingGroupConnection: Omit<MeetingGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeetingGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['MeetingGroup']>;
  };
  MeetingGroupEdge: Omit<MeetingGroupEdge, 'node'> & { node: ResolversParentTypes['MeetingGroup'] };
  MeetingListFilter: MeetingListFilter;
  MeetingOrder: MeetingOrder;
  MeetingRecord: MeetingRecord;
  MemberBody: ResolversInterfaceTypes<ResolversParentTypes>['MemberBody'];
  MemberBodyFilter: MemberBodyFilter;
  MemberConnection: Omit<MemberConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MemberEdge']>;
    groups: ResolversParentTypes['MemberGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Actor']>;
  };
  MemberEdge: Omit<MemberEdge, 'memberships' | 'node'> & {
    memberships: ReadonlyArray<ResolversParentTypes['Membership']>;
    node: ResolversParentTypes['Actor'];
  };
  MemberGroup: Omit<MemberGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  MemberGroupBy: MemberGroupBy;
  MemberGroupConnection: Omit<MemberGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MemberGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['MemberGroup']>;
  };
  MemberGroupEdge: Omit<MemberGroupEdge, 'node'> & { node: ResolversParentTypes['MemberGroup'] };
  MemberOrder: MemberOrder;
  Membership: Omit<Membership, 'citations' | 'conflicts' | 'member' | 'of'> & {
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    member?: Maybe<ResolversParentTypes['Actor']>;
    of?: Maybe<ResolversParentTypes['MemberBody']>;
  };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>;
    groups: ResolversParentTypes['MembershipGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Membership']>;
  };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFilter: MembershipFilter;
  MembershipGroup: Omit<MembershipGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  MembershipGroupBy: MembershipGroupBy;
  MembershipGroupConnection: Omit<MembershipGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MembershipGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['MembershipGroup']>;
  };
  MembershipGroupEdge: Omit<MembershipGroupEdge, 'node'> & { node: ResolversParentTypes['MembershipGroup'] };
  MembershipListFilter: MembershipListFilter;
  MembershipOrder: MembershipOrder;
  MembershipRecord: MembershipRecord;
  MembershipStatusFilter: MembershipStatusFilter;
  MergedRecord: Omit<MergedRecord, 'into'> & { into: ResolversParentTypes['Thing'] };
  ModalityFilter: ModalityFilter;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  Neighbourhood: Omit<Neighbourhood, 'entities' | 'links'> & {
    entities: ReadonlyArray<ResolversParentTypes['Entity']>;
    links: ReadonlyArray<ResolversParentTypes['Link']>;
  };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Official: Omit<
    Official,
    | 'appointments'
    | 'citations'
    | 'conflicts'
    | 'measurements'
    | 'measurementsMade'
    | 'memberships'
    | 'nationality'
    | 'participations'
    | 'signatures'
  > & {
    appointments: ResolversParentTypes['AppointmentConnection'];
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    measurementsMade: ResolversParentTypes['MeasurementConnection'];
    memberships: ResolversParentTypes['MembershipConnection'];
    nationality?: Maybe<ResolversParentTypes['Country']>;
    participations: ResolversParentTypes['ParticipationConnection'];
    signatures: ResolversParentTypes['TreatyActionConnection'];
  };
  OfficialConnection: Omit<OfficialConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OfficialEdge']>;
    groups: ResolversParentTypes['OfficialGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Official']>;
  };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  OfficialFilter: OfficialFilter;
  OfficialGroup: Omit<OfficialGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  OfficialGroupBy: OfficialGroupBy;
  OfficialGroupConnection: Omit<OfficialGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OfficialGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['OfficialGroup']>;
  };
  OfficialGroupEdge: Omit<OfficialGroupEdge, 'node'> & { node: ResolversParentTypes['OfficialGroup'] };
  OfficialListFilter: OfficialListFilter;
  OfficialOrder: OfficialOrder;
  OfficialRecord: OfficialRecord;
  Organisation: Omit<
    Organisation,
    | 'actions'
    | 'adoptions'
    | 'agreements'
    | 'appointments'
    | 'appointmentsHeld'
    | 'appointmentsOnBehalf'
    | 'citations'
    | 'committees'
    | 'conflicts'
    | 'country'
    | 'initiatives'
    | 'measurements'
    | 'measurementsMade'
    | 'meetings'
    | 'members'
    | 'memberships'
    | 'officers'
    | 'partOf'
    | 'participations'
    | 'parts'
    | 'posts'
    | 'roll'
    | 'signed'
    | 'succeededBy'
    | 'succeeds'
    | 'timeline'
  > & {
    actions: ResolversParentTypes['TreatyActionConnection'];
    adoptions: ResolversParentTypes['AdoptionConnection'];
    agreements: ResolversParentTypes['AgreementConnection'];
    appointments: ResolversParentTypes['AppointmentConnection'];
    appointmentsHeld: ResolversParentTypes['AppointmentConnection'];
    appointmentsOnBehalf: ResolversParentTypes['AppointmentConnection'];
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    committees: ResolversParentTypes['CommitteeConnection'];
    conflicts: ResolversParentTypes['ConflictConnection'];
    country?: Maybe<ResolversParentTypes['Country']>;
    initiatives: ResolversParentTypes['InitiativeConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    measurementsMade: ResolversParentTypes['MeasurementConnection'];
    meetings: ResolversParentTypes['MeetingConnection'];
    members: ResolversParentTypes['MemberConnection'];
    memberships: ResolversParentTypes['MembershipConnection'];
    officers: ResolversParentTypes['AppointmentConnection'];
    partOf?: Maybe<ResolversParentTypes['Body']>;
    participations: ResolversParentTypes['ParticipationConnection'];
    parts: ResolversParentTypes['OrganisationConnection'];
    posts: ResolversParentTypes['PostConnection'];
    roll: ResolversParentTypes['MembershipConnection'];
    signed: ResolversParentTypes['TreatyActionConnection'];
    succeededBy: ResolversParentTypes['SuccessionConnection'];
    succeeds: ResolversParentTypes['SuccessionConnection'];
    timeline: ReadonlyArray<ResolversParentTypes['TimelineSpan']>;
  };
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>;
    groups: ResolversParentTypes['OrganisationGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Organisation']>;
  };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationGroup: Omit<OrganisationGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  OrganisationGroupBy: OrganisationGroupBy;
  OrganisationGroupConnection: Omit<OrganisationGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OrganisationGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['OrganisationGroup']>;
  };
  OrganisationGroupEdge: Omit<OrganisationGroupEdge, 'node'> & { node: ResolversParentTypes['OrganisationGroup'] };
  OrganisationKindFilter: OrganisationKindFilter;
  OrganisationListFilter: OrganisationListFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationRecord: OrganisationRecord;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  PartialDateFilter: PartialDateFilter;
  ParticipantConnection: Omit<ParticipantConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']>;
    groups: ResolversParentTypes['ParticipantGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Actor']>;
  };
  ParticipantEdge: Omit<ParticipantEdge, 'node' | 'participations'> & {
    node: ResolversParentTypes['Actor'];
    participations: ReadonlyArray<ResolversParentTypes['Participation']>;
  };
  ParticipantGroup: Omit<ParticipantGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  ParticipantGroupBy: ParticipantGroupBy;
  ParticipantGroupConnection: Omit<ParticipantGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipantGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ParticipantGroup']>;
  };
  ParticipantGroupEdge: Omit<ParticipantGroupEdge, 'node'> & { node: ResolversParentTypes['ParticipantGroup'] };
  ParticipantOrder: ParticipantOrder;
  Participation: Omit<Participation, 'citations' | 'conflicts' | 'in' | 'participant'> & {
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    in?: Maybe<ResolversParentTypes['Undertaking']>;
    participant?: Maybe<ResolversParentTypes['Actor']>;
  };
  ParticipationConnection: Omit<ParticipationConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipationEdge']>;
    groups: ResolversParentTypes['ParticipationGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Participation']>;
  };
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  ParticipationFilter: ParticipationFilter;
  ParticipationGroup: Omit<ParticipationGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  ParticipationGroupBy: ParticipationGroupBy;
  ParticipationGroupConnection: Omit<ParticipationGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParticipationGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ParticipationGroup']>;
  };
  ParticipationGroupEdge: Omit<ParticipationGroupEdge, 'node'> & { node: ResolversParentTypes['ParticipationGroup'] };
  ParticipationListFilter: ParticipationListFilter;
  ParticipationOrder: ParticipationOrder;
  ParticipationRecord: ParticipationRecord;
  ParticipationRoleFilter: ParticipationRoleFilter;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  PartyFilter: PartyFilter;
  PartyListFilter: PartyListFilter;
  Path: Omit<Path, 'entities' | 'links'> & {
    entities: ReadonlyArray<ResolversParentTypes['Entity']>;
    links: ReadonlyArray<ResolversParentTypes['Link']>;
  };
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PathEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Path']>;
  };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Post: Omit<Post, 'appointments' | 'body' | 'citations' | 'conflicts' | 'measurements' | 'timeline'> & {
    appointments: ResolversParentTypes['AppointmentConnection'];
    body?: Maybe<ResolversParentTypes['Body']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
    timeline: ReadonlyArray<ResolversParentTypes['TimelineSpan']>;
  };
  PostConnection: Omit<PostConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PostEdge']>;
    groups: ResolversParentTypes['PostGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Post']>;
  };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  PostGroup: Omit<PostGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  PostGroupBy: PostGroupBy;
  PostGroupConnection: Omit<PostGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PostGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['PostGroup']>;
  };
  PostGroupEdge: Omit<PostGroupEdge, 'node'> & { node: ResolversParentTypes['PostGroup'] };
  PostListFilter: PostListFilter;
  PostOrder: PostOrder;
  PostRecord: PostRecord;
  Query: Record<PropertyKey, never>;
  Reference: Reference;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>;
  };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node'> & {
    highlights: ReadonlyArray<ResolversParentTypes['Highlight']>;
    node: ResolversParentTypes['Entity'];
  };
  Service: ResolverContext;
  Source: Omit<Source, 'citations' | 'claims' | 'conflicts' | 'measurements'> & {
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    claims: ResolversParentTypes['CitationConnection'];
    conflicts: ResolversParentTypes['ConflictConnection'];
    measurements: ResolversParentTypes['MeasurementConnection'];
  };
  SourceConnection: Omit<SourceConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>;
    groups: ResolversParentTypes['SourceGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Source']>;
  };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceGroup: Omit<SourceGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  SourceGroupBy: SourceGroupBy;
  SourceGroupConnection: Omit<SourceGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SourceGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SourceGroup']>;
  };
  SourceGroupEdge: Omit<SourceGroupEdge, 'node'> & { node: ResolversParentTypes['SourceGroup'] };
  SourceKindFilter: SourceKindFilter;
  SourceOrder: SourceOrder;
  SourceRecord: SourceRecord;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  Succession: Omit<Succession, 'citations' | 'conflicts' | 'predecessor' | 'successor'> & {
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    predecessor?: Maybe<ResolversParentTypes['Lasting']>;
    successor?: Maybe<ResolversParentTypes['Lasting']>;
  };
  SuccessionConnection: Omit<SuccessionConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SuccessionEdge']>;
    groups: ResolversParentTypes['SuccessionGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['Succession']>;
  };
  SuccessionEdge: Omit<SuccessionEdge, 'node'> & { node: ResolversParentTypes['Succession'] };
  SuccessionFilter: SuccessionFilter;
  SuccessionGroup: Omit<SuccessionGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  SuccessionGroupBy: SuccessionGroupBy;
  SuccessionGroupConnection: Omit<SuccessionGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SuccessionGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SuccessionGroup']>;
  };
  SuccessionGroupEdge: Omit<SuccessionGroupEdge, 'node'> & { node: ResolversParentTypes['SuccessionGroup'] };
  SuccessionKindFilter: SuccessionKindFilter;
  SuccessionListFilter: SuccessionListFilter;
  SuccessionOrder: SuccessionOrder;
  SuccessionRecord: SuccessionRecord;
  SyncCount: SyncCount;
  SyncProblem: SyncProblem;
  SyncRecord: SyncRecord;
  SyncRecordResult: SyncRecordResult;
  SyncResult: SyncResult;
  TermStateFilter: TermStateFilter;
  Thing: ResolversInterfaceTypes<ResolversParentTypes>['Thing'];
  TimelineSpan: Omit<TimelineSpan, 'appointments' | 'definiteAppointments'> & {
    appointments: ReadonlyArray<ResolversParentTypes['Appointment']>;
    definiteAppointments: ReadonlyArray<ResolversParentTypes['Appointment']>;
  };
  TreatyAction: Omit<TreatyAction, 'agreement' | 'citations' | 'conflicts' | 'meeting' | 'party' | 'signedBy'> & {
    agreement?: Maybe<ResolversParentTypes['Agreement']>;
    citations: ReadonlyArray<ResolversParentTypes['Citation']>;
    conflicts: ResolversParentTypes['ConflictConnection'];
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
    party?: Maybe<ResolversParentTypes['Party']>;
    signedBy?: Maybe<ResolversParentTypes['Official']>;
  };
  TreatyActionConnection: Omit<TreatyActionConnection, 'edges' | 'groups' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['TreatyActionEdge']>;
    groups: ResolversParentTypes['TreatyActionGroupConnection'];
    nodes: ReadonlyArray<ResolversParentTypes['TreatyAction']>;
  };
  TreatyActionEdge: Omit<TreatyActionEdge, 'node'> & { node: ResolversParentTypes['TreatyAction'] };
  TreatyActionFilter: TreatyActionFilter;
  TreatyActionGroup: Omit<TreatyActionGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  TreatyActionGroupBy: TreatyActionGroupBy;
  TreatyActionGroupConnection: Omit<TreatyActionGroupConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['TreatyActionGroupEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['TreatyActionGroup']>;
  };
  TreatyActionGroupEdge: Omit<TreatyActionGroupEdge, 'node'> & { node: ResolversParentTypes['TreatyActionGroup'] };
  TreatyActionKindFilter: TreatyActionKindFilter;
  TreatyActionListFilter: TreatyActionListFilter;
  TreatyActionOrder: TreatyActionOrder;
  TreatyActionRecord: TreatyActionRecord;
  Undertaking: ResolversInterfaceTypes<ResolversParentTypes>['Undertaking'];
  UndertakingFilter: UndertakingFilter;
  WcoRegionFilter: WcoRegionFilter;
  WithdrawalRecord: WithdrawalRecord;
};

export type AsOfDirectiveArgs = {
  date: Scalars['Date']['input'];
  reading?: Reading;
};

export type AsOfDirectiveResolver<
  Result,
  Parent,
  ContextType = ResolverContext,
  Args = AsOfDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  __resolveType: TypeResolveFn<
    'Administration' | 'Committee' | 'Country' | 'Official' | 'Organisation',
    ParentType,
    ContextType
  >;
};

export type AdministrationResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Administration'] = ResolversParentTypes['Administration'],
> = {
  actions?: Resolver<
    ResolversTypes['TreatyActionConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationActionsArgs>
  >;
  adoptions?: Resolver<
    ResolversTypes['AdoptionConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationAdoptionsArgs>
  >;
  appointments?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationAppointmentsArgs>
  >;
  appointmentsHeld?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationAppointmentsHeldArgs>
  >;
  appointmentsOnBehalf?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationAppointmentsOnBehalfArgs>
  >;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationConflictsArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, Partial<AdministrationHeadArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationMeasurementsArgs>
  >;
  measurementsMade?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationMeasurementsMadeArgs>
  >;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationMembershipsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  officers?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationOfficersArgs>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationParticipationsArgs>
  >;
  parts?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<AdministrationPartsArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<AdministrationPostsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['WcoRegion']>, ParentType, ContextType>;
  signed?: Resolver<
    ResolversTypes['TreatyActionConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationSignedArgs>
  >;
  succeededBy?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationSucceededByArgs>
  >;
  succeeds?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<AdministrationSucceedsArgs>
  >;
  timeline?: Resolver<
    ReadonlyArray<ResolversTypes['TimelineSpan']>,
    ParentType,
    ContextType,
    RequireFields<AdministrationTimelineArgs, 'role'>
  >;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrationConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdministrationConnection'] =
    ResolversParentTypes['AdministrationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministrationEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['AdministrationGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<AdministrationConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Administration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrationEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdministrationEdge'] = ResolversParentTypes['AdministrationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Administration'], ParentType, ContextType>;
};

export type AdministrationGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdministrationGroup'] = ResolversParentTypes['AdministrationGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<AdministrationGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type AdministrationGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdministrationGroupConnection'] =
    ResolversParentTypes['AdministrationGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministrationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdministrationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrationGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdministrationGroupEdge'] = ResolversParentTypes['AdministrationGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrationGroup'], ParentType, ContextType>;
};

export type AdopterResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Adopter'] = ResolversParentTypes['Adopter'],
> = {
  __resolveType: TypeResolveFn<'Administration' | 'Committee' | 'Meeting' | 'Organisation', ParentType, ContextType>;
};

export type AdoptionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Adopter']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<AdoptionCertaintyArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<AdoptionConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AdoptionKind']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdoptionConnection'] = ResolversParentTypes['AdoptionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdoptionEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['AdoptionGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<AdoptionConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptionEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdoptionEdge'] = ResolversParentTypes['AdoptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adoption'], ParentType, ContextType>;
};

export type AdoptionGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdoptionGroup'] = ResolversParentTypes['AdoptionGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<AdoptionGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type AdoptionGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdoptionGroupConnection'] = ResolversParentTypes['AdoptionGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdoptionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdoptionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptionGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AdoptionGroupEdge'] = ResolversParentTypes['AdoptionGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdoptionGroup'], ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, Partial<AgreementActionsArgs>>;
  adoptions?: Resolver<ResolversTypes['AdoptionConnection'], ParentType, ContextType, Partial<AgreementAdoptionsArgs>>;
  amendedBy?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<AgreementAmendedByArgs>>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<AgreementConflictsArgs>>;
  consentBy?: Resolver<Maybe<ResolversTypes['ConsentBy']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    Partial<AgreementImplementedByArgs>
  >;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  initiatives?: Resolver<
    ResolversTypes['InitiativeConnection'],
    ParentType,
    ContextType,
    Partial<AgreementInitiativesArgs>
  >;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<AgreementMeasurementsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parties?: Resolver<
    ResolversTypes['AgreementPartyConnection'],
    ParentType,
    ContextType,
    Partial<AgreementPartiesArgs>
  >;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType, Partial<AgreementStatusArgs>>;
  statusBecause?: Resolver<
    ResolversTypes['AgreementStatusGrounds'],
    ParentType,
    ContextType,
    Partial<AgreementStatusBecauseArgs>
  >;
  succeededBy?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<AgreementSucceededByArgs>
  >;
  succeeds?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, Partial<AgreementSucceedsArgs>>;
  supersededBy?: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    Partial<AgreementSupersededByArgs>
  >;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['AgreementGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<AgreementConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementGroup'] = ResolversParentTypes['AgreementGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<AgreementGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type AgreementGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementGroupConnection'] =
    ResolversParentTypes['AgreementGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgreementGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementGroupEdge'] = ResolversParentTypes['AgreementGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementGroup'], ParentType, ContextType>;
};

export type AgreementPartyConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementPartyConnection'] =
    ResolversParentTypes['AgreementPartyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementPartyEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['AgreementPartyGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<AgreementPartyConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartyEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementPartyEdge'] = ResolversParentTypes['AgreementPartyEdge'],
> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartyState'], ParentType, ContextType>;
};

export type AgreementPartyGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementPartyGroup'] = ResolversParentTypes['AgreementPartyGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<AgreementPartyGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type AgreementPartyGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementPartyGroupConnection'] =
    ResolversParentTypes['AgreementPartyGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementPartyGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgreementPartyGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartyGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementPartyGroupEdge'] = ResolversParentTypes['AgreementPartyGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementPartyGroup'], ParentType, ContextType>;
};

export type AgreementStatusGroundsResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AgreementStatusGrounds'] = ResolversParentTypes['AgreementStatusGrounds'],
> = {
  dates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
};

export type AppointmentResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'],
> = {
  acting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<AppointmentCertaintyArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<AppointmentConflictsArgs>
  >;
  constituency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electedAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AppointmentRole']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TermState'], ParentType, ContextType, Partial<AppointmentStateArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['AppointmentGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<AppointmentConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AppointmentGroup'] = ResolversParentTypes['AppointmentGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<AppointmentGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type AppointmentGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AppointmentGroupConnection'] =
    ResolversParentTypes['AppointmentGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AppointmentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['AppointmentGroupEdge'] = ResolversParentTypes['AppointmentGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AppointmentGroup'], ParentType, ContextType>;
};

export type BodyResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'],
> = {
  __resolveType: TypeResolveFn<'Administration' | 'Committee' | 'Organisation', ParentType, ContextType>;
};

export type CampaignResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'],
> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<CampaignConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<CampaignMeasurementsArgs>
  >;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CampaignMeetingsArgs>>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  participants?: Resolver<
    ResolversTypes['ParticipantConnection'],
    ParentType,
    ContextType,
    Partial<CampaignParticipantsArgs>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<CampaignParticipationsArgs>
  >;
  phaseOf?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, Partial<CampaignPhasesArgs>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['CampaignGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<CampaignConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CampaignGroup'] = ResolversParentTypes['CampaignGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<CampaignGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type CampaignGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CampaignGroupConnection'] = ResolversParentTypes['CampaignGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampaignGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CampaignGroupEdge'] = ResolversParentTypes['CampaignGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignGroup'], ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CitationConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['CitationGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<CitationConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CitationGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CitationGroup'] = ResolversParentTypes['CitationGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<CitationGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type CitationGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CitationGroupConnection'] = ResolversParentTypes['CitationGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CitationGroupEdge'] = ResolversParentTypes['CitationGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitationGroup'], ParentType, ContextType>;
};

export type CommitteeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee'],
> = {
  adoptions?: Resolver<ResolversTypes['AdoptionConnection'], ParentType, ContextType, Partial<CommitteeAdoptionsArgs>>;
  agreements?: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeAgreementsArgs>
  >;
  appointments?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeAppointmentsArgs>
  >;
  chair?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, Partial<CommitteeChairArgs>>;
  chairs?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<CommitteeChairsArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  committees?: Resolver<
    ResolversTypes['CommitteeConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeCommitteesArgs>
  >;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<CommitteeConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<
    ResolversTypes['InitiativeConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeInitiativesArgs>
  >;
  kind?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeMeasurementsArgs>
  >;
  measurementsMade?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeMeasurementsMadeArgs>
  >;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CommitteeMeetingsArgs>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<CommitteeMembersArgs>>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeMembershipsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  officers?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<CommitteeOfficersArgs>>;
  partOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeParticipationsArgs>
  >;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<CommitteePostsArgs>>;
  roll?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<CommitteeRollArgs>>;
  succeededBy?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<CommitteeSucceededByArgs>
  >;
  succeeds?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, Partial<CommitteeSucceedsArgs>>;
  timeline?: Resolver<
    ReadonlyArray<ResolversTypes['TimelineSpan']>,
    ParentType,
    ContextType,
    RequireFields<CommitteeTimelineArgs, 'role'>
  >;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['CommitteeGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<CommitteeConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};

export type CommitteeGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CommitteeGroup'] = ResolversParentTypes['CommitteeGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<CommitteeGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type CommitteeGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CommitteeGroupConnection'] =
    ResolversParentTypes['CommitteeGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommitteeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CommitteeGroupEdge'] = ResolversParentTypes['CommitteeGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeGroup'], ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  about?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ConflictClaim']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ConflictOrigin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictClaimResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ConflictClaim'] = ResolversParentTypes['ConflictClaim'],
> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['ConflictGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<ConflictConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ConflictGroup'] = ResolversParentTypes['ConflictGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<ConflictGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type ConflictGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ConflictGroupConnection'] = ResolversParentTypes['ConflictGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConflictGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ConflictGroupEdge'] = ResolversParentTypes['ConflictGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConflictGroup'], ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, Partial<CountryActionsArgs>>;
  administrations?: Resolver<
    ResolversTypes['AdministrationConnection'],
    ParentType,
    ContextType,
    Partial<CountryAdministrationsArgs>
  >;
  appointmentsHeld?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<CountryAppointmentsHeldArgs>
  >;
  appointmentsOnBehalf?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<CountryAppointmentsOnBehalfArgs>
  >;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<CountryConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<CountryMeasurementsArgs>
  >;
  measurementsMade?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<CountryMeasurementsMadeArgs>
  >;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CountryMeetingsArgs>>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    Partial<CountryMembershipsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  nationals?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<CountryNationalsArgs>>;
  organisations?: Resolver<
    ResolversTypes['OrganisationConnection'],
    ParentType,
    ContextType,
    Partial<CountryOrganisationsArgs>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<CountryParticipationsArgs>
  >;
  signed?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, Partial<CountrySignedArgs>>;
  succeededBy?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<CountrySucceededByArgs>
  >;
  succeeds?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, Partial<CountrySucceedsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['CountryGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<CountryConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountryGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CountryGroup'] = ResolversParentTypes['CountryGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<CountryGroupDistinctArgs, 'field'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type CountryGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CountryGroupConnection'] = ResolversParentTypes['CountryGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['CountryGroupEdge'] = ResolversParentTypes['CountryGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountryGroup'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    | 'Administration'
    | 'Agreement'
    | 'Campaign'
    | 'Committee'
    | 'Country'
    | 'Initiative'
    | 'Meeting'
    | 'Official'
    | 'Organisation'
    | 'Post'
    | 'Source',
    ParentType,
    ContextType
  >;
};

export type ExternalIdResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId'],
> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact'],
> = {
  __resolveType: TypeResolveFn<
    'Adoption' | 'Appointment' | 'Measurement' | 'Membership' | 'Participation' | 'Succession' | 'TreatyAction',
    ParentType,
    ContextType
  >;
};

export type GroupKeyResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey'],
> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HighlightResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight'],
> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'],
> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<InitiativeConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<
    ResolversTypes['InitiativeConnection'],
    ParentType,
    ContextType,
    Partial<InitiativeInitiativesArgs>
  >;
  kind?: Resolver<Maybe<ResolversTypes['InitiativeKind']>, ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<InitiativeMeasurementsArgs>
  >;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<
    ResolversTypes['ParticipantConnection'],
    ParentType,
    ContextType,
    Partial<InitiativeParticipantsArgs>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<InitiativeParticipationsArgs>
  >;
  succeededBy?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<InitiativeSucceededByArgs>
  >;
  succeeds?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, Partial<InitiativeSucceedsArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['InitiativeGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<InitiativeConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['InitiativeGroup'] = ResolversParentTypes['InitiativeGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<InitiativeGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type InitiativeGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['InitiativeGroupConnection'] =
    ResolversParentTypes['InitiativeGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InitiativeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['InitiativeGroupEdge'] = ResolversParentTypes['InitiativeGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InitiativeGroup'], ParentType, ContextType>;
};

export type KindCountResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
};

export type LastChangeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['LastChange'] = ResolversParentTypes['LastChange'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LastingResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Lasting'] = ResolversParentTypes['Lasting'],
> = {
  __resolveType: TypeResolveFn<
    'Administration' | 'Agreement' | 'Committee' | 'Country' | 'Initiative' | 'Organisation',
    ParentType,
    ContextType
  >;
};

export type LeftOutResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LinkResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'],
> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MeasurementResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement'],
> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<MeasurementCertaintyArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<MeasurementConflictsArgs>
  >;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TermState'], ParentType, ContextType, Partial<MeasurementStateArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['MeasurementGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<MeasurementConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type MeasurementGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeasurementGroup'] = ResolversParentTypes['MeasurementGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<MeasurementGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['MeasurementSummary'], ParentType, ContextType>;
};

export type MeasurementGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeasurementGroupConnection'] =
    ResolversParentTypes['MeasurementGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MeasurementGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasurementGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeasurementGroupEdge'] = ResolversParentTypes['MeasurementGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasurementGroup'], ParentType, ContextType>;
};

export type MeasurementSummaryResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeasurementSummary'] = ResolversParentTypes['MeasurementSummary'],
> = {
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  actions?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, Partial<MeetingActionsArgs>>;
  adoptions?: Resolver<ResolversTypes['AdoptionConnection'], ParentType, ContextType, Partial<MeetingAdoptionsArgs>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<MeetingConflictsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  elections?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<MeetingElectionsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<MeetingMeasurementsArgs>
  >;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participants?: Resolver<
    ResolversTypes['ParticipantConnection'],
    ParentType,
    ContextType,
    Partial<MeetingParticipantsArgs>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<MeetingParticipationsArgs>
  >;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['MeetingGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<MeetingConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeetingGroup'] = ResolversParentTypes['MeetingGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MeetingGroupDistinctArgs, 'field'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type MeetingGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeetingGroupConnection'] = ResolversParentTypes['MeetingGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MeetingGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MeetingGroupEdge'] = ResolversParentTypes['MeetingGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingGroup'], ParentType, ContextType>;
};

export type MemberBodyResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MemberBody'] = ResolversParentTypes['MemberBody'],
> = {
  __resolveType: TypeResolveFn<'Committee' | 'Organisation', ParentType, ContextType>;
};

export type MemberConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['MemberGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<MemberConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type MemberGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MemberGroup'] = ResolversParentTypes['MemberGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MemberGroupDistinctArgs, 'field'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type MemberGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MemberGroupConnection'] = ResolversParentTypes['MemberGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MemberGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MemberGroupEdge'] = ResolversParentTypes['MemberGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberGroup'], ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<MembershipCertaintyArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<MembershipConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['MemberBody']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TermState'], ParentType, ContextType, Partial<MembershipStateArgs>>;
  status?: Resolver<Maybe<ResolversTypes['MembershipStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['MembershipGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<MembershipConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MembershipGroup'] = ResolversParentTypes['MembershipGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<MembershipGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type MembershipGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MembershipGroupConnection'] =
    ResolversParentTypes['MembershipGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MembershipGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MembershipGroupEdge'] = ResolversParentTypes['MembershipGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipGroup'], ParentType, ContextType>;
};

export type MergedRecordResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['MergedRecord'] = ResolversParentTypes['MergedRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  sync?: Resolver<
    ResolversTypes['SyncResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSyncArgs, 'atomic' | 'dryRun' | 'records'>
  >;
};

export type NameResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name'],
> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Administration'
    | 'Adoption'
    | 'Agreement'
    | 'Appointment'
    | 'Campaign'
    | 'Committee'
    | 'Conflict'
    | 'Country'
    | 'Initiative'
    | 'Measurement'
    | 'Meeting'
    | 'Membership'
    | 'MergedRecord'
    | 'Official'
    | 'Organisation'
    | 'Participation'
    | 'Post'
    | 'Source'
    | 'Succession'
    | 'TreatyAction',
    ParentType,
    ContextType
  >;
};

export type OfficialResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official'],
> = {
  appointments?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<OfficialAppointmentsArgs>
  >;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<OfficialConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  honorific?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<OfficialMeasurementsArgs>
  >;
  measurementsMade?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<OfficialMeasurementsMadeArgs>
  >;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    Partial<OfficialMembershipsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<OfficialParticipationsArgs>
  >;
  signatures?: Resolver<
    ResolversTypes['TreatyActionConnection'],
    ParentType,
    ContextType,
    Partial<OfficialSignaturesArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['OfficialGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<OfficialConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OfficialGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OfficialGroup'] = ResolversParentTypes['OfficialGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<OfficialGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type OfficialGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OfficialGroupConnection'] = ResolversParentTypes['OfficialGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficialGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OfficialGroupEdge'] = ResolversParentTypes['OfficialGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialGroup'], ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  actions?: Resolver<
    ResolversTypes['TreatyActionConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationActionsArgs>
  >;
  adoptions?: Resolver<
    ResolversTypes['AdoptionConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationAdoptionsArgs>
  >;
  agreements?: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationAgreementsArgs>
  >;
  appointments?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationAppointmentsArgs>
  >;
  appointmentsHeld?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationAppointmentsHeldArgs>
  >;
  appointmentsOnBehalf?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationAppointmentsOnBehalfArgs>
  >;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  committees?: Resolver<
    ResolversTypes['CommitteeConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationCommitteesArgs>
  >;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationConflictsArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<
    ResolversTypes['InitiativeConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationInitiativesArgs>
  >;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationMeasurementsArgs>
  >;
  measurementsMade?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationMeasurementsMadeArgs>
  >;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<OrganisationMeetingsArgs>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<OrganisationMembersArgs>>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationMembershipsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  officers?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationOfficersArgs>
  >;
  partOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationParticipationsArgs>
  >;
  parts?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<OrganisationPostsArgs>>;
  roll?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganisationRollArgs>>;
  signed?: Resolver<ResolversTypes['TreatyActionConnection'], ParentType, ContextType, Partial<OrganisationSignedArgs>>;
  succeededBy?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationSucceededByArgs>
  >;
  succeeds?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationSucceedsArgs>
  >;
  timeline?: Resolver<
    ReadonlyArray<ResolversTypes['TimelineSpan']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationTimelineArgs, 'role'>
  >;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['OrganisationGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganisationConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OrganisationGroup'] = ResolversParentTypes['OrganisationGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<OrganisationGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type OrganisationGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OrganisationGroupConnection'] =
    ResolversParentTypes['OrganisationGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['OrganisationGroupEdge'] = ResolversParentTypes['OrganisationGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationGroup'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate'],
> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['ParticipantGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<ParticipantConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
};

export type ParticipantGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipantGroup'] = ResolversParentTypes['ParticipantGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<ParticipantGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type ParticipantGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipantGroupConnection'] =
    ResolversParentTypes['ParticipantGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParticipantGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipantGroupEdge'] = ResolversParentTypes['ParticipantGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipantGroup'], ParentType, ContextType>;
};

export type ParticipationResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
> = {
  certainty?: Resolver<
    Maybe<ResolversTypes['Certainty']>,
    ParentType,
    ContextType,
    Partial<ParticipationCertaintyArgs>
  >;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<ParticipationConflictsArgs>
  >;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  in?: Resolver<Maybe<ResolversTypes['Undertaking']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TermState'], ParentType, ContextType, Partial<ParticipationStateArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['ParticipationGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<ParticipationConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ParticipationGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipationGroup'] = ResolversParentTypes['ParticipationGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<ParticipationGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type ParticipationGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipationGroupConnection'] =
    ResolversParentTypes['ParticipationGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParticipationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['ParticipationGroupEdge'] = ResolversParentTypes['ParticipationGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipationGroup'], ParentType, ContextType>;
};

export type PartyResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'],
> = {
  __resolveType: TypeResolveFn<'Administration' | 'Country' | 'Organisation', ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PostResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'],
> = {
  appointments?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<PostAppointmentsArgs>
  >;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<PostConflictsArgs>>;
  constituency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<PostMeasurementsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AppointmentRole']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeline?: Resolver<
    ReadonlyArray<ResolversTypes['TimelineSpan']>,
    ParentType,
    ContextType,
    Partial<PostTimelineArgs>
  >;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['PostGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<PostConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PostGroup'] = ResolversParentTypes['PostGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<PostGroupDistinctArgs, 'field'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type PostGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PostGroupConnection'] = ResolversParentTypes['PostGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PostGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['PostGroupEdge'] = ResolversParentTypes['PostGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostGroup'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  administration?: Resolver<
    Maybe<ResolversTypes['Administration']>,
    ParentType,
    ContextType,
    Partial<QueryAdministrationArgs>
  >;
  administrations?: Resolver<
    ResolversTypes['AdministrationConnection'],
    ParentType,
    ContextType,
    Partial<QueryAdministrationsArgs>
  >;
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType, Partial<QueryAdoptionArgs>>;
  adoptions?: Resolver<ResolversTypes['AdoptionConnection'], ParentType, ContextType, Partial<QueryAdoptionsArgs>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<QueryAgreementArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, Partial<QueryAppointmentArgs>>;
  appointments?: Resolver<
    ResolversTypes['AppointmentConnection'],
    ParentType,
    ContextType,
    Partial<QueryAppointmentsArgs>
  >;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, Partial<QueryCampaignArgs>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, Partial<QueryCampaignsArgs>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, Partial<QueryCommitteeArgs>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, Partial<QueryCommitteesArgs>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  entities?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Entity']>>,
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, 'by'>
  >;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, Partial<QueryInitiativeArgs>>;
  initiatives?: Resolver<
    ResolversTypes['InitiativeConnection'],
    ParentType,
    ContextType,
    Partial<QueryInitiativesArgs>
  >;
  measurement?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType, Partial<QueryMeasurementArgs>>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<QueryMeasurementsArgs>
  >;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, Partial<QueryMembershipArgs>>;
  memberships?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    Partial<QueryMembershipsArgs>
  >;
  neighbourhood?: Resolver<
    Maybe<ResolversTypes['Neighbourhood']>,
    ParentType,
    ContextType,
    RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit' | 'maxDegree'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, Partial<QueryOfficialArgs>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  organisation?: Resolver<
    Maybe<ResolversTypes['Organisation']>,
    ParentType,
    ContextType,
    Partial<QueryOrganisationArgs>
  >;
  organisations?: Resolver<
    ResolversTypes['OrganisationConnection'],
    ParentType,
    ContextType,
    Partial<QueryOrganisationsArgs>
  >;
  participation?: Resolver<
    Maybe<ResolversTypes['Participation']>,
    ParentType,
    ContextType,
    Partial<QueryParticipationArgs>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    Partial<QueryParticipationsArgs>
  >;
  paths?: Resolver<
    Maybe<ResolversTypes['PathConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'maxDegree' | 'maxLength' | 'to'>
  >;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, Partial<QueryPostArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<QueryPostsArgs>>;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  succession?: Resolver<Maybe<ResolversTypes['Succession']>, ParentType, ContextType, Partial<QuerySuccessionArgs>>;
  successions?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    Partial<QuerySuccessionsArgs>
  >;
  treatyAction?: Resolver<
    Maybe<ResolversTypes['TreatyAction']>,
    ParentType,
    ContextType,
    Partial<QueryTreatyActionArgs>
  >;
  treatyActions?: Resolver<
    ResolversTypes['TreatyActionConnection'],
    ParentType,
    ContextType,
    Partial<QueryTreatyActionsArgs>
  >;
};

export type SearchConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['LastChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<SourceConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SourceKind']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measurements?: Resolver<
    ResolversTypes['MeasurementConnection'],
    ParentType,
    ContextType,
    Partial<SourceMeasurementsArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['SourceGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SourceGroup'] = ResolversParentTypes['SourceGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<SourceGroupDistinctArgs, 'field'>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type SourceGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SourceGroupConnection'] = ResolversParentTypes['SourceGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SourceGroupEdge'] = ResolversParentTypes['SourceGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceGroup'], ParentType, ContextType>;
};

export type SuccessionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession'],
> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<SuccessionCertaintyArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<SuccessionConflictsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Lasting']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Lasting']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SuccessionConnection'] = ResolversParentTypes['SuccessionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessionEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['SuccessionGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<SuccessionConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SuccessionEdge'] = ResolversParentTypes['SuccessionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Succession'], ParentType, ContextType>;
};

export type SuccessionGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SuccessionGroup'] = ResolversParentTypes['SuccessionGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<SuccessionGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type SuccessionGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SuccessionGroupConnection'] =
    ResolversParentTypes['SuccessionGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuccessionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SuccessionGroupEdge'] = ResolversParentTypes['SuccessionGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuccessionGroup'], ParentType, ContextType>;
};

export type SyncCountResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SyncCount'] = ResolversParentTypes['SyncCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type SyncProblemResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SyncProblem'] = ResolversParentTypes['SyncProblem'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SyncRecordResultResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SyncRecordResult'] = ResolversParentTypes['SyncRecordResult'],
> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['SyncProblem']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['SyncProblem']>, ParentType, ContextType>;
};

export type SyncResultResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['SyncResult'] = ResolversParentTypes['SyncResult'],
> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['SyncCount']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['SyncRecordResult']>, ParentType, ContextType>;
};

export type ThingResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing'],
> = {
  __resolveType: TypeResolveFn<
    | 'Administration'
    | 'Adoption'
    | 'Agreement'
    | 'Appointment'
    | 'Campaign'
    | 'Committee'
    | 'Country'
    | 'Initiative'
    | 'Measurement'
    | 'Meeting'
    | 'Membership'
    | 'Official'
    | 'Organisation'
    | 'Participation'
    | 'Post'
    | 'Source'
    | 'Succession'
    | 'TreatyAction',
    ParentType,
    ContextType
  >;
};

export type TimelineSpanResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TimelineSpan'] = ResolversParentTypes['TimelineSpan'],
> = {
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  definiteAppointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TreatyActionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TreatyAction'] = ResolversParentTypes['TreatyAction'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType, Partial<TreatyActionCertaintyArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<TreatyActionConflictsArgs>
  >;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TreatyActionKind']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyActionConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TreatyActionConnection'] = ResolversParentTypes['TreatyActionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyActionEdge']>, ParentType, ContextType>;
  groups?: Resolver<
    ResolversTypes['TreatyActionGroupConnection'],
    ParentType,
    ContextType,
    RequireFields<TreatyActionConnectionGroupsArgs, 'by'>
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreatyAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyActionEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TreatyActionEdge'] = ResolversParentTypes['TreatyActionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreatyAction'], ParentType, ContextType>;
};

export type TreatyActionGroupResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TreatyActionGroup'] = ResolversParentTypes['TreatyActionGroup'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinct?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<TreatyActionGroupDistinctArgs, 'field'>
  >;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type TreatyActionGroupConnectionResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TreatyActionGroupConnection'] =
    ResolversParentTypes['TreatyActionGroupConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyActionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TreatyActionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyActionGroupEdgeResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['TreatyActionGroupEdge'] = ResolversParentTypes['TreatyActionGroupEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreatyActionGroup'], ParentType, ContextType>;
};

export type UndertakingResolvers<
  ContextType = ResolverContext,
  ParentType extends ResolversParentTypes['Undertaking'] = ResolversParentTypes['Undertaking'],
> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Initiative' | 'Meeting', ParentType, ContextType>;
};

export type Resolvers<ContextType = ResolverContext> = {
  Actor?: ActorResolvers<ContextType>;
  Administration?: AdministrationResolvers<ContextType>;
  AdministrationConnection?: AdministrationConnectionResolvers<ContextType>;
  AdministrationEdge?: AdministrationEdgeResolvers<ContextType>;
  AdministrationGroup?: AdministrationGroupResolvers<ContextType>;
  AdministrationGroupConnection?: AdministrationGroupConnectionResolvers<ContextType>;
  AdministrationGroupEdge?: AdministrationGroupEdgeResolvers<ContextType>;
  Adopter?: AdopterResolvers<ContextType>;
  Adoption?: AdoptionResolvers<ContextType>;
  AdoptionConnection?: AdoptionConnectionResolvers<ContextType>;
  AdoptionEdge?: AdoptionEdgeResolvers<ContextType>;
  AdoptionGroup?: AdoptionGroupResolvers<ContextType>;
  AdoptionGroupConnection?: AdoptionGroupConnectionResolvers<ContextType>;
  AdoptionGroupEdge?: AdoptionGroupEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementGroup?: AgreementGroupResolvers<ContextType>;
  AgreementGroupConnection?: AgreementGroupConnectionResolvers<ContextType>;
  AgreementGroupEdge?: AgreementGroupEdgeResolvers<ContextType>;
  AgreementPartyConnection?: AgreementPartyConnectionResolvers<ContextType>;
  AgreementPartyEdge?: AgreementPartyEdgeResolvers<ContextType>;
  AgreementPartyGroup?: AgreementPartyGroupResolvers<ContextType>;
  AgreementPartyGroupConnection?: AgreementPartyGroupConnectionResolvers<ContextType>;
  AgreementPartyGroupEdge?: AgreementPartyGroupEdgeResolvers<ContextType>;
  AgreementStatusGrounds?: AgreementStatusGroundsResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentGroup?: AppointmentGroupResolvers<ContextType>;
  AppointmentGroupConnection?: AppointmentGroupConnectionResolvers<ContextType>;
  AppointmentGroupEdge?: AppointmentGroupEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignGroup?: CampaignGroupResolvers<ContextType>;
  CampaignGroupConnection?: CampaignGroupConnectionResolvers<ContextType>;
  CampaignGroupEdge?: CampaignGroupEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitationGroup?: CitationGroupResolvers<ContextType>;
  CitationGroupConnection?: CitationGroupConnectionResolvers<ContextType>;
  CitationGroupEdge?: CitationGroupEdgeResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  CommitteeGroup?: CommitteeGroupResolvers<ContextType>;
  CommitteeGroupConnection?: CommitteeGroupConnectionResolvers<ContextType>;
  CommitteeGroupEdge?: CommitteeGroupEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictClaim?: ConflictClaimResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictGroup?: ConflictGroupResolvers<ContextType>;
  ConflictGroupConnection?: ConflictGroupConnectionResolvers<ContextType>;
  ConflictGroupEdge?: ConflictGroupEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryGroup?: CountryGroupResolvers<ContextType>;
  CountryGroupConnection?: CountryGroupConnectionResolvers<ContextType>;
  CountryGroupEdge?: CountryGroupEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeGroup?: InitiativeGroupResolvers<ContextType>;
  InitiativeGroupConnection?: InitiativeGroupConnectionResolvers<ContextType>;
  InitiativeGroupEdge?: InitiativeGroupEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LastChange?: LastChangeResolvers<ContextType>;
  Lasting?: LastingResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  MeasurementGroup?: MeasurementGroupResolvers<ContextType>;
  MeasurementGroupConnection?: MeasurementGroupConnectionResolvers<ContextType>;
  MeasurementGroupEdge?: MeasurementGroupEdgeResolvers<ContextType>;
  MeasurementSummary?: MeasurementSummaryResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingGroup?: MeetingGroupResolvers<ContextType>;
  MeetingGroupConnection?: MeetingGroupConnectionResolvers<ContextType>;
  MeetingGroupEdge?: MeetingGroupEdgeResolvers<ContextType>;
  MemberBody?: MemberBodyResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberGroup?: MemberGroupResolvers<ContextType>;
  MemberGroupConnection?: MemberGroupConnectionResolvers<ContextType>;
  MemberGroupEdge?: MemberGroupEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipGroup?: MembershipGroupResolvers<ContextType>;
  MembershipGroupConnection?: MembershipGroupConnectionResolvers<ContextType>;
  MembershipGroupEdge?: MembershipGroupEdgeResolvers<ContextType>;
  MergedRecord?: MergedRecordResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  OfficialGroup?: OfficialGroupResolvers<ContextType>;
  OfficialGroupConnection?: OfficialGroupConnectionResolvers<ContextType>;
  OfficialGroupEdge?: OfficialGroupEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationGroup?: OrganisationGroupResolvers<ContextType>;
  OrganisationGroupConnection?: OrganisationGroupConnectionResolvers<ContextType>;
  OrganisationGroupEdge?: OrganisationGroupEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  ParticipantGroup?: ParticipantGroupResolvers<ContextType>;
  ParticipantGroupConnection?: ParticipantGroupConnectionResolvers<ContextType>;
  ParticipantGroupEdge?: ParticipantGroupEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  ParticipationGroup?: ParticipationGroupResolvers<ContextType>;
  ParticipationGroupConnection?: ParticipationGroupConnectionResolvers<ContextType>;
  ParticipationGroupEdge?: ParticipationGroupEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostGroup?: PostGroupResolvers<ContextType>;
  PostGroupConnection?: PostGroupConnectionResolvers<ContextType>;
  PostGroupEdge?: PostGroupEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceGroup?: SourceGroupResolvers<ContextType>;
  SourceGroupConnection?: SourceGroupConnectionResolvers<ContextType>;
  SourceGroupEdge?: SourceGroupEdgeResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionConnection?: SuccessionConnectionResolvers<ContextType>;
  SuccessionEdge?: SuccessionEdgeResolvers<ContextType>;
  SuccessionGroup?: SuccessionGroupResolvers<ContextType>;
  SuccessionGroupConnection?: SuccessionGroupConnectionResolvers<ContextType>;
  SuccessionGroupEdge?: SuccessionGroupEdgeResolvers<ContextType>;
  SyncCount?: SyncCountResolvers<ContextType>;
  SyncProblem?: SyncProblemResolvers<ContextType>;
  SyncRecordResult?: SyncRecordResultResolvers<ContextType>;
  SyncResult?: SyncResultResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  TimelineSpan?: TimelineSpanResolvers<ContextType>;
  TreatyAction?: TreatyActionResolvers<ContextType>;
  TreatyActionConnection?: TreatyActionConnectionResolvers<ContextType>;
  TreatyActionEdge?: TreatyActionEdgeResolvers<ContextType>;
  TreatyActionGroup?: TreatyActionGroupResolvers<ContextType>;
  TreatyActionGroupConnection?: TreatyActionGroupConnectionResolvers<ContextType>;
  TreatyActionGroupEdge?: TreatyActionGroupEdgeResolvers<ContextType>;
  Undertaking?: UndertakingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ResolverContext> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
