import { Program, type Ended } from '../server/program.js';

/** Runs a command of the program on the graph in a folder, to its end. */
export function command(folder: string, ...words: readonly string[]): Promise<Ended> {
  return new Program({ SIGNATORY_DATA: folder }, words).ended();
}

/** Serves from a folder while `work` runs, first with the seed. */
export async function whileServing<T>(folder: string, work: (program: Program) => Promise<T>): Promise<T> {
  const program = new Program({ SIGNATORY_DATA: folder, SIGNATORY_WRITE_TOKEN: token });
  try {
    await program.endpoint();
    return await work(program);
  } finally {
    await program.stop();
  }
}

/** The token that writes to a server of `whileServing`. */
export const token = 'a-token-that-may-write';
