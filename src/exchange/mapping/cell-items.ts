import type { ColumnDefinition } from './mapping-schema.js';

/**
 * The items of a cell that is split; lines within a cell end as on any system.
 * @param part the only one that counts, from 1, or from the end by -1
 */
export function cellItems(cell: string, separators: readonly string[], part?: number): readonly string[] {
  let items: readonly string[] = [cell.replace(/\r\n?/g, '\n')];
  for (const separator of separators) items = items.flatMap((item) => item.split(separator));
  if (part === undefined) return items;
  return [items.at(part > 0 ? part - 1 : part) ?? ''];
}

/** A text in small letters, or in capitals. */
export function inCase(text: string, letters: ColumnDefinition['case']): string {
  if (letters === undefined) return text;
  return letters === 'lower' ? text.toLowerCase() : text.toUpperCase();
}
