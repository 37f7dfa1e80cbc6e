/** A piece of a pattern: a text that must be there, or any run of characters. */
export type PatternPart = string | typeof anything;

/** Stands for any characters, also none. */
export const anything = Symbol('*');

/** The parts of a pattern in which `*` stands for any characters. */
export function patternParts(text: string): readonly PatternPart[] {
  return text
    .split('*')
    .flatMap((piece, index): readonly PatternPart[] => (index === 0 ? [piece] : [anything, piece]))
    .filter((part) => part !== '');
}

/**
 * Tells whether a text matches a pattern as a whole. Each text of the pattern is looked for once, from the left, so the
 * work grows with the length of the text alone. An empty text matches only the empty pattern.
 */
export function matchesPattern(text: string, parts: readonly PatternPart[]): boolean {
  if (text === '') return parts.length === 0;
  const texts = joined(parts);
  const [head = '', ...rest] = texts;
  const tail = rest.pop();
  if (tail === undefined) return text === head;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - tail.length >= at && text.endsWith(tail);
}

/** The texts between the stars: one text where there is no star. */
function joined(parts: readonly PatternPart[]): readonly string[] {
  const texts = [''];
  for (const part of parts) {
    if (part === anything) texts.push('');
    else texts[texts.length - 1] = `${texts.at(-1) ?? ''}${part}`;
  }
  return texts;
}
