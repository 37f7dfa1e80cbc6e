/**
 * Search, written once more as plainly as possible, without an index and without the code that it judges: the names in
 * memory that a text finds, best first.
 */

export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Expected {
  readonly id: string;
  readonly matchedName: string;
  /** The order of what is found. */
  readonly key: Key;
}

type Key = readonly (string | number)[];

/** Letters of the tests' own alphabet as they are compared; all others are themselves. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  é: 'e',
  ầ: 'a',
  '\u0301': '',
  ŋ: 'n',
  ɓ: 'b',
  ə: 'a',
  й: 'и',
  ё: 'е',
  ά: 'α',
  ς: 'σ',
  // In scripts whose marks tell letters apart, a letter with its mark is two.
  が: 'か\u3099',
  한: '\u1112\u1161\u11ab',
  구: '\u1100\u116e',
  ʻ: "'",
  '’': "'",
};

/** The characters between words. */
const gaps = ' -,…·';

interface Letter {
  readonly text: string;
  /** The place in the text of the letter that it was made from. */
  readonly start: number;
  readonly end: number;
}

type Word = readonly Letter[];

/** A text without case and accents; where it stands after an l, the point of Catalan is nothing. */
function plainLetters(text: string): readonly Letter[] {
  const found: Letter[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at).toLowerCase();
    const last = found.at(-1);
    const made = letter === '·' && last?.text === 'l' ? '' : (plain[letter] ?? withoutAcute(letter));
    if (made === '' && last !== undefined) found[found.length - 1] = { ...last, end: at + 1 };
    // All that one letter becomes stands where it stood.
    for (const part of made) found.push({ text: part, start: at, end: at + 1 });
  }
  return found;
}

/** A letter that NFC has put together with an acute, without it. */
function withoutAcute(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  return marks.join('') === '\u0301' ? (plain[base] ?? base) : letter;
}

/** The words of a text, each in its parts: an apostrophe joins them, a point before a letter or two, and initials stand together. */
function joinedWords(text: string): readonly (readonly Word[])[] {
  const letters = plainLetters(text);
  const isLetter = (at: number): boolean => /\p{L}\p{M}*$/u.test(letters[at]?.text ?? '') && !isGap(at);
  const isGap = (at: number): boolean => {
    const sign = letters[at]?.text ?? ' ';
    if (sign === '.') return !(isLetterOrMark(at - 1) && isLetter(at + 1) && isShort(at + 1));
    return gaps.includes(sign);
  };
  /** One letter by itself, or two before a point. */
  const isShort = (at: number): boolean =>
    !isOfWord(at + 1) || (isLetterOrMark(at + 1) && letters[at + 2]?.text === '.');
  const isOfWord = (at: number): boolean => /^[\p{L}\p{N}\p{M}]/u.test(letters[at]?.text ?? '');
  const isLetterOrMark = (at: number): boolean => /^[\p{L}\p{M}]$/u.test(letters[at]?.text ?? '');
  const runs: Letter[][] = [[]];
  for (const [at, letter] of letters.entries()) {
    if (isGap(at)) runs.push([]);
    else runs.at(-1)?.push(letter);
  }
  const split = runs.map((run) => {
    const pieces: Letter[][] = [[]];
    for (const letter of run) {
      if ("'.".includes(letter.text)) pieces.push([]);
      else pieces.at(-1)?.push(letter);
    }
    return pieces.filter((piece) => piece.length > 0);
  });
  const words: (readonly Word[])[] = [];
  let wasInitial = false;
  for (const pieces of split.filter((one) => one.length > 0)) {
    const isInitial = isLoneLetter(pieces);
    if (isInitial && wasInitial) words.push([...(words.pop() ?? []), ...pieces]);
    else words.push(pieces);
    wasInitial = isInitial;
  }
  return words;
}

/** Only letters that have small and capital forms serve as initials. */
function isLoneLetter(pieces: readonly Word[]): boolean {
  return /^\p{Ll}\p{M}*$/u.test(textOf(pieces.flat()));
}

/** The words of a name, and the parts of those that are joined. */
function wordsOf(name: string): { readonly words: readonly Word[]; readonly parts: readonly Word[] } {
  const joined = joinedWords(name);
  return {
    words: joined.map((pieces) => pieces.flat()),
    parts: joined.flatMap((pieces) => (pieces.length > 1 ? pieces : [])),
  };
}

/**
 * The words that a text may ask for: its own; with the first or the last part of a joined word as a word, since names may
 * go on there; and with a letter that stands alone as a part of the word after it.
 */
