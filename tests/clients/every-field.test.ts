import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { Client, fetchExchange } from '@urql/core';
import { type Logger, cacheExchange } from '@urql/exchange-graphcache';
import { type IntrospectionQuery, getIntrospectionQuery, isObjectType } from 'graphql';
import { createOperationDescriptor, fetchQuery } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableSchema } from '../support/api.js';
import { nodeTypeOf } from '../../src/model/ids.js';
import { Served } from '../api/served.js';
import { datedQuestions, questionsAsOf } from './dated.js';
import { compiledByRelay, relayEnvironment } from './relay.js';

/** A day on which much of the seed had not begun, and one by which much of it had ended. */
const days = ['2021-01-01', '2024-06-01'] as const;
const questions = datedQuestions(executableSchema);

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

test('no value of a field that takes no day changes with the day', async () => {
  const [before, after] = [await undatedValues(days[0]), await undatedValues(days[1])];
  const onBoth = [...before].filter(([place]) => after.has(place));
  expect(onBoth.length).toBeGreaterThan(1000);
  const changed = onBoth.filter(([place, value]) => after.get(place) !== value);
  expect(changed.map(([place, value]) => [place, value, after.get(place)])).toEqual([]);
});

describe('every field, asked for on two days one after the other, keeps both days apart in the cache', () => {
  test('of Apollo Client', async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: served.endpoint, fetch }),
      cache: new InMemoryCache(),
    });
    await expectBothDays(
      async (question, at) => client.query({ query: gql(question), variables: { at } }),
      (question, at) => client.readQuery({ query: gql(question), variables: { at } }),
    );
  });

  test('of urql', async () => {
    const schema = (await served.data(getIntrospectionQuery())) as IntrospectionQuery;
    const warnings: string[] = [];
    const logger: Logger = (severity, message) => {
      if (severity !== 'debug') warnings.push(message);
    };
    const cache = cacheExchange({ schema, logger });
    const client = new Client({ url: served.endpoint, preferGetMethod: false, exchanges: [cache, fetchExchange] });
    await expectBothDays(
      async (question, at) => client.query(question, { at }).toPromise(),
      (question, at) => client.readQuery(question, { at })?.data,
    );
    // It has nothing to say but that values such as a date have no id, and stay with the thing that they stand on.
    const named = warnings.map((warning) => /`keys` config for `(\w+)` that always/.exec(warning)?.[1] ?? warning);
    expect(named).toContain('PartialDate');
    expect(named.filter((name) => !isValue(name))).toEqual([]);
  });

  test('of Relay', async () => {
    const compiled = await compiledByRelay('everyField', [...questions.values()]);
    const { environment } = relayEnvironment(served.endpoint);
    const request = (question: string): ReturnType<typeof compiled.request> =>
      compiled.request(/query (\w+)/.exec(question)?.[1] ?? '');
    await expectBothDays(
      async (question, at) => fetchQuery(environment, request(question), { at }).toPromise(),
      (question, at) => environment.lookup(createOperationDescriptor(request(question), { at }).fragment).data,
    );
  });
});

/** Asks every question on both days, and then looks for both answers, as the server gives them, in the client's cache. */
async function expectBothDays(
  ask: (question: string, at: string) => Promise<unknown>,
  read: (question: string, at: string) => unknown,
): Promise<void> {
  for (const at of days) {
    for (const question of questions.values()) await ask(question, at);
  }
  const answers = new Set<string>();
  for (const at of days) {
    for (const [list, question] of questions) {
      const answer = await served.data(question, { at });
      expect({ list, at, answer: read(question, at) }).toMatchObject({ list, at, answer });
      answers.add(JSON.stringify(answer));
    }
  }
  // Most lists differ between the days, or nothing would be proved.
  expect(answers.size).toBeGreaterThan(1.5 * questions.size);
}

/** Whether it names a type whose values have no id. */
function isValue(name: string): boolean {
  const type = executableSchema.getType(name);
  return isObjectType(type) && !('id' in type.getFields());
}

interface Thing {
  readonly id: string;
}

/** What stands, as JSON, in each field that takes no day, of each thing that is listed: by its id and the field. */
async function undatedValues(day: string): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (const [list, question] of questionsAsOf(executableSchema, day)) {
    const data = (await served.data(question)) as Readonly<Record<string, { readonly nodes: readonly Thing[] }>>;
    for (const thing of data[list]?.nodes ?? []) {
      for (const [field, value] of Object.entries(thing)) {
        if (!takesDay(thing.id, field)) values.set(`${thing.id} ${field}`, JSON.stringify(value));
      }
    }
  }
  return values;
}

function takesDay(id: string, field: string): boolean {
  const type = executableSchema.getType(nodeTypeOf(id) ?? '');
  if (!isObjectType(type)) throw new Error(`${id} has no type`);
  return type.getFields()[field]?.args.some(({ name }) => name === 'at') ?? false;
}
