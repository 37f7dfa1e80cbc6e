/** The characters of a text. */
export const longestText = 1_000;
/** The bytes of a text that is indexed, as names are in several forms: an index of Neo4j takes some 8,000. */
export const longestEntry = 7_500;
/** Parts of a key are percent-encoded in it, at up to nine bytes a character. */
export const longestKey = 300;
/** A longer text is no id, whatever is left out of it. */
export const longestId = 500;
/** A longer text is no date. */
export const longestDate = 100;
/** A citation quotes a sentence or two, not the source. */
export const longestQuote = 500;
/** The characters of the id of a request, which is indexed. */
export const longestRequestId = 200;
/** The ends that a record gives a link which has one at a time: each is compared with all others. */
export const mostDatedEnds = 100;
