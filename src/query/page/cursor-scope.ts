import { kindNames } from '../../model/kinds.js';
import { quantifiers } from '../../model/operators.js';
import { datedLinks } from '../../model/registry.js';
import type { ArgumentValue } from '../arguments/argument-value.js';
import type { AsOf, Request } from '../request.js';
import { defaultDay } from '../temporal/as-of.js';
import type { FieldContext } from '../types.js';

/** The arguments that a field's day and reading stand for, wherever these come from. */
const asOfArguments = ['at', 'reading'];

interface ScopeOptions {
  readonly without: readonly string[];
  readonly asOf: AsOf | undefined;
  readonly isOfDay: boolean;
}

/**
 * Cursor scope: all that the rows of a connection and their order depend on. A cursor is taken only in the scope in which
 * it was made. Arguments that mean the same, however they are written, make the same scope.
 * @param without the names of arguments that change neither rows nor order
 * @param isOfDay the rows, or their order, depend on the day even where a history is shown whole
 */
export function cursorScopeOf(
  context: FieldContext,
  { without, asOf, isOfDay }: ScopeOptions,
  request: Request,
): readonly unknown[] {
  const node = context.nodes[0];
  const names = (node.arguments ?? [])
    .map((argument) => argument.name.value)
    .filter((name) => !without.includes(name) && (asOf === undefined || !asOfArguments.includes(name)))
    .sort();
  const others = names.flatMap((name) => {
    const value = presentValue(context.argument(name), request);
    return isEmpty(value) ? [] : [[name, value]];
  });
  const isOfToday = isOfDay || dependsOnDay(context.argument('filter'));
  const day = asOf?.day?.(request) ?? (isOfToday ? defaultDay(request) : null);
  return [context.parentType, node.name.value, others, day, asOf?.reading ?? null];
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/**
 * Tells whether a filter depends on the day even where a history is shown whole: by states, by lists on that day, or by
 * links that are dated.
 */
function dependsOnDay(filter: ArgumentValue): boolean {
  if (filter.kind === 'list') return filter.items.some(dependsOnDay);
  if (filter.kind !== 'object') return false;
  return Object.entries(filter.fields).some(([name, part]) => ofTheDay.includes(name) || dependsOnDay(part));
}

const ofTheDay: readonly string[] = [
  'state',
  'within',
  ...kindNames.flatMap(datedLinks),
  ...Object.keys(quantifiers.rows),
];

function presentValue(argument: ArgumentValue, request: Request): unknown {
  switch (argument.kind) {
    case 'absent':
      return null;
    case 'leaf':
      return argument.read(request.variables);
    case 'list':
      return argument.items.map((item) => presentValue(item, request));
    case 'object': {
      const fields = Object.entries(argument.fields).filter(([, { kind }]) => kind !== 'absent');
      return Object.fromEntries(
        fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, presentValue(item, request)]),
      );
    }
  }
}
