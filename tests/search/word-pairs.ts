import fc from 'fast-check';

/** Few letters, so that drawn words are often close to each other. */
const letter = fc.constantFrom('a', 'b', 'c');
const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));

/** A word of a name, and the same word with up to two edits, of which the end may be missing. */
const nearPair = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('leave out', 'add', 'replace', 'swap'), letter), { maxLength: 2 }),
    fc.nat({ max: 6 }),
  )
  .map(([whole, edits, more]) => {
    const edited = edits.reduce((text, [number, how, other]) => {
      const at = number % Math.max(1, text.length);
      const [before, here, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
      switch (how) {
        case 'leave out':
          return before + next + after;
        case 'add':
          return before + other + here + next + after;
        case 'replace':
          return before + other + next + after;
        case 'swap':
          return before + next + here + after;
      }
    }, whole);
    return { queryWord: edited || 'a', nameWord: whole + 'abcabc'.slice(0, more) };
  });

/** A word of a query and one of a name, mostly near each other. */
export const wordPairs = fc.oneof(nearPair, fc.record({ queryWord: word, nameWord: word }));
