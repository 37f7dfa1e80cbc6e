/** Letters that Unicode does not decompose into a plain one and a mark, and what they are written as without one. */
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
  ŧ: 't',
};

/** A text without case and accents: `Đinh` and `DINH` become `dinh`. */
function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain].map((letter) => undecomposed[letter] ?? letter).join('');
}

/** Every letter of the Latin scripts by what it is without case and accents, so that a pattern can name them all. */
const variants: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (let code = 0xc0; code <= 0x1eff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!/\p{Script=Latin}/u.test(letter)) continue;
    const plain = folded(letter);
    if (plain !== letter.toLowerCase()) found.set(plain, [...(found.get(plain) ?? []), letter]);
  }
  return found;
})();

const longest = Math.max(...[...variants.keys()].map((plain) => plain.length));

/**
 * The pattern of texts that contain, or start with, a text, blind to case and accents. It is written in what the
 * regular expressions of both engines share.
 */
export function sameText(text: string, how: 'contains' | 'startsWith'): string {
  const plain = folded(text);
  let pattern = '';
  for (let at = 0; at < plain.length;) {
    const { alternatives, length } = letterAt(plain, at);
    pattern += `(?:${alternatives.join('|')})\\p{M}*`;
    at += length;
  }
  return `(?is)${how === 'contains' ? '.*' : ''}${pattern}.*`;
}

/** What may stand for the text at a place: the letter there or, longest first, one that stands for several. */
function letterAt(plain: string, at: number): { readonly alternatives: readonly string[]; readonly length: number } {
  for (let length = longest; length > 1; length -= 1) {
    const several = plain.slice(at, at + length);
    const ligatures = several.length === length ? variants.get(several) : undefined;
    if (ligatures === undefined) continue;
    const spelled = [...several].map((letter) => `(?:${oneOf(letter)})`).join('\\p{M}*');
    return { alternatives: [...ligatures, spelled], length };
  }
  const letter = String.fromCodePoint(plain.codePointAt(at) ?? 0);
  return { alternatives: [oneOf(letter)], length: letter.length };
}

function oneOf(letter: string): string {
  const accented = variants.get(letter) ?? [];
  return [letter.replace(/[\\^$.*+?()[\]{}|#&~-]/g, '\\$&'), ...accented].join('|');
}
