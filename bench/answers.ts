import { isDeepStrictEqual } from 'node:util';
import type { Ask, Contestant } from './contestants.js';
import type { Question } from './questions/question.js';

/** What makes cursors and texts of one server differ from those of another, and says nothing. */
const opaque: ReadonlySet<string> = new Set(['endCursor', 'cursor']);

/**
 * Contestants whose answers are known to differ need only answer.
 * @throws Error when two servers do not answer a question alike: then there is nothing to compare
 */
export async function sameAnswers(question: Question, contestants: readonly Contestant[]): Promise<void> {
  const [first, ...others] = contestants;
  if (first === undefined) return;
  const expected: unknown[] = [];
  for (const request of first.requests(question)) expected.push(first.shown(await answerTo(request)));
  for (const other of others) {
    for (const [index, request] of other.requests(question).entries()) {
      const answer = other.shown(await answerTo(request));
      if (other.differs(question)) continue;
      if (isDeepStrictEqual(answer, expected[index])) continue;
      const place = firstDifference(expected[index], answer, 'data');
      throw new Error(
        `${first.name} and ${other.name} answer ${question.name} differently with ${JSON.stringify(question.variables[index])}: ${place}`,
      );
    }
  }
}

/** The `data` that a request is answered with. @throws Error when it is answered with errors */
export async function answerTo({ url, body }: Ask): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = JSON.parse(await response.text(), (key, value: unknown) =>
    opaque.has(key) ? typeof value : value,
  ) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === undefined)
    throw new Error(`${url} answers ${JSON.stringify(errors)} to ${body}`);
  return data;
}

function firstDifference(one: unknown, other: unknown, path: string): string {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [a, b] = [one, other].map((each) => (each as Record<string, unknown>)[key]);
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, `${path}.${key}`);
    }
  }
  return `${path} is ${JSON.stringify(one)}, or ${JSON.stringify(other)}`;
}
