import { once } from 'node:events';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { UserError } from '../errors.js';

/** The place that a command writes to. */
export interface Output {
  /** Resolves when more may follow. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Gives `work` standard output to write to, or a file. The file appears under its name only when all of it is written;
 * one of that name is replaced then.
 * @throws UserError BAD_OUTPUT for a file that can't be written
 */
export async function withOutput<T>(file: string | undefined, work: (output: Output) => Promise<T>): Promise<T> {
  if (file === undefined) return work({ write: writeToStandardOutput });
  const place = await placeOf(file);
  const handle = await opened(file, place);
  try {
    const result = await work({ write: (text) => handle.appendFile(text) });
    await finish(handle, place);
    return result;
  } catch (error) {
    await handle.close();
    if (place.temporary !== place.final) await rm(place.temporary, { force: true });
    throw error;
  }
}

async function writeToStandardOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The path to write to, and the one that the file has in the end. */
interface Place {
  readonly temporary: string;
  readonly final: string;
}

/** A device or pipe is written to as it is, and a link stays one. */
async function placeOf(file: string): Promise<Place> {
  const final = await realpath(file).catch(() => file);
  const isFile = await stat(final).then(
    (found) => found.isFile(),
    () => true,
  );
  return { final, temporary: isFile ? `${final}.${process.pid.toString()}.partial` : final };
}

async function opened(file: string, { temporary, final }: Place): Promise<FileHandle> {
  try {
    return await open(temporary, temporary === final ? 'w' : 'wx');
  } catch (error) {
    throw new UserError({
      code: 'BAD_OUTPUT',
      message: `The file ${file} can't be written: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Name a file in a folder that is there and that you may write to.',
    });
  }
}

async function finish(handle: FileHandle, { temporary, final }: Place): Promise<void> {
  if (temporary !== final) await handle.sync();
  await handle.close();
  if (temporary !== final) await rename(temporary, final);
}
