import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { listed, quoted } from '../text/quoted.js';
import type { CsvTables } from './csv-tables.js';
import type { ImportFiles } from './import-files.js';
import { withOutput } from './output.js';
import { fileOfRefused } from './refused-rows.js';

/**
 * Checks that the files go with the options, and tells of tables of the mapping without a file.
 * @throws UserError BAD_INPUT
 */
export function checkTables(
  csv: CsvTables,
  { names }: ImportFiles,
  { complete, refused }: { readonly complete?: true; readonly refused?: string },
): void {
  if (refused !== undefined && csv.all.size < names.length) {
    throw new UserError({
      code: 'BAD_INPUT',
      message:
        'With --refused, tables and files of records are not imported together: what is refused of them is of two forms.',
      remedy: 'Import them one after the other.',
    });
  }
  if (refused !== undefined) refuseSameFiles([...csv.all.keys()], refused);
  const missing = listed(csv.missing.map(quoted), 20);
  if (missing === '') return;
  if (complete === true) {
    throw new UserError({
      code: 'BAD_INPUT',
      message: `The list is not complete: ${csv.name} has tables for which there is no file: ${missing}.`,
      remedy: 'Name all files of the list, or leave out --complete.',
    });
  }
  process.stderr.write(`${csv.name} has tables for which there is no file: ${missing}.\n`);
}

/** Refuses an import whose refused rows would not have files of their own, one for each table. */
function refuseSameFiles(names: readonly string[], refused: string): void {
  const inputs = new Set(names.map((name) => resolve(name)));
  const outputs = names.map((name) => resolve(fileOfRefused(refused, name, names.length)));
  const taken = outputs.find((file, index) => inputs.has(file) || outputs.indexOf(file) !== index);
  if (taken === undefined) return;
  throw new UserError({
    code: 'BAD_INPUT',
    message: `The refused rows of two files, or those of one and what is imported, would have one file: ${taken}.`,
    remedy: 'Name another folder by --refused, and import files of one name one after the other.',
  });
}

/** Tells what became of the rows of each table, and what was left out. */
export function tellTables(csv: CsvTables): void {
  for (const { account } of csv.all.values()) {
    for (const line of [...account.lines, ...account.unusedColumns]) process.stderr.write(`${line}\n`);
  }
}

/** Writes the records of files to standard output. */
export function printRecords(files: ImportFiles): Promise<void> {
  return withOutput(undefined, async ({ write }) => {
    const decoder = new TextDecoder();
    for await (const piece of files) await write(decoder.decode(piece, { stream: true }));
  });
}
