import { type Served, authorised } from '../api/served.js';

/** Two days on which the same parties of one agreement stand differently, or may. */
export const days = ['2021-01-01', '2024-06-01'] as const;

/** A page of the agreement's parties: shorter than the whole, whose length it does not divide. */
export const pageSize = 4;

/** What each client asks for of a party. What an edge says depends on the day, and the thing it leads to is shared. */
export const partyFields = `
  state
  certainty
  because { id on { edtf } }
  node { __typename id name ... on Country { code } ... on Administration { region } }
`;

/** The parts of an edge of the agreement's parties that tests look at. */
export interface PartyEdge {
  readonly state: string;
  readonly certainty: string;
  readonly node: { readonly id: string };
}

export interface PartyPage {
  readonly edges: readonly PartyEdge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
  };
}

export interface Parties {
  readonly agreement: { readonly id: string; readonly parties: PartyPage };
}

/** The page of parties that `$at` and the paging variables ask for. */
export const partiesQuery = `
  query Parties($at: Date!, $first: Int, $after: String, $last: Int, $before: String) {
    agreement(id: "agreement:aamra") {
      id
      parties(at: $at, reading: POSSIBLE, first: $first, after: $after, last: $last, before: $before) {
        edges { cursor ${partyFields} }
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      }
    }
  }
`;

/** All parties on a day, as the server gives them in one page. */
export async function wholeParties(served: Served, at: string): Promise<readonly PartyEdge[]> {
  const { agreement } = (await served.data(partiesQuery, { at, first: 100 })) as Parties;
  if (agreement.parties.edges.length <= 2 * pageSize) throw new Error('There must be three pages or more.');
  return agreement.parties.edges;
}

/** Writes what a source says; the answer counts what became of the records. */
export const syncMutation = `
  mutation Sync($records: [SyncRecord!]!) {
    sync(records: $records) { counts { status count } cursor }
  }
`;

/** The header that a client needs to write. */
export const mayWrite = authorised;

/** The records that let a country that nobody knew yet sign the agreement, between the two days. */
export function newSignatory(code: string): readonly object[] {
  const source = 'source:clients';
  const country = { id: `country:${code.toLowerCase()}` };
  return [
    { source: { id: source, title: 'A register', citation: { source, locator: 'itself' } } },
    { country: { ...country, name: `Newland ${code}`, code, citation: { source, locator: `country ${code}` } } },
    {
      treatyAction: {
        kind: 'SIGNED',
        party: country,
        agreement: { id: 'agreement:aamra' },
        on: '2022-03-04',
        citation: { source, locator: `signature ${code}` },
      },
    },
  ];
}
