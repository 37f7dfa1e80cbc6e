/*
 * The words of filters, said once. The input types of the schema are made from them (`../sdl/filter-types.ts`), and so
 * are the types of their implementations (`../query/filter/`): a word without one does not compile.
 */

/** A type of values that conditions are set on: the schema's input type without `Filter`, `Vocabulary` for any enum. */
export type ValueType =
  | 'ID'
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'Date'
  | 'PartialDate'
  | 'Count'
  | 'TermState'
  | 'EntityType'
  | 'RecordType'
  | 'Vocabulary';

/** An operator: its name in a filter is its key in `operators`. */
export interface OperatorDefinition {
  /** The types of values that take it. */
  readonly on: readonly ValueType[];
  /** Its operand: one value of the type, a list of them, a part of a text, or yes or no. */
  readonly operand: 'one' | 'several' | 'part' | 'flag';
  /** The description in the schema. */
  readonly description: string;
  /** The description where the value is a partial date, if it is another. */
  readonly ofPartialDates?: string;
}

const ordered = ['String', 'Int', 'Float', 'Date', 'PartialDate', 'Count'] as const;
const listed = [...ordered, 'ID', 'TermState', 'EntityType', 'RecordType', 'Vocabulary'] as const;

export const operators = {
  eq: {
    on: [...listed, 'Boolean'],
    operand: 'one',
    description: 'Equal to this.',
    ofPartialDates:
      'On a day of this; surely only when both are one and the same day. For all days of a year or month use `gte` and `lte` together.',
  },
  in: {
    on: listed,
    operand: 'several',
    description: 'Equal to one of these.',
    ofPartialDates: 'As `eq`, for one of these.',
  },
  gt: {
    on: ordered,
    operand: 'one',
    description: 'Greater or later than this.',
    ofPartialDates: 'After the last day of this, which must be certain.',
  },
  gte: {
    on: ordered,
    operand: 'one',
    description: 'Equal to this, or greater or later.',
    ofPartialDates: 'On the first day of this, which must be certain, or later.',
  },
  lt: {
    on: ordered,
    operand: 'one',
    description: 'Less or earlier than this.',
    ofPartialDates: 'Before the first day of this, which must be certain.',
  },
  lte: {
    on: ordered,
    operand: 'one',
    description: 'Equal to this, or less or earlier.',
    ofPartialDates: 'On the last day of this, which must be certain, or earlier.',
  },
  contains: {
    on: ['String'],
    operand: 'part',
    description: 'Contains this text.',
  },
  startsWith: {
    on: ['String'],
    operand: 'part',
    description: 'Begins with this text.',
  },
  isNull: {
    on: ['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'PartialDate', 'Vocabulary'],
    operand: 'flag',
    description: 'True when there is no value, false when there is one.',
  },
} as const satisfies Readonly<Record<string, OperatorDefinition>>;

export type Operator = keyof typeof operators;

/** The operators that values of a type take, or of any of several types. */
export type OperatorOn<Type extends ValueType> = {
  [Name in Operator]: Type extends (typeof operators)[Name]['on'][number] ? Name : never;
}[Operator];

/** The words that say how operators compare, each with the type of values that takes it and its description in the schema. */
export const modes = {
  exact: {
    on: 'String',
    description:
      'True to compare texts as they are. Otherwise spellings are equal that differ in case, accents, apostrophes, points, other punctuation, or the choice between equivalent letters and digits.',
  },
} as const;

/** The conditions on a list, by what it lists, each with its description in the schema. */
export const quantifiers = {
  rows: {
    some: 'At least one row meets the condition. A list without known rows has none.',
    none: 'No row meets the condition.',
    every: 'Every row meets the condition (true for an empty list).',
    count: 'A condition on the number of rows.',
  },
  texts: {
    some: 'At least one text meets the condition.',
    none: 'No text meets the condition.',
    every: 'Every text meets the condition (true for an empty list).',
  },
} as const;

/** A condition on a list of rows, or of texts. */
export type QuantifierOf<List extends keyof typeof quantifiers> = keyof (typeof quantifiers)[List];

/** The words that combine filters of one type, each with its description in the schema. */
export const connectives = {
  and: 'All of these hold.',
  or: 'At least one of these holds; an empty list never does.',
  not: 'This does not hold.',
} as const;

export type Connective = keyof typeof connectives;
