import { z } from 'zod';
import { absenceStatuses } from '../claims/unsaid.js';
import { syncStatuses } from '../claims/writer.js';
import { type ImportJob, importStates } from '../exchange/jobs/import-job.js';
import { endOfJob } from '../exchange/jobs/import-worker.js';
import { openJobs } from '../exchange/jobs/job-graph.js';
import { jobView } from '../exchange/jobs/job-view.js';
import { receive } from '../exchange/jobs/receive.js';
import { refusedLinesOf, resultsOf } from '../exchange/jobs/result-graph.js';
import type { Task, TaskChannel } from './task.js';

const job = z.object({
  id: z.string(),
  name: z.string().nullable(),
  state: z.enum(importStates),
  lines: z.number(),
  done: z.number(),
  counts: z.array(z.object({ status: z.enum(syncStatuses), count: z.number() })),
  absences: z
    .object({
      applied: z.boolean(),
      counts: z.array(z.object({ status: z.enum(absenceStatuses), count: z.number() })),
    })
    .nullable(),
  problem: z.object({ message: z.string(), remedy: z.string() }).nullable(),
});

/** A job as a command sees it. */
export type SeenJob = z.infer<typeof job>;

const argumentsOfImport = z.object({
  name: z.string().optional(),
  source: z.string().optional(),
  asOf: z.string().optional(),
  complete: z.boolean().optional(),
});

/** Imports the lines of its input, and ends with the job. When its command leaves, a job that has arrived goes on. */
export const importTask: Task<z.infer<typeof argumentsOfImport>, SeenJob> = {
  name: 'import',
  options: argumentsOfImport,
  result: job,
  run: async ({ store, imports }, options, channel, signal) => {
    const { id } = await receive(store, channel.input, options, signal);
    imports.wake();
    return job.parse(jobView(await endOfJob(store, id, showing(channel), signal)));
  },
};

/** Goes on with all jobs that have not ended, and ends with them. */
export const resumeTask: Task<object, readonly SeenJob[]> = {
  name: 'resume-imports',
  options: z.object({}),
  result: z.array(job),
  run: async ({ store, imports }, _options, channel, signal) => {
    imports.wake();
    const ended: SeenJob[] = [];
    for (const { id } of await openJobs(store)) {
      ended.push(job.parse(jobView(await endOfJob(store, id, showing(channel), signal))));
    }
    return ended;
  },
};

function showing(channel: TaskChannel): (job: ImportJob) => void {
  return ({ done, lines }) => {
    channel.progress({ done, total: lines });
  };
}

const linesOf = { results: resultsOf, refused: refusedLinesOf };

/** Writes the results of all lines of a job, or the lines that were refused. */
export const importLinesTask: Task<{ readonly id: string; readonly kind: keyof typeof linesOf }, object> = {
  name: 'import-lines',
  options: z.object({ id: z.string(), kind: z.enum(['results', 'refused']) }),
  result: z.object({}),
  run: async ({ store }, { id, kind }, channel, signal) => {
    for await (const text of linesOf[kind](store, id, signal)) await channel.write(text);
    return {};
  },
};
