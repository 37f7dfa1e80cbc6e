import {
  type Environment,
  type FragmentType,
  type Variables,
  commitMutation,
  createOperationDescriptor,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getRefetchMetadata,
  getSelector,
} from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Served } from '../api/served.js';
import { type Compiled, compiledByRelay, relayEnvironment } from './relay.js';
import {
  type PartyPage,
  days,
  mayWrite,
  newSignatory,
  pageSize,
  partyFields,
  syncMutation,
  wholeParties,
} from './scenario.js';

const documents = [
  `query partiesQuery($at: Date!, $first: Int, $last: Int) {
    agreement(id: "agreement:aamra") { ...parties_agreement @arguments(at: $at, first: $first, last: $last) }
  }`,
  `fragment parties_agreement on Agreement
  @refetchable(queryName: "partiesPageQuery")
  @argumentDefinitions(
    at: { type: "Date!" }
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  ) {
    status(at: $at)
    parties(at: $at, reading: POSSIBLE, first: $first, after: $after, last: $last, before: $before) @connection(key: "agreement_parties") {
      edges { ${partyFields} }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }`,
  syncMutation.replace('mutation Sync', 'mutation partiesMutation'),
];

let served: Served;
let compiled: Compiled;

beforeAll(async () => {
  served = await Served.start();
  compiled = await compiledByRelay('parties', documents);
});

afterAll(() => served.stop());

interface Agreement {
  readonly status: string;
  readonly parties: PartyPage;
}

/** One place on a screen that shows an agreement's parties on a day: what `usePaginationFragment` does, without React. */
class PartiesView {
  readonly #environment: Environment;
  readonly #fragment = compiled.fragment('parties_agreement');
  readonly #variables: Variables;

  constructor(environment: Environment, variables: Variables) {
    this.#environment = environment;
    this.#variables = variables;
  }

