/*
 * The joiners: U+200C parts letters that would join, U+200D joins such as would not. They are kept where Unicode lets an
 * identifier have them (UAX #31, 2.3: A1, A2 and B), in emoji, and before a virama, as Bengali and Sinhala write them.
 */

/** The scripts whose letters join. */
const cursive = [
  ...['Adlam', 'Arabic', 'Chorasmian', 'Hanifi_Rohingya', 'Mandaic', 'Manichaean', 'Mongolian', 'Nko', 'Old_Uyghur'],
  ...['Phags_Pa', 'Psalter_Pahlavi', 'Sogdian', 'Syriac'],
]
  .map((script) => `\\p{sc=${script}}`)
  .join('');

/** Letters of Arabic and Syriac that join only with the one before them (Joining_Type=Right_Joining). */
const rightJoining =
  '\\u0622-\\u0625\\u0627\\u0629\\u062F-\\u0632\\u0648\\u0671-\\u0673\\u0675-\\u0677\\u0688-\\u0699\\u06C0\\u06C3-\\u06CB\\u06CD\\u06CF\\u06D2\\u06D3\\u06D5\\u06EE\\u06EF\\u0710\\u0715-\\u0719\\u071E\\u0728\\u072A\\u072C\\u072F\\u074D\\u0759-\\u075B\\u076B\\u076C\\u0771\\u0773\\u0774\\u0778\\u0779\\u0867\\u0869\\u086A\\u0870-\\u0882\\u088E\\u08AA-\\u08AC\\u08AE\\u08B1\\u08B2\\u08B9';

/** Letters of these scripts that join with none (Joining_Type=Non_Joining). */
const nonJoining =
  '\\u0621\\u0674\\u06E5\\u06E6\\u0861\\u0866\\u0887\\u08AD\\u08C9\\uFB50-\\uFDFF\\uFE70-\\uFEFC\\u{1EE00}-\\u{1EEFF}';

/** The signs that take the vowel from a consonant, so that it may join with the next (Canonical_Combining_Class=9). */
const virama =
  '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D3B\\u0D3C\\u0D4D\\u0DCA\\u0E3A\\u0EBA\\u0F84\\u1039\\u103A\\u1714\\u1715\\u1734\\u17D2\\u1A60\\u1B44\\u1BAA\\u1BAB\\u1BF2\\u1BF3\\u2D7F\\uA806\\uA82C\\uA8C4\\uA953\\uA9C0\\uAAF6\\uABED\\u{10A3F}\\u{11046}\\u{11070}\\u{1107F}\\u{110B9}\\u{11133}\\u{11134}\\u{111C0}\\u{11235}\\u{112EA}\\u{1134D}\\u{11442}\\u{114C2}\\u{115BF}\\u{1163F}\\u{116B6}\\u{1172B}\\u{11839}\\u{1193D}\\u{1193E}\\u{119E0}\\u{11A34}\\u{11A47}\\u{11A99}\\u{11C3F}\\u{11D44}\\u{11D45}\\u{11D97}\\u{11F41}\\u{11F42}]';

const joinsNext = `(?![${rightJoining}${nonJoining}])(?=\\p{L})[${cursive}]`;
const joinsPrevious = `(?![${nonJoining}])(?=\\p{L})[${cursive}]`;

/** Matches a non-joiner that means something: between letters that would join (A1), or in a conjunct (A2). */
const partsLetters = `(?<=${joinsNext}\\p{M}*)\\u200C(?=\\p{M}*${joinsPrevious})`;
const partsConjunct = `(?<=${virama}\\p{Mn}*)\\u200C(?=\\p{L})`;

/** Matches a joiner that means something: in a conjunct (B), before a virama, or between emoji. */
const joinsConjunct = `(?<=${virama}\\p{Mn}*)\\u200D`;
const joinsVirama = `(?<=\\p{L}\\p{M}*)\\u200D(?=${virama})`;
const joinsEmoji = `(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})`;

/** Matches joiners that mean nothing where they are; of several in a row all but the first are among them. */
export const joinersThatMeanNothing: readonly RegExp[] = [
  /(?<=[\u200C\u200D])[\u200C\u200D]+/gu,
  new RegExp(`(?!${partsLetters}|${partsConjunct})\\u200C`, 'gu'),
  new RegExp(`(?!${joinsConjunct}|${joinsVirama}|${joinsEmoji})\\u200D`, 'gu'),
];
