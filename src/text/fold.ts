/** Signs that stand for an apostrophe within a word, letters among them: a name has the same words with any of these. */
const apostrophes = Array.from('ʹʺʻʼʽʾʿˈˮꞋꞌ‘’‛′');

/**
 * Letters that Unicode does not decompose into a plain one and a mark, and what they are written as without one: mostly
 * as in machine-readable passports (ICAO 9303), African letters as on a keyboard that has none of them, and ə as in
 * names in English texts, where Əliyev is Aliyev.
 */
const undecomposed: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ŧ: 't',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ƒ: 'f',
  ɛ: 'e',
  ɔ: 'o',
  ə: 'a',
  ...Object.fromEntries(apostrophes.map((sign) => [sign, "'"])),
};

/** The scripts of which marks are left out: accents and points. In others they are what tells one syllable from another. */
const scriptsOfAccents = ['Inherited', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew']
  .map((script) => `\\p{sc=${script}}`)
  .join('');

/** Of the marks of no one script, those that change a kana into another. */
const kanaMarks = '\u3099\u309a';

const accents = new RegExp(`(?=\\p{M})(?![${kanaMarks}])[${scriptsOfAccents}]`, 'gu');

/** In Catalan a double l has a point between, which belongs to the first: "l·l". */
const pointOfL = '·';

/** A text without case and accents: `Đinh` and `DINH` become `dinh`. */
function folded(text: string): string {
  return isPlain.test(text) ? text.toLowerCase() : Array.from(foldedLetters(text), ({ plain }) => plain).join('');
}

const isPlain = /^\p{ASCII}*$/u;

/** Each code point of a text and what becomes of it, whatever is around, but for the point after an l. */
function* foldedLetters(text: string): Generator<{ readonly letter: string; readonly plain: string }> {
  let before = '';
  for (const letter of text) {
    const plain = letter === pointOfL && before.endsWith('l') ? '' : foldedLetter(letter);
    before = plain === '' ? before : plain;
    yield { letter, plain };
  }
}

/** What one code point becomes: nothing for an accent, several letters for a ligature. */
function foldedLetter(letter: string): string {
  const plain = letter.normalize('NFKD').replace(accents, '').toLowerCase();
  return Array.from(plain, (part) => undecomposed[part] ?? part)
    .join('')
    .replace(`l${pointOfL}`, 'l');
}

/** A word of a text without case and accents, and where it stands in the text. */
export interface FoldedWord {
  readonly text: string;
  /** For each code point of the word, the start and the end of what it was made from, in UTF-16 code units. */
  readonly places: readonly (readonly [start: number, end: number])[];
}

/** The words of a text, as `words` tells them, each with its place. */
export function placedWords(text: string): readonly FoldedWord[] {
  const found: { text: string; places: [number, number][] }[] = [];
  let word: (typeof found)[number] | undefined;
  let start = 0;
  for (const { letter, plain } of foldedLetters(text)) {
    const end = start + letter.length;
    const last = word?.places.at(-1);
    // A mark belongs to the letter that it stands on.
    if (plain === '' && last) last[1] = end;
    for (const part of plain) {
      if (!isOfWord.test(part)) word = undefined;
      else {
        if (word === undefined) found.push((word = { text: '', places: [] }));
        word.text += part;
        word.places.push([start, end]);
      }
    }
    start = end;
  }
  return found;
}

const isOfWord = /[\p{L}\p{N}\p{M}]/u;

/** The words of a text, its runs of letters and digits, without case and accents. */
export function words(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Every letter of scripts with accents by what it is without case and accents, so that a pattern can name them all. */
const variants: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map([["'", [...apostrophes]]]);
  for (let code = 0xc0; code <= 0x1fff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!/(?=\p{L})[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letter)) continue;
    const plain = folded(letter);
    if (plain !== letter.toLowerCase()) found.set(plain, [...(found.get(plain) ?? []), letter]);
  }
  return found;
})();

const longest = Math.max(...[...variants.keys()].map((plain) => plain.length));

/** The letters that stand for several, of which a text may be only the first or the last. */
const ligatures = [...variants].filter(([plain]) => plain.length > 1);

/**
 * The pattern of texts that contain, or start with, a text, blind to case and accents. It is written in what the
 * regular expressions of both engines share, and means case as Unicode does. Letters of scripts without accents are
 * meant as they are mostly written: a syllable as one sign.
 */
export function sameText(text: string, how: 'contains' | 'startsWith'): string {
  const plain = folded(text).normalize('NFC');
  if (how === 'startsWith') return `(?isu)${patternFrom(plain, 0)}.*`;
  // It can begin within a letter: "st" is in "Großtadt".
  const ways = [patternFrom(plain, 0)];
  for (let length = 1; length < Math.min(longest, plain.length + 1); length += 1) {
    const letters = whole((spelled) => spelled.length > length && spelled.endsWith(plain.slice(0, length)));
    if (letters.length > 0) ways.push(`(?:${letters.join('|')})${passedOver}${patternFrom(plain, length)}`);
  }
  return `(?isu).*${ways.length === 1 ? ways.join() : `(?:${ways.join('|')})`}.*`;
}

/** What may stand after each letter. */
const passedOver = `[\\p{M}&&[${scriptsOfAccents}]&&[^${kanaMarks}]]*`;

/** The pattern of the text from a place on. It can end within a letter: "Gros" begins "Groß". */
function patternFrom(plain: string, start: number): string {
  let pattern = '';
  let closing = '';
  for (let at = start; at < plain.length;) {
    const rest = plain.slice(at, at + longest);
    const letters = whole((spelled) => spelled.length > rest.length && spelled.startsWith(rest));
    if (at + rest.length === plain.length && letters.length > 0) {
      pattern += '(?:';
      closing = `|${letters.join('|')})${closing}`;
    }
    const { alternatives, length } = letterAt(plain, at);
    pattern += `(?:${alternatives.join('|')})${passedOver}`;
    if (plain[at + length - 1] === 'l') pattern += `${pointOfL}?`;
    at += length;
  }
  return pattern + closing;
}

function whole(stands: (spelled: string) => boolean): readonly string[] {
  return ligatures.flatMap(([spelled, letters]) => (stands(spelled) ? letters : []));
}

/** What may stand for the text at a place: the letter there or, longest first, one that stands for several. */
function letterAt(plain: string, at: number): { readonly alternatives: readonly string[]; readonly length: number } {
  for (let length = longest; length > 1; length -= 1) {
    const several = plain.slice(at, at + length);
    const letters = several.length === length ? variants.get(several) : undefined;
    if (letters === undefined) continue;
    const spelled = [...several].map((letter) => `(?:${oneOf(letter)})`).join(passedOver);
    return { alternatives: [...letters, spelled], length };
  }
  const letter = String.fromCodePoint(plain.codePointAt(at) ?? 0);
  return { alternatives: [oneOf(letter)], length: letter.length };
}

function oneOf(letter: string): string {
  const accented = variants.get(letter) ?? [];
  return [letter.replace(/[\\^$.*+?()[\]{}|#&~-]/g, '\\$&'), ...accented].join('|');
}