function everyWayToAsk(text: string): readonly (readonly string[])[] {
  const words = joinedWords(text).map((pieces) => pieces.map(textOf));
  const whole = words.map((pieces) => pieces.join(''));
  const firstApart = ([first = [], ...others]: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    first.length > 1 ? [first.slice(0, 1), first.slice(1), ...others] : [first, ...others];
  const lastApart = (all: readonly (readonly string[])[]): readonly (readonly string[])[] => {
    const last = all.at(-1) ?? [];
    const isEnd = !".'ʻ’-,…· ".includes(text.trimEnd().slice(-1));
    return isEnd && last.length > 1 ? [...all.slice(0, -1), last.slice(0, -1), last.slice(-1)] : all;
  };
  const glued: string[] = [];
  let wasLone = false;
  for (const pieces of joinedWords(text)) {
    glued.push(wasLone ? (glued.pop() ?? '') + textOf(pieces.flat()) : textOf(pieces.flat()));
    wasLone = isLoneLetter(pieces);
  }
  const apart = [lastApart(words), firstApart(words), lastApart(firstApart(words))];
  const ways = [whole, ...apart.map((all) => all.map((pieces) => pieces.join(''))), glued];
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()].filter((way) => way.length > 0);
}

function textOf(word: Word): string {
  return word.map(({ text }) => text).join('');
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

/** The edits between a word of a query and one of a name; endless where they are more than are tolerated. */
export function edits(asked: string, word: string, isLast: boolean): number {
  if (asked === word || (isLast && word.startsWith(asked))) return 0;
  const longer = Math.max(asked.length, word.length);
  const whole = distance(asked, word, longer >= 8 ? 2 : longer >= 4 ? 1 : 0);
  if (!isLast || asked.length < 4) return whole;
  const beginnings = [-1, 0, 1]
    .map((more) => word.slice(0, asked.length + more))
    .filter((beginning) => beginning.endsWith(asked.slice(-1)));
  return Math.min(whole, ...beginnings.map((beginning) => distance(asked, beginning, 1)));
}

/** A word of a name for each that is asked for, with the edits between. */
type Answers = readonly { readonly place: number; readonly edits: number }[];

/** Every way to answer each word by another word of the name. */
function everyWay(table: readonly (readonly number[])[]): readonly Answers[] {
  const [first, ...others] = table;
  if (first === undefined) return [[]];
  return first.flatMap((cost, place) => {
    if (cost === Infinity) return [];
    const left = others.map((row) => row.map((other, at) => (at === place ? Infinity : other)));
    return everyWay(left).map((answers) => [{ place, edits: cost }, ...answers]);
  });
}

/** The ways with the fewest edits in all, and their number. */
function bestWays(asked: readonly string[], words: readonly string[]): { ways: readonly Answers[]; fewest: number } {
  const ways = everyWay(
    asked.map((word, index) => words.map((other) => edits(word, other, index === asked.length - 1))),
  );
  const total = (answers: Answers): number => answers.reduce((sum, one) => sum + one.edits, 0);
  const fewest = Math.min(...ways.map(total));
  return { ways: ways.filter((answers) => total(answers) === fewest), fewest };
}

/** The key of a name, which is compared from its first part on; undefined where the name does not fit. */
function rank(asked: readonly string[], name: string): Key | undefined {
  const { words, parts } = wordsOf(name);
  const { ways, fewest } = bestWays(asked, [...words, ...parts].map(textOf));
  if (ways.length === 0) return undefined;
  const [text, question] = [words.map(textOf).join(' '), asked.join(' ')];
  const fit = text === question ? 0 : text.startsWith(question) ? 1 : 2 + fewest;
  return [fit, text.length, text, name];
}

export function inOrder(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}

export function expectedFor(text: string, all: readonly Named[]): readonly Expected[] {
  return all
    .flatMap(({ id, names }) => {
      const [best] = ranksOf(text, names).sort((a, b) => inOrder(a.key, b.key));
      return best === undefined ? [] : [{ id, matchedName: String(best.key[3]), key: [...best.key, id] }];
    })
    .sort((a, b) => inOrder(a.key, b.key));
}

/** The ranks of names for each way to ask for the text. */
function ranksOf(text: string, names: readonly string[]): { readonly asked: readonly string[]; readonly key: Key }[] {
  return everyWayToAsk(text).flatMap((asked) =>
    names.flatMap((name) => {
      const key = rank(asked, name);
      return key === undefined ? [] : [{ asked, key }];
    }),
  );
}

/** The possible highlights of a name that a text finds: one for each way to answer its words equally well. */
export function highlightsFor(text: string, name: string): readonly (readonly { start: number; end: number }[])[] {
  const ranks = ranksOf(text, [name]).sort((a, b) => inOrder(a.key, b.key));
  const fits = ranks.filter(({ key }) => inOrder(key, ranks[0]?.key ?? key) === 0);
  return fits.flatMap(({ asked }) => highlightsOfWay(asked, name));
}

function highlightsOfWay(
  asked: readonly string[],
  name: string,
): readonly (readonly { start: number; end: number }[])[] {
  const found = wordsOf(name);
  const words = [...found.words, ...found.parts];
  return bestWays(asked, words.map(textOf)).ways.map((answers) => {
    const parts = answers.flatMap(({ place, edits: edited }, index) => {
      const word = words[place] ?? [];
      const letters = edited === 0 ? word.slice(0, asked[index]?.length) : word;
      return [letters[0], letters.at(-1)].includes(undefined)
        ? []
        : [{ start: letters[0]?.start ?? 0, end: letters.at(-1)?.end ?? 0 }];
    });
    return parts.sort((a, b) => a.start - b.start);
  });
}
