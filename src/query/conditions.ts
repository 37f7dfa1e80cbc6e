import type { Kind } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/registry.js';
import type { Compiler, Moment, RowsSite } from './code.js';
import { type StateMoment, begun, holds } from './day.js';

/** The conditions under which a thing of `kind` is a row of a history: counted at all, and begun by the day if one is asked for. */
export function historyConditions(kind: Kind, variable: string, moment: Moment, compiler: Compiler): readonly string[] {
  return [
    ...(isEntityKind(kind) ? [] : [`${variable}.deprecated IS NULL`]),
    ...(moment.day === undefined || definition(kind).bounds === 'none'
      ? []
      : [begun(variable, compiler.parameter(moment.day), moment.reading)]),
  ];
}

/** The conditions under which a fact is part of a state: counted at all, stated and not only planned, and holding on the day. */
export function stateConditions(fact: string, { day, reading }: StateMoment, compiler: Compiler): readonly string[] {
  return [...counting(fact), holds(fact, compiler.parameter(day), reading)];
}

/** The conditions under which a fact counts in states at all. */
export function counting(fact: string): readonly string[] {
  return [`${fact}.deprecated IS NULL`, `${fact}.modality = 'STATED'`];
}

/** The condition that a list argument such as `role:` sets on the property of that name, if it is given. */
export function narrowed(site: RowsSite, compiler: Compiler, variable: string, name: string): readonly string[] {
  const given = site.argument(name);
  if (given.kind === 'absent') return [];
  const wanted = compiler.parameter(({ variables }) =>
    given.kind === 'list'
      ? given.items.map((item) => (item.kind === 'leaf' ? item.read(variables) : null))
      : given.kind === 'leaf'
        ? given.read(variables)
        : null,
  );
  return [`${variable}.${name} IN ${wanted}`];
}