  /** Asks the server for the first page that is shown, again where it was asked for before. */
  async load(): Promise<void> {
    const query = compiled.request('partiesQuery');
    this.#environment.retain(createOperationDescriptor(query, this.#variables));
    await fetchQuery(this.#environment, query, this.#variables).toPromise();
  }

  /** What Relay's store holds of the fragment now. */
  shown(): Agreement {
    const selector = this.#selector();
    const { data, isMissingData } = this.#environment.lookup(selector);
    if (isMissingData) throw new Error('Some of the data is missing');
    return data as unknown as Agreement;
  }

  async loadMore(direction: 'forward' | 'backward'): Promise<void> {
    const { paginationMetadata, paginationRequest } = getPaginationMetadata(this.#fragment, 'PartiesView');
    const { pageInfo } = this.shown().parties;
    const cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    const shown = { ...this.#variables, ...this.#selector().variables };
    const page = getPaginationVariables(direction, pageSize, cursor, shown, {}, paginationMetadata);
    await fetchQuery(this.#environment, paginationRequest, { ...page, ...this.#identity() }).toPromise();
  }

  /** Asks for the whole of what is shown again, as `refetch` does: by the agreement's id alone. */
  async refetch(first: number): Promise<void> {
    const { refetchableRequest } = getRefetchMetadata(this.#fragment, 'PartiesView');
    const variables = { ...this.#selector().variables, first, ...this.#identity() };
    await fetchQuery(this.#environment, refetchableRequest, variables).toPromise();
  }

  #identity(): Variables {
    const { identifierInfo } = getRefetchMetadata(this.#fragment, 'PartiesView');
    if (identifierInfo == null) throw new Error('The agreement is no Node');
    return { [identifierInfo.identifierQueryVariableName]: 'agreement:aamra' };
  }

  #selector() {
    const operation = createOperationDescriptor(compiled.request('partiesQuery'), this.#variables);
    const { agreement } = this.#environment.lookup(operation.fragment).data as unknown as { agreement: FragmentType };
    const selector = getSelector(this.#fragment, agreement);
    if (selector.kind !== 'SingularReaderSelector') throw new Error('The agreement is not there');
    return selector;
  }
}

test('a refetchable fragment pages forwards to the end on two days in one store, and keeps both apart', async () => {
  const { environment, asked } = relayEnvironment(served.endpoint);
  const views = days.map((at) => new PartiesView(environment, { at, first: pageSize }));
  for (const view of views) {
    await view.load();
    while (view.shown().parties.pageInfo.hasNextPage) await view.loadMore('forward');
  }
  expect(asked()).toBe(2 * Math.ceil((await wholeParties(served, days[0])).length / pageSize));
  for (const [index, at] of days.entries()) {
    expect(views[index]?.shown().parties.edges).toMatchObject(await wholeParties(served, at));
  }
  const [before, after] = views.map((view) => view.shown().parties.edges.map(({ certainty }) => certainty));
  expect(before).not.toEqual(after);
});

test('a refetchable fragment pages backwards from the end to the beginning', async () => {
  const { environment } = relayEnvironment(served.endpoint);
  const view = new PartiesView(environment, { at: days[1], last: pageSize });
  await view.load();
  while (view.shown().parties.pageInfo.hasPreviousPage) await view.loadMore('backward');
  expect(view.shown().parties.edges).toMatchObject(await wholeParties(served, days[1]));
});

test('what a mutation changed shows on each day once the fragment is fetched again', async () => {
  const { environment } = relayEnvironment(served.endpoint, mayWrite);
  const views = days.map((at) => new PartiesView(environment, { at, first: 100 }));
  for (const view of views) await view.load();
  const before = await Promise.all(days.map((at) => wholeParties(served, at)));
  const counts = await new Promise((resolve, reject) => {
    commitMutation(environment, {
      mutation: compiled.request('partiesMutation'),
      variables: { records: newSignatory('XA') },
      onCompleted: resolve,
      onError: reject,
    });
  });
  expect(counts).toMatchObject({ sync: { counts: [{ status: 'CREATED', count: 3 }] } });
  // Nothing was asked for again yet.
  expect(views.map((view) => view.shown().parties.edges)).toMatchObject(before);
  for (const view of views) await view.refetch(100);
  const after = await Promise.all(days.map((at) => wholeParties(served, at)));
  expect(views.map((view) => view.shown().parties.edges)).toMatchObject(after);
  expect(after.map((edges) => edges.length)).toEqual([before[0]?.length, (before[1]?.length ?? 0) + 1]);
});

test('results of a sync, told apart from what they are about, leave the store as it was', async () => {
  const results = await compiledByRelay('results', [
    'mutation resultsMutation($records: [SyncRecord!]!) { sync(records: $records) { results { index id status } } }',
    'query resultsQuery { node(id: "country:vn") { __typename id ... on Country { name } } }',
  ]);
  const { environment } = relayEnvironment(served.endpoint, mayWrite, (value, type) =>
    type === 'SyncRecordResult' ? null : (value['id'] as unknown),
  );
  const query = createOperationDescriptor(results.request('resultsQuery'), {});
  await fetchQuery(environment, results.request('resultsQuery'), {}).toPromise();
  const shown = environment.lookup(query.fragment).data;
  expect(shown).toMatchObject({ node: { __typename: 'Country', name: 'Vietnam' } });
  const records = ['one place', 'another place'].map((locator) => ({
    country: { id: 'country:vn', citation: { source: 'source:vietnam-customs-role', locator } },
  }));
  const answer = await new Promise((resolve, reject) => {
    commitMutation(environment, {
      mutation: results.request('resultsMutation'),
      variables: { records },
      onCompleted: resolve,
      onError: reject,
    });
  });
  expect(answer).toMatchObject({ sync: { results: [0, 1].map((index) => ({ index, id: 'country:vn' })) } });
  expect(environment.lookup(query.fragment).data).toEqual(shown);
});
