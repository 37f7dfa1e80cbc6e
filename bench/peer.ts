/** What the peer answers, in the shape of Signatory's answers. */

/** Fields that lead to one thing at most; the peer has lists for these too. */
const single: ReadonlySet<string> = new Set([
  'committee',
  'agreement',
  'administration',
  'partOf',
  'holder',
  'onBehalfOf',
  'body',
  'party',
]);
/** Partial dates, of which the peer has the text. */
const dates: ReadonlySet<string> = new Set(['on', 'from']);

/** Turns the peer's lists and connections into Signatory's connections and single things. */
export function likeSignatory(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if ('actionsByYear' in data) return groups(data.actionsByYear as readonly Group[]);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shown(name, value)]));
}

function shown(name: string, value: unknown): unknown {
  if (dates.has(name)) return value === null ? null : { edtf: value };
  const rows = rowsOf(value);
  if (rows === undefined) return likeSignatory(value);
  const all = rows.map(likeSignatory);
  return single.has(name) ? (all[0] ?? null) : { nodes: all };
}

function rowsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'object' || value === null || !('edges' in value)) return undefined;
  return (value.edges as readonly { readonly node: unknown }[]).map(({ node }) => node);
}

interface Group {
  readonly year: string | null;
  readonly kind: string;
  readonly count: number;
}

function groups(all: readonly Group[]): unknown {
  const nodes = all.map(({ year, kind, count }) => ({ keys: [{ value: year }, { value: kind }], count }));
  return { administration: { actions: { groups: { nodes } } } };
}
