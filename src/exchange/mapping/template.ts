import { mappingFault } from './faults.js';

/** A text of a mapping in which `{Name}` stands for the cell of a column; `{{` and `}}` are braces. */
export interface Template {
  readonly parts: readonly (string | ColumnName)[];
}

/** The place of a cell in a template. */
export interface ColumnName {
  readonly column: string;
}

/**
 * Reads a template.
 * @param place the place of the text in the mapping, for the error
 * @throws UserError BAD_MAPPING for a brace that has no other one
 */
export function parseTemplate(text: string, place: string): Template {
  const parts: (string | ColumnName)[] = [];
  let literal = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== '{' && sign !== '}') literal += sign;
    else if (text.charAt(at + 1) === sign) {
      literal += sign;
      at += 1;
    } else {
      const end = sign === '{' ? text.indexOf('}', at) : -1;
      const name = text.slice(at + 1, end).trim();
      if (end === -1 || name === '' || name.includes('{')) throw unpaired(text, place);
      if (literal !== '') parts.push(literal);
      parts.push({ column: name });
      literal = '';
      at = end;
    }
  }
  return { parts: literal === '' ? parts : [...parts, literal] };
}

/** The names of the columns in a template. */
export function columnsIn({ parts }: Template): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.column]));
}

function unpaired(text: string, place: string): Error {
  return mappingFault(
    place,
    `${JSON.stringify(text)} has a brace that is not one of a pair around the name of a column.`,
    'Write {Name} for the cell of a column, and {{ or }} for a brace that is meant as it is.',
  );
}
