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

/** The first of the items, as a sentence lists them, and how many there are besides: `1, 2 and 3`, `1, 2, 3 and 40 others`. */
export function listed(items: readonly string[], longest = 5): string {
  const shown = items.slice(0, items.length > longest ? longest : -1);
  const rest = items.length - shown.length;
  const last = rest === 1 ? items.at(-1) : rest > 1 ? `${rest.toString()} others` : undefined;
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`;
}
