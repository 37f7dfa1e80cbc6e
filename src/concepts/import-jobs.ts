import type { GraphQLFieldResolver } from 'graphql';
import { UserError } from '../errors.js';
import { jobOf, newestJobs } from '../exchange/jobs/job-graph.js';
import { jobView } from '../exchange/jobs/job-view.js';
import type { ResolverContext } from './resolver-context.js';

type Resolver<Args> = GraphQLFieldResolver<unknown, ResolverContext, Args>;

/** The jobs that can be asked for at once: as many as are kept. */
const mostJobs = 100;

/** The work of looking at all jobs. */
export const importJobsCost = { surcharge: mostJobs };

/** The newest jobs. */
export const importJobs: Resolver<{ readonly first: number }> = async (_source, { first }, { store }) => {
  if (first < 1 || first > mostJobs) {
    throw new UserError({
      code: 'BAD_PAGE_SIZE',
      message: `"first" is ${first.toString()}; a list of import jobs has from 1 to ${mostJobs.toString()}.`,
      argument: 'first',
      value: first,
      remedy: 'Ask for as many as you need, within these.',
    });
  }
  return (await newestJobs(store, first)).map(jobView);
};

/** The job of an id. */
export const importJob: Resolver<{ readonly id: string }> = async (_source, { id }, { store }) => {
  const job = await jobOf(store, id);
  return job === undefined ? null : jobView(job);
};
