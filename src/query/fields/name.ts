import { property } from '../../cypher/template.js';
import { type UsedName, nameOnDay } from '../../model/name-of-day.js';
import { historyAsOf } from '../temporal/as-of.js';
import type { FieldImplementation } from '../types.js';
import { scalar } from './scalars.js';

const usualName = scalar('name');

/** The name of an entity: its usual one or, with a day, the one that it went by on the day. */
export const name: FieldImplementation = {
  key: 'name',
  compile(context, compiler) {
    const { day } = historyAsOf(context, compiler);
    if (day === undefined) return usualName.compile(context, compiler);
    return {
      subqueries: [],
      items: ['name', 'names'].map((one) => [one, property(context.node, one)] as const),
      decode: (raw, request) => {
        const names = JSON.parse(raw['names'] as string) as readonly UsedName[];
        return nameOnDay(String(raw['name']), names, day(request));
      },
    };
  },
};
