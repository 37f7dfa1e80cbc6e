import { parseDay, today } from '../../src/model/dates.js';
import type { Parameters } from '../../src/store/store.js';
import type { Plan } from '../graph/plan.js';
import { q1 } from './q1.js';
import { q2 } from './q2.js';
import { q3 } from './q3.js';
import { q4 } from './q4.js';
import { q5 } from './q5.js';
import { q6 } from './q6.js';
import { q7 } from './q7.js';
import { q8 } from './q8.js';
import type { Question, SomeThings, Template } from './question.js';

export const templates: readonly Template[] = [q1, q2, q3, q4, q5, q6, q7, q8];

/** What the form of a question that is asked as of a day is called. */
export function asOfName({ name }: Pick<Template, 'name'>): string {
  return `${name}-as-of`;
}

const at = '2015-06-01';
/** Later than any day of the graph. */
const anyDay = 100_000_000;

/** A question without a day and, where it has one, its form as of a day. */
export function asked(template: Template, plan: Plan, some: SomeThings): readonly Question[] {
  const things = template.things(plan, some);
  const question = (name: string, day: { readonly at: string } | undefined): Question => {
    const conditions = peerConditions(day?.at);
    return {
      name,
      text: template.signatory,
      variables: things.map((thing) => ({ ...thing, ...day })),
      isBare: template.bare !== undefined,
      peer: { ...template.peer, variables: things.map((thing) => ({ ...thing, ...conditions })) },
      ...(template.peerDiffers !== undefined && { peerDiffers: template.peerDiffers }),
    };
  };
  return [question(template.name, undefined), ...(template.hasAsOf ? [question(asOfName(template), { at })] : [])];
}

/**
 * What a client of the peer says where Signatory has arguments: what had begun or happened by the day (anything without
 * one), and who is in the chair on it (today without one).
 */
function peerConditions(as: string | undefined): Parameters {
  const day = as === undefined ? undefined : parseDay(as, 'at');
  const begun = day === undefined ? {} : { likelyFrom: { lte: day } };
  const on = day ?? today();
  return {
    day: day ?? anyDay,
    begun,
    terms: begun,
    signed: { kind: { eq: 'SIGNED' }, ...begun },
    chairs: {
      role: { eq: 'CHAIR' },
      modality: { eq: 'STATED' },
      likelyFrom: { lte: on },
      likelyUntil: { gte: on },
    },
  };
}
