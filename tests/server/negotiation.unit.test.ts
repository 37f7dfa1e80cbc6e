import { expect, test } from 'vitest';
import { mediaTypeFor } from '../../src/server/negotiation.js';

const json = 'application/json';
const response = 'application/graphql-response+json';

test.each<[accept: string | undefined, type: string | undefined]>([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/*', json],
  [json, json],
  ['APPLICATION/JSON', json],
  ['application/json; charset=utf-8', json],
  ['application/json;charset="UTF-8";q=0.5', json],
  [response, response],
  [`${response}, ${json}`, response],
  [`${json}, ${response}`, json],
  [`${json};q=0.5, ${response}`, response],
  [`${json}, ${response};q=0.9`, json],
  [`*/*, ${response}`, response],
  [`*/*, ${json};q=0`, response],
  [`${json};q=0, ${response};q=0, */*`, undefined],
  ['application/*;q=0, */*', undefined],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', json],
  ['text/html', undefined],
  ['text/html, application/xml;q=0.9', undefined],
  ['multipart/mixed', undefined],
  ['multipart/mixed; deferSpec=20220824, application/json', json],
  ['application/json;q=0', undefined],
  ['application/json;q=0.000', undefined],
  ['application/json;q=x', undefined],
  ['application/json;profile=x', undefined],
  ['json', undefined],
  [',', undefined],
  ['*/json', undefined],
])('For "Accept: %s" the answer is of the type %s', (accept, type) => {
  expect(mediaTypeFor(accept)).toBe(type);
});
