import type { Moment, Request, Site } from '../types.js';
import { defaultDay } from '../temporal/as-of.js';
import type { Given } from '../arguments/argument-value.js';

/** The arguments that are told by a field's day and reading, wherever these come from. */
const momentArguments = ['at', 'reading'];

/**
 * What a cursor of a connection belongs to: all that its rows and their order depend on. What means the same gives the
 * same, however it is written.
 * @param without the names of arguments that change neither
 */
export function ownerOf(
  site: Site,
  without: readonly string[],
  moment: Moment | undefined,
  request: Request,
): readonly unknown[] {
  const node = site.nodes[0];
  const names = (node.arguments ?? [])
    .map((argument) => argument.name.value)
    .filter((name) => !without.includes(name) && (moment === undefined || !momentArguments.includes(name)))
    .sort();
  const others = names.flatMap((name) => {
    const value = present(site.argument(name), request);
    return isNothing(value) ? [] : [[name, value]];
  });
  const isOfToday = asksOfStates(site.argument('filter')) || ordersByCount(site.argument('orderBy'), request);
  const day = moment?.day?.(request) ?? (isOfToday ? defaultDay(request) : null);
  return [site.parent, node.name.value, others, day, moment?.reading ?? null];
}

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** Whether a filter depends on the day even where a history is told whole: by states, or by what is listed on it. */
function asksOfStates(filter: Given): boolean {
  if (filter.kind === 'list') return filter.items.some(asksOfStates);
  if (filter.kind !== 'object') return false;
  return Object.entries(filter.fields).some(([name, part]) => statesAndLists.includes(name) || asksOfStates(part));
}

const statesAndLists = ['state', 'some', 'none', 'every', 'count'];

function ordersByCount(orderBy: Given, { variables }: Request): boolean {
  const items = orderBy.kind === 'list' ? orderBy.items : [];
  return items.some((item) => {
    const field = item.kind === 'object' ? item.fields['field'] : undefined;
    return field?.kind === 'leaf' && String(field.read(variables)).endsWith('_COUNT');
  });
}

function present(given: Given, request: Request): unknown {
  switch (given.kind) {
    case 'absent':
      return null;
    case 'leaf':
      return given.read(request.variables);
    case 'list':
      return given.items.map((item) => present(item, request));
    case 'object': {
      const fields = Object.entries(given.fields).filter(([, { kind }]) => kind !== 'absent');
      return Object.fromEntries(
        fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, present(item, request)]),
      );
    }
  }
}
