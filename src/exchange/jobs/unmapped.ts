import { z } from 'zod';
import { type RecordProblem, recordProblemCodes } from '../../claims/records.js';

/** The characters that a line may tell why there is no record. */
export const longestReason = 2_000;

const reason = z.string().min(1).max(longestReason);
const line = z.strictObject({
  unmapped: z.strictObject({ code: z.enum(recordProblemCodes), message: reason, remedy: reason }),
});

/**
 * The problem that a line tells in place of a record, as `{ "unmapped": { "code", "message", "remedy" } }`: of a row of a
 * register that its mapping could not make a record of, so that the job counts it as refused.
 */
export function unmappedProblem(record: unknown): RecordProblem | undefined {
  const { data } = line.safeParse(record);
  return data === undefined ? undefined : { path: '', ...data.unmapped };
}
