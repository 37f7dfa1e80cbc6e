import { apostrophes, catalanDot, fold, kanaMarks, scriptsWithAccents } from './fold.js';

/*
 * Regular expressions for finding a text within another one, blind to case and accents. They are matched by the engines
 * against texts that are not folded, so each letter stands for every letter that folds to it. They use only what the
 * regular expressions of both engines share, and Unicode's definition of case. In scripts without accents they expect the
 * composed form (NFC), in which a syllable is one character.
 */

/** The letters of scripts with accents that fold to something else, by what they fold to. */
const variants: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map([["'", [...apostrophes]]]);
  for (let code = 0xc0; code <= 0x1fff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!/(?=\p{L})[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letter)) continue;
    const folded = fold(letter);
    if (folded !== letter.toLowerCase()) found.set(folded, [...(found.get(folded) ?? []), letter]);
  }
  return found;
})();

/** The number of letters in the longest folded form of one letter. */
const longest = Math.max(...[...variants.keys()].map((folded) => folded.length));

/** Letters that fold to several. A searched text may begin or end within one: "st" is in "Großtadt". */
const ligatures = [...variants].filter(([folded]) => folded.length > 1);

/** Matches the marks that may follow each letter. */
const optionalAccents = `[\\p{M}&&[${scriptsWithAccents}]&&[^${kanaMarks}]]*`;

/** The regular expression of the texts that contain the searched one. */
export function containing(searched: string): string {
  return `(?isu).*${patternWithin(folded(searched))}.*`;
}

/** The regular expression of the texts that begin with the searched one. */
export function beginningWith(searched: string): string {
  return `(?isu)${patternFrom(folded(searched), 0)}.*`;
}

function folded(searched: string): string {
  return fold(searched).normalize('NFC');
}

/** The pattern of the text. Its beginning may fall within a ligature: "sen" is in "Großen". */
function patternWithin(text: string): string {
  const alternatives = [patternFrom(text, 0)];
  for (let length = 1; length < Math.min(longest, text.length + 1); length += 1) {
    const start = text.slice(0, length);
    const letters = ligaturesWhere((folded) => folded.length > length && folded.endsWith(start));
    if (letters.length > 0) alternatives.push(`(?:${letters.join('|')})${optionalAccents}${patternFrom(text, length)}`);
  }
  return alternatives.length === 1 ? alternatives.join() : `(?:${alternatives.join('|')})`;
}

/** The pattern of the text from a position on. Its end may fall within a ligature: "Gros" is the start of "Groß". */
function patternFrom(text: string, start: number): string {
  let pattern = '';
  let closing = '';
  for (let at = start; at < text.length;) {
    const rest = text.slice(at, at + longest);
    const letters = ligaturesWhere((folded) => folded.length > rest.length && folded.startsWith(rest));
    if (at + rest.length === text.length && letters.length > 0) {
      pattern += '(?:';
      closing = `|${letters.join('|')})${closing}`;
    }
    const { alternatives, length } = alternativesAt(text, at);
    pattern += `(?:${alternatives.join('|')})${optionalAccents}`;
    if (text[at + length - 1] === 'l') pattern += `${catalanDot}?`;
    at += length;
  }
  return pattern + closing;
}

function ligaturesWhere(matches: (folded: string) => boolean): readonly string[] {
  return ligatures.flatMap(([folded, letters]) => (matches(folded) ? letters : []));
}

/**
 * The patterns that match the text at a position, and the number of letters they match: a ligature of the next letters,
 * the longest first, or the one letter there.
 */
function alternativesAt(
  text: string,
  at: number,
): { readonly alternatives: readonly string[]; readonly length: number } {
  for (let length = longest; length > 1; length -= 1) {
    const several = text.slice(at, at + length);
    const letters = several.length === length ? variants.get(several) : undefined;
    if (letters === undefined) continue;
    const spelledOut = [...several].map((letter) => `(?:${variantsOf(letter)})`).join(optionalAccents);
    return { alternatives: [...letters, spelledOut], length };
  }
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { alternatives: [variantsOf(letter)], length: letter.length };
}

/** The pattern of the letter and of all letters that fold to it. */
function variantsOf(letter: string): string {
  const accented = variants.get(letter) ?? [];
  return [letter.replace(/[\\^$.*+?()[\]{}|#&~-]/g, '\\$&'), ...accented].join('|');
}
