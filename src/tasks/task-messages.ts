import { join } from 'node:path';
import { z } from 'zod';

/** The socket by which a server does tasks for commands on the graph in its folder. */
export function taskSocket(folder: string): string {
  return join(folder, 'signatory.socket');
}

/** A message of a server to the command that it does a task for. The last one is a result or an error. */
export const taskMessage = z.object({
  progress: z.object({ done: z.number(), total: z.number() }).optional(),
  text: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).optional(),
});

export type TaskMessage = Partial<z.infer<typeof taskMessage>>;
