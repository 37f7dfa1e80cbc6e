import type {
  ActionsByYearQuery,
  AroundQuery,
  CampaignPageQuery,
  ChairsFromRegionQuery,
  CommitteesQuery,
  ConflictsQuery,
  ConnectionsQuery,
  FindQuery,
  LookupQuery,
  MeetingPageQuery,
  MembersQuery,
  MostPartiesQuery,
  OfficialCareerQuery,
  ServiceQuery,
  SyncMutation,
  ThreeReadingsQuery,
  TimelineQuery,
  WhatTheySignedQuery,
  WhoChairsQuery,
  WhoSaysWhatQuery,
  WhoSignedQuery,
} from './answers.generated.js';

/** The data of the answers to the examples of `docs/operations`, by the names of their files. */
interface Answers {
  '01-who-chairs': WhoChairsQuery;
  '02-who-signed': WhoSignedQuery;
  '03-what-they-signed': WhatTheySignedQuery;
  '04-committees': CommitteesQuery;
  '05-official': OfficialCareerQuery;
  '06-campaign': CampaignPageQuery;
  '07-meeting': MeetingPageQuery;
  '08-members': MembersQuery;
  '09-filter-across': ChairsFromRegionQuery;
  '10-most-parties': MostPartiesQuery;
  '11-groups': ActionsByYearQuery;
  '12-search': FindQuery;
  '13-paths': ConnectionsQuery;
  '14-neighbourhood': AroundQuery;
  '15-conflicts': ConflictsQuery;
  '16-lookup': LookupQuery;
  '17-sync': SyncMutation;
  '20-service': ServiceQuery;
  '21-timeline': TimelineQuery;
  '22-three-readings': ThreeReadingsQuery;
  '23-who-says-what': WhoSaysWhatQuery;
}

export type ExampleName = keyof Answers;

/** The data of the answer to an example, every part of which the test takes to be there. */
export type AnswerTo<Name extends ExampleName> = Present<Answers[Name]>;

/** The type without the nulls in it: a test that reads a part which is null fails there. */
type Present<T> = T extends readonly (infer Item)[]
  ? readonly Present<NonNullable<Item>>[]
  : T extends object
    ? { readonly [Key in keyof T]: Present<NonNullable<T[Key]>> }
    : T;
