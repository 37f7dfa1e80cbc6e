import { type GraphQLInputObjectType, isEnumType, isInputObjectType } from 'graphql';
import { executableSchema } from '../support/api.js';
import { parseDay } from '../../src/model/dates.js';
import { type Kind, entityKinds } from '../../src/model/kinds.js';
import { definition, isKind } from '../../src/model/registry.js';
import { constantCase } from '../../src/model/names.js';
import { type Operator, operators } from '../../src/model/operators.js';
import type { GroupQuestion } from './asking.js';
import type { Connection } from './connections.js';
import type { Dice } from './dice.js';
import { type Pool, comparable, drawFilter, filledIn } from './drawn-filters.js';
import type { Question } from './evaluator.js';
import { dates, days, idsOf, names, numbers, pickEntity, searched, textsOf, wholeNumbers } from './generated-graph.js';
import type { OrderKey } from './orders.js';

/** The input type of the schema that has this name. */
function inputType(name: string): GraphQLInputObjectType {
  const type = executableSchema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type of the schema`);
  return type;
}

/** The values of the schema's enum of this name. */
function enumValues(name: string): readonly string[] {
  const type = executableSchema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return type.getValues().map((value) => value.name);
}

/** A question of which some values are still to be drawn. */
export interface QuestionShape {
  readonly connection: Connection;
  readonly fill: () => Question;
}

/** A connection that may be asked of a certain thing only. */
export interface Placed extends Connection {
  readonly id?: string;
}

/** A question of a connection, which reaches over at most so many relationships; with a day, if one is wanted, at random. */
export function drawQuestion(connection: Placed, dice: Dice, isDated = dice.chance(60)): QuestionShape {
  const { on, field, narrowing } = connection;
  const filter = dice.chance(90) ? drawFilter(inputType(connection.filter), dice.count(0, 3), dice, valuesOf) : null;
  const orderBy = drawOrder(connection.order, dice);
  const reading = dice.pick(['LIKELY', 'POSSIBLE', 'DEFINITE'] as const);
  const asked = Object.entries(narrowing).flatMap(([name, type]): [string, string][] =>
    dice.chance(40) ? [[name, type]] : [],
  );
  const of = on === undefined ? { kind: rootKind(connection) } : { id: connection.id ?? pickEntity(on, dice), field };
  const fill = (): Question => {
    return {
      of,
      narrowing: Object.fromEntries(asked.map(([name, type]) => [name, drawSome(enumValues(type).slice(0, 5), dice)])),
      day: isDated ? parseDay(dice.pick(days), 'at') : undefined,
      reading,
      filter: filledIn(filter, dice),
      orderBy,
    };
  };
  return { connection, fill };
}

function rootKind({ field, rows }: Connection): Kind {
  if (rows === undefined) throw new Error(`${field} lists things of several kinds`);
  return rows;
}

/** Groups of the rows of a connection. */
export function drawGroups({ groups: rows, rows: kind }: Connection, dice: Dice): GroupQuestion {
  const fields = enumValues(`${rows}GroupField`);
  const dates = new Set((kind === undefined ? entityKinds : [kind]).flatMap(datesOf));
  const drawn = Array.from({ length: dice.pick([1, 1, 2, 3]) }, () => dice.pick(fields));
  // Measures are not added up with other measures.
  const values = kind === 'Measurement' && dice.chance(60);
  const by = (values ? ['MEASURE', 'UNIT', ...drawn.slice(1)] : drawn).map((field) => ({
    field,
    ...(dates.has(field) ? { unit: dice.pick(['YEAR', 'MONTH', 'DAY', null] as const) } : {}),
  }));
  const orderBy = Array.from({ length: dice.pick([0, 0, 1, 2]) }, () => ({
    ...(dice.chance(30) ? { count: true as const } : { key: dice.count(0, by.length - 1) }),
    direction: dice.pick(['ASC', 'DESC'] as const),
    nulls: dice.pick(['FIRST', 'LAST'] as const),
  }));
  return { by, orderBy, distinct: dice.pick(fields), values };
}

/** The names of the dates of a kind, and of what its links lead to. */
function datesOf(kind: Kind): readonly string[] {
  const { links } = definition(kind);
  return [
    ...ownDates(kind),
    ...Object.entries(links).flatMap(([link, { to }]) =>
      to.flatMap(ownDates).map((date) => `${constantCase(link)}_${date}`),
    ),
  ];
}

function ownDates(kind: Kind): readonly string[] {
  return Object.entries(definition(kind).fields).flatMap(([name, { type }]) =>
    type === 'EDTF' ? [constantCase(name)] : [],
  );
}

function drawSome<T>(values: readonly T[], dice: Dice): readonly T[] {
  return values.filter(() => dice.chance(50));
}

function drawOrder(type: string, dice: Dice): readonly OrderKey[] {
  const fields = enumValues(`${type}Field`);
  return Array.from({ length: dice.pick([0, 1, 1, 2, 3]) }, () => ({
    field: dice.pick(fields),
    direction: dice.pick(['ASC', 'DESC'] as const),
    nulls: dice.pick(['FIRST', 'LAST'] as const),
  }));
}

/** The values that a filter's scalars are drawn from, of which the generated graphs are made. */
const valuesOf: Pool = (scalar, { filter, field }, operator) => {
  switch (scalar) {
    case 'ID':
      return idsAbout(filter);
    case 'Date':
      return days;
    case 'EDTF':
      return comparable([...dates, ...days], operator);
    case 'Int':
      return wholeNumbers;
    case 'Float':
      return numbers;
    default:
      if (isOnParts(operator)) return searched;
      return field === 'name' ? names : textsOf(field);
  }
};

function isOnParts(operator: string): boolean {
  return operator in operators && operators[operator as Operator].operand === 'part';
}

/** The ids that conditions of this filter type can be about. */
function idsAbout(filter: string): readonly string[] {
  const kind = filter.replace(/Filter$/, '');
  return isKind(kind) ? idsOf(kind) : entityKinds.flatMap((one) => idsOf(one));
}
