/** The signs with which a column's numbers are written. */
export interface NumberSigns {
  /** The sign before decimals. */
  readonly decimalChar: string;
  /** The sign between groups of three digits. */
  readonly groupChar?: string | undefined;
}

/** The number that a text is, written with these signs; undefined where it is none. */
export function readNumber(text: string, { decimalChar, groupChar }: NumberSigns): number | undefined {
  const negative = /^[-−]/.test(text);
  const [whole = '', decimals, ...more] = (negative ? text.slice(1) : text).split(decimalChar);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
  const groups = groupChar === undefined ? [whole] : whole.split(spacesAlike(whole, groupChar));
  const [first = '', ...others] = groups;
  const isGrouped = others.length === 0 ? /^\d+$/.test(first) : /^\d{1,3}$/.test(first);
  if (!isGrouped || others.some((group) => !/^\d{3}$/.test(group))) return undefined;
  const number = Number(`${negative ? '-' : ''}${groups.join('')}${decimals === undefined ? '' : `.${decimals}`}`);
  return Number.isFinite(number) ? number : undefined;
}

/** Spreadsheets write several spaces between digits; white space of cells has become one kind already. */
function spacesAlike(text: string, groupChar: string): string {
  return groupChar.trim() === '' && !text.includes(groupChar) ? ' ' : groupChar;
}
