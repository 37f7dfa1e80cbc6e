/**
 * What search means, said once more as plainly as can be, without an index and without the code that it judges: what a
 * text finds among names held in memory, best first.
 */

export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Expected {
  readonly id: string;
  readonly matchedName: string;
}

/** Letters of the test's own alphabet as they are without accents; all others are themselves. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  é: 'e',
  ầ: 'a',
  '\u0301': '',
};

function wordsOf(text: string): readonly string[] {
  const letters = Array.from(text.toLowerCase(), (letter) => plain[letter] ?? letter);
  return letters
    .join('')
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '');
}

/**
 * The fewest letters to leave out, put in, mistake, or swap with the next, none of which touches what another has
 * swapped; endless where they are more than `most`.
 */
function distance(a: string, b: string, most: number): number {
  if (most < 0) return Infinity;
  if (a === '' || b === '') return a.length + b.length <= most ? a.length + b.length : Infinity;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  const [[firstOfA, secondOfA], [firstOfB, secondOfB]] = [a, b];
  const ways = [
    firstOfA === firstOfB ? distance(restOfA, restOfB, most) : 1 + distance(restOfA, restOfB, most - 1),
    1 + distance(restOfA, b, most - 1),
    1 + distance(a, restOfB, most - 1),
  ];
  if (firstOfA === secondOfB && secondOfA === firstOfB) ways.push(1 + distance(a.slice(2), b.slice(2), most - 1));
  return Math.min(...ways);
}

function slips(asked: string, word: string, isLast: boolean): number {
  if (asked === word || (isLast && word.startsWith(asked))) return 0;
  const forgiven = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  if (forgiven === 0) return Infinity;
  const beginnings = [-1, 0, 1]
    .map((more) => word.slice(0, asked.length + more))
    .filter((beginning) => isLast && beginning.endsWith(asked.slice(-1)));
  return Math.min(distance(asked, word, forgiven), ...beginnings.map((beginning) => distance(asked, beginning, 1)));
}

/** What sorts as it should when compared from its first part on; undefined where the name does not fit. */
function rank(asked: readonly string[], name: string): readonly (string | number)[] | undefined {
  const words = wordsOf(name);
  const best = asked.map((word, index) =>
    Math.min(...words.map((other) => slips(word, other, index === asked.length - 1))),
  );
  const sum = best.reduce((a, b) => a + b, 0);
  if (sum === Infinity) return undefined;
  const [text, question] = [words.join(' '), asked.join(' ')];
  const fit = text === question ? 0 : text.startsWith(question) ? 1 : 2 + sum;
  return [fit, text.length, text, name];
}

function inOrder(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}

export function expectedFor(text: string, all: readonly Named[]): readonly Expected[] {
  const asked = wordsOf(text);
  return all
    .flatMap(({ id, names }) => {
      const ranks = names.map((name) => rank(asked, name)).filter((one) => one !== undefined);
      const [best] = ranks.sort(inOrder);
      return best === undefined ? [] : [{ id, key: [...best, id] }];
    })
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ id, key }) => ({ id, matchedName: String(key[3]) }));
}
