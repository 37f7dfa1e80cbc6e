import { z } from 'zod';

/*
 * The form of a mapping. Terms are those of CSV on the Web (dialect, null, default, separator, skipRows, `_sourceRow`,
 * `_col.N`), R2RML (template) and Unicode date patterns (UTS #35).
 */

const scalar = z.union([z.string(), z.number(), z.boolean()], { error: 'This is not a text.' });
const text = scalar.transform(String);
const texts = z
  .union([text, z.array(text)], { error: 'This is neither a text nor a list of texts.' })
  .transform((given) => (Array.isArray(given) ? given : [given]));
const sign = z.string({ error: 'This is not a text of one sign.' }).refine((value) => [...value].length === 1, {
  error: 'This is not one sign.',
});

const dialect = z.strictObject({
  encoding: z.string({ error: 'This is not the name of an encoding.' }).optional(),
  delimiter: sign.optional(),
  quoteChar: sign.nullable().optional(),
  header: z.boolean({ error: 'This is neither true nor false.' }).optional(),
  skipRows: z.int({ error: 'This is not a whole number.' }).min(0).max(1_000).optional(),
});

const lookup = z.strictObject({ file: text, key: text, value: text });

const numberSigns = z
  .union([z.literal(true), z.strictObject({ decimalChar: sign.default('.'), groupChar: sign.optional() })], {
    error: 'This is neither true nor an object with decimalChar and groupChar.',
  })
  .transform((given) => (given === true ? { decimalChar: '.' } : given));

/** The ways to deal with a cell that can't be read: refuse its row, leave its value out, or keep it as it is. */
const invalidCells = ['refuse', 'omit', 'keep'] as const;

const column = z.strictObject({
  template: texts.optional(),
  lookup: lookup.optional(),
  fillDown: z.boolean({ error: 'This is neither true nor false.' }).optional(),
  separator: texts.refine((all) => all.length > 0 && !all.includes(''), { error: 'This is empty.' }).optional(),
  part: z
    .int({ error: 'This is not a whole number.' })
    .refine((number) => number !== 0, { error: 'Parts are counted from 1, and from the end by -1.' })
    .optional(),
  null: texts.optional(),
  case: z.enum(['lower', 'upper'], { error: 'This is neither lower nor upper.' }).optional(),
  default: scalar.optional(),
  values: z.record(z.string(), scalar.nullable(), { error: 'This is not a table of values.' }).optional(),
  date: texts.optional(),
  lang: z.string({ error: 'This is not a language tag.' }).optional(),
  twoDigitYearStart: z.int({ error: 'This is not a year.' }).min(1).max(9_900).optional(),
  number: numberSigns.optional(),
  invalid: z.enum(invalidCells, { error: `This is none of ${invalidCells.join(', ')}.` }).optional(),
});

/** A table of column readings, citations and records; each part may also stand beside `tables`, for all of them. */
const shared = {
  dialect: dialect.optional(),
  null: texts.optional(),
  citation: z.record(z.string(), z.unknown(), { error: 'This is not an object.' }).optional(),
  columns: z.record(z.string(), column, { error: 'This is not an object with a key for each column.' }).optional(),
  ignore: texts.optional(),
};
const records = z.array(z.record(z.string(), z.unknown(), { error: 'This is not an object with one key.' }), {
  error: 'This is not a list of records.',
});
const table = z.strictObject({
  file: z.string({ error: 'This is not the name of a file.' }).optional(),
  ...shared,
  once: records.optional(),
  records: records.min(1, { error: 'This list is empty.' }),
});

/** A mapping of one table. */
export const singleMapping = table;

/** A mapping of several tables, each in a file. */
export const tableGroup = z.strictObject({
  ...shared,
  once: records.optional(),
  tables: z
    .array(table.extend({ file: z.string({ error: 'This table does not name its file.' }) }), {
      error: 'This is not a list of tables.',
    })
    .min(1, { error: 'This list is empty.' }),
});

/** The form of a file, as CSV on the Web names it. */
export type FileDialect = z.infer<typeof dialect>;

/** The way in which the cells of a column are read. */
export type ColumnDefinition = z.infer<typeof column>;

/** The mapping of one table, as it was written. */
export type TableDefinition = z.infer<typeof table>;

/** The records of a mapping, as they were written. */
export type RecordDefinition = TableDefinition['records'][number];
