import { describe, expect, test } from 'vitest';
import { Program, post, withFolder, withProgram } from './program.js';

/** The program keeps in step what the graph derives from its records. */

const inOffice = '{ service { likelyDurations { kind role after } } appointments(at: "2025-09-01") { totalCount } }';

/** What the server answers from the graph in the folder. */
async function answered(folder: string, variables: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return withProgram({ SIGNATORY_DATA: folder, ...variables }, async (program) => {
    const { data } = await post(await program.endpoint(), { query: inOffice });
    return data;
  });
}

describe('the program', { timeout: 240_000 }, () => {
  test('resolves a graph again by other likely durations, also where it was stopped on the way', async () => {
    const briefly = { SIGNATORY_LIKELY: 'APPOINTMENT=P0D/P0D,APPOINTMENT.CHAIR=P0D/P0D,APPOINTMENT.HEAD=P0D/P0D' };
    await withFolder(async (folder) => {
      const before = await answered(folder);
      const wanted = await withFolder((other) => answered(other, briefly));
      expect(wanted).not.toEqual(before);

      const stopped = new Program({ SIGNATORY_DATA: folder, ...briefly });
      while (!stopped.printed().stderr.includes('Resolving the graph again')) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      const { stdout } = await stopped.stop();
      expect(stdout).not.toContain('Endpoint');

      expect(await answered(folder, briefly)).toEqual(wanted);
      expect(await answered(folder)).toEqual(before);
    });
  });
});
