import type { Reading } from '../model/time.js';
import type { Compiler, Fields, FieldImplementation, Site } from '../query/types.js';
import { stateMoment } from '../query/temporal/as-of.js';
import { column } from '../query/fields/scalars.js';
import { over, reached } from './dated.js';
import { factsNamed } from '../query/fields/facts-by-id.js';
import { type StatusRule, statusRules } from './treaty-rules.js';

/** How far an agreement has come by the day: the furthest that it may have (POSSIBLE), or surely has (DEFINITE). */
export const status: FieldImplementation = {
  compile(site, compiler) {
    const alias = compiler.name();
    const call = statusCall(site, compiler, (grounds) => `RETURN ${theStatus(grounds)} AS ${alias}`);
    return { calls: [call], entries: [[alias, alias]], decode: (raw) => raw[alias] };
  },
};

/** The same, with what it follows from. */
export const statusBecause: FieldImplementation = {
  compile(site, compiler) {
    const columns = { status: compiler.name(), dates: compiler.name(), facts: compiler.name() };
    const alias = compiler.name();
    const { variable, depth } = site;
    const code = compiler.select(site.nodes, ['AgreementStatusGrounds'], { variable, depth, columns });
    const call = statusCall(site, compiler, (grounds) =>
      [
        `RETURN ${theStatus(grounds)} AS ${columns.status},`,
        `${firstThatApplies(grounds, ({ date, dated }) => (date === undefined ? '[]' : `CASE WHEN ${dated} THEN ['${date}'] ELSE [] END`), '[]')} AS ${columns.dates},`,
        `${firstThatApplies(grounds, ({ facts }) => facts, '[]')} AS ${columns.facts}`,
      ].join(' '),
    );
    return {
      calls: [call, ...code.calls],
      entries: [[alias, code.projection]],
      decode: (raw, request) => code.read(raw[alias], request),
    };
  },
};

/** What is told of an agreement's status. */
export const statusGrounds: Fields = {
  status: column('status'),
  dates: column('dates'),
  facts: factsNamed('facts', ['TreatyAction', 'Adoption']),
};

/** A step ready to be asked about: when it applies, whether by its own date, and the ids of the facts by which it does. */
interface Ground extends StatusRule {
  readonly applies: string;
  readonly dated: string;
  readonly facts: string;
}

/** The subquery that finds of each kind of fact the first that has happened, and returns what `told` makes of that. */
function statusCall(site: Site, compiler: Compiler, told: (grounds: readonly Ground[]) => string): string {
  const { variable } = site;
  const { day: late, reading } = stateMoment(site, compiler);
  const day = compiler.parameter(late);
  const bound = reading === 'POSSIBLE' ? 'possibleFrom' : 'definiteFrom';
  const firsts = (relationship: string, fact: string, kinds: readonly string[]): string =>
    [
      `CALL (${variable}) { MATCH (${variable})<-[:${relationship}]-(${fact})`,
      `WHERE ${fact}.deprecated IS NULL AND ${fact}.modality = 'STATED' AND ${fact}.${bound} <= ${day} AND ${fact}.kind IN ${textList(kinds)}`,
      `WITH ${fact} ORDER BY ${fact}.${bound}, ${fact}.id WITH ${fact}.kind AS kind, collect(${fact}.id) AS ids`,
      `RETURN collect([kind, ids[0]]) AS ${fact}s }`,
    ].join(' ');
  const kindsOf = (facts: 'actions' | 'adoptions'): readonly string[] =>
    statusRules.flatMap((rule) => rule[facts] ?? []);
  return [
    `CALL (${variable}) {`,
    firsts('AGREEMENT', 'action', kindsOf('actions')),
    firsts('ADOPTED', 'adoption', kindsOf('adoptions')),
    told(statusRules.map((rule) => ground(rule, variable, day, reading))),
    '}',
  ].join(' ');
}

function ground(rule: StatusRule, agreement: string, day: string, reading: Reading): Ground {
  const { date, actions, adoptions } = rule;
  const among = actions ? 'actions' : 'adoptions';
  const kinds = textList(actions ?? adoptions ?? []);
  const dated =
    date === undefined
      ? 'false'
      : date === 'until'
        ? over(agreement, day, reading)
        : reached(agreement, date, day, reading);
  const done = actions || adoptions ? `any(fact IN ${among} WHERE fact[0] IN ${kinds})` : 'false';
  return {
    ...rule,
    applies: `true IN [${dated}, ${done}]`,
    dated,
    facts: `[fact IN ${among} WHERE fact[0] IN ${kinds} | fact[1]]`,
  };
}

function firstThatApplies(grounds: readonly Ground[], value: (one: Ground) => string, otherwise: string): string {
  return `CASE ${grounds.map((one) => `WHEN ${one.applies} THEN ${value(one)}`).join(' ')} ELSE ${otherwise} END`;
}

function theStatus(grounds: readonly Ground[]): string {
  return firstThatApplies(grounds, (one) => `'${one.status}'`, `'UNKNOWN'`);
}

function textList(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`;
}
