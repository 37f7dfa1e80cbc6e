import { enums } from '../model/enums.js';

const ranges = (type: string): string => `
  "Greater or later than this." gt: ${type}
  "Equal to this, or greater or later." gte: ${type}
  "Less or earlier than this." lt: ${type}
  "Equal to this, or less or earlier." lte: ${type}`;

const presence = '"True when there is no value, false when there is one." isNull: Boolean';

/** The input type of conditions on a value. */
const valueFilter = (name: string, type: string, more = '', nullable = presence): string => `
  "Conditions on a value. All that are given must hold."
  input ${name}Filter {
    "This does not hold."
    not: ${name}Filter
    "Equal to this."
    eq: ${type}
    "Equal to one of these."
    in: [${type}!]
    ${more}
    ${nullable}
  }`;

/** The input types of conditions on values: of each scalar, of each vocabulary, of dates, and of lists of texts. */
export function valueFilterTypes(): readonly string[] {
  const texts = `${ranges('String')}
    "Contains this text, whatever the case and the accents."
    contains: String
    "Begins with this text, whatever the case and the accents."
    startsWith: String`;
  return [
    valueFilter('ID', 'ID'),
    valueFilter('String', 'String', texts),
    valueFilter('Int', 'Int', ranges('Int')),
    valueFilter('Float', 'Float', ranges('Float')),
    valueFilter('Date', 'Date', ranges('Date')),
    valueFilter('Count', 'Int', ranges('Int'), ''),
    valueFilter('TermState', 'TermState', '', ''),
    valueFilter('EntityType', 'EntityType', '', ''),
    `"Conditions on a Boolean value. All that are given must hold."
     input BooleanFilter {
       "This does not hold."
       not: BooleanFilter
       "Equal to this."
       eq: Boolean
       ${presence}
     }`,
    `"""
     Conditions on a partial date. All that are given must hold. A condition is possibly met when one of the days that
     the date can mean meets it, and surely met when all of them do.
     """
     input PartialDateFilter {
       "This does not hold."
       not: PartialDateFilter
       "On a day of this; surely only when both are one and the same day. For all days of a year or month use \`gte\` and \`lte\` together."
       eq: EDTF
       "As \`eq\`, for one of these."
       in: [EDTF!]
       "After the last day of this." gt: EDTF
       "On the first day of this, or later." gte: EDTF
       "Before the first day of this." lt: EDTF
       "On the last day of this, or earlier." lte: EDTF
       ${presence}
     }`,
    `"Conditions on a list of texts."
     input StringListFilter {
       "At least one text meets the condition." some: StringFilter
       "No text meets the condition." none: StringFilter
       "Every text meets the condition (true for an empty list)." every: StringFilter
     }`,
    ...Object.keys(enums).map((name) => valueFilter(name, name)),
  ];
}
