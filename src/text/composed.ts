/**
 * The longest run of marks that the Stream-Safe Text Format (UAX #15) has, and what is beyond it. No letter has as many, and
 * the work of ordering them grows with the square of their number.
 */
const longestRunOfMarks = /(\p{M}{30})\p{M}+/gu;

/** The text in NFC. Of a run of marks that stand on one letter those after the thirtieth are left out. */
export function composed(text: string): string {
  return text.replace(longestRunOfMarks, '$1').normalize('NFC');
}
