/** The text, or its beginning where it is long: an error must not be as long as what it is about. */
export function excerpt(text: string, longest = 60): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A value as a sentence names it. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(excerpt(value));
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'An object' : String(value);
}
