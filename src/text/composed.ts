/** More marks than any letter has: the longest run of the Stream-Safe Text Format (UAX #15), which bounds the work of ordering them. */
const longestRunOfMarks = /(\p{M}{30})\p{M}+/gu;

/** The text in NFC. Of a run of marks that stand on one letter those after the thirtieth are left out. */
export function composed(text: string): string {
  return text.replace(longestRunOfMarks, '$1').normalize('NFC');
}
