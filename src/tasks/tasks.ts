import type { GraphQLError } from 'graphql';
import { z } from 'zod';
import { logCursor } from '../claims/log.js';
import { UserError } from '../errors.js';
import { today } from '../model/dates.js';
import { exportPages, exportSize } from '../exchange/export.js';
import { type Soundness, checkGraph, findingKinds } from '../soundness/check.js';
import { type Store, readingRunner } from '../store/store.js';
import { isResolved } from '../soundness/resolve-graph.js';
import { importLinesTask, importTask, resumeTask } from './import-tasks.js';
import { questionDocument } from './question.js';
import type { Task, TaskGraph, TaskChannel } from './task.js';

/** Writes all records of the graph, as it is at one moment. */
export const exportTask: Task<object, { readonly records: number }> = {
  name: 'export',
  options: z.object({}),
  result: z.object({ records: z.number() }),
  run: ({ store }, _options, channel, signal) =>
    store.snapshot(async (reader) => {
      const [before, total] = [await lastChange(reader), await exportSize(reader)];
      let [done, records] = [0, 0];
      for await (const page of exportPages(reader, signal)) {
        await channel.write(page.lines);
        signal.throwIfAborted();
        done += page.things;
        records += page.records;
        channel.progress({ done, total });
      }
      if ((await lastChange(reader)) !== before) throw changedMeanwhile();
      return { records };
    }),
};

function lastChange(reader: Pick<Store, 'read'>): Promise<string | null> {
  return logCursor(readingRunner(reader));
}

function changedMeanwhile(): UserError {
  return new UserError({
    code: 'CHANGED_MEANWHILE',
    message:
      'The graph was written to while it was exported, so that records may refer to others that the export lacks.',
    remedy: 'Export it again while nobody writes.',
  });
}

/** Checks whether the graph is sound. */
export const checkTask: Task<{ readonly mend: boolean }, Soundness> = {
  name: 'check',
  options: z.object({ mend: z.boolean() }),
  result: z.object({
    claims: z.number(),
    things: z.number(),
    agreements: z.number(),
    bodies: z.number(),
    changes: z.number(),
    findings: z.array(z.object({ kind: z.enum(findingKinds), count: z.number(), examples: z.array(z.string()) })),
    mended: z.number(),
  }),
  run: ({ store, writer }, { mend }, channel, signal) =>
    checkGraph({
      store,
      writer,
      mend,
      signal,
      progress: (done, total) => {
        channel.progress({ done, total });
      },
    }),
};

/** Copies the graph to a file, whose path is absolute. */
export const backupTask: Task<{ readonly file: string }, object> = {
  name: 'backup',
  options: z.object({ file: z.string() }),
  result: z.object({}),
  run: async ({ store }, { file }) => {
    await store.backup(file);
    return {};
  },
};

const question = z.object({
  text: z.string(),
  name: z.string(),
  variables: z.record(z.string(), z.unknown()),
  operationName: z.string().optional(),
});

/** The answer to a query, as GraphQL has it. */
export const queryAnswer = z.object({
  data: z.unknown(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
});

export type QueryAnswer = z.infer<typeof queryAnswer>;

/** Answers a query. */
export const queryTask: Task<z.infer<typeof question>, QueryAnswer> = {
  name: 'query',
  options: question,
  result: queryAnswer,
  run: async ({ store, writer, statements, api }, { text, name, variables, operationName }, _channel, signal) => {
    if (!(await isResolved(store, writer))) throw notResolved();
    const { schema, executor } = api();
    const document = questionDocument(schema, { text, name }, operationName);
    const context = { store, statements, signal, today: today(), writer, writeAccess: 'DISABLED' as const };
    const { data, errors } = await executor.execute({
      document,
      documentHash: text,
      operationName,
      variables,
      context,
    });
    return { data, ...(errors !== undefined && { errors: errors.map(told) }) };
  },
};

function notResolved(): UserError {
  return new UserError({
    code: 'NOT_RESOLVED',
    message: 'The graph is resolved by the rules of another version of the program, or by other likely durations.',
    remedy: 'Start the server once: it resolves the graph again before it answers.',
  });
}

/** An error of an answer with what its user is told besides. */
function told(error: GraphQLError): NonNullable<QueryAnswer['errors']>[number] {
  const { originalError } = error;
  if (!(originalError instanceof UserError)) return { ...error.toJSON() };
  const { message, ...extensions } = originalError.problem;
  return { ...error.toJSON(), message, extensions };
}

/** A task with its options as they come from elsewhere. */
export interface NamedTask {
  readonly name: string;
  /** @throws ZodError for options of another form */
  readonly run: (graph: TaskGraph, options: unknown, channel: TaskChannel, signal: AbortSignal) => Promise<unknown>;
}

/** All tasks that a server does for commands. */
export const tasks: readonly NamedTask[] = [
  named(exportTask),
  named(checkTask),
  named(backupTask),
  named(queryTask),
  named(importTask),
  named(resumeTask),
  named(importLinesTask),
];

function named<Options, Result>(task: Task<Options, Result>): NamedTask {
  return {
    name: task.name,
    run: (graph, options, channel, signal) => task.run(graph, task.options.parse(options), channel, signal),
  };
}
