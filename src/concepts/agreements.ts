import type { Compiler, Fields, FieldImplementation, Site } from '../query/code.js';
import { type StateMoment, stateMoment } from '../query/day.js';
import { column } from '../query/fields.js';
import { over, reached } from './dated.js';
import { factsNamed } from './named-facts.js';
import { type StatusRule, statusRules } from './treaty-rules.js';

/** How far an agreement has come by the day: the furthest that it may have (POSSIBLE), or surely has (DEFINITE). */
export const status: FieldImplementation = {
  compile(site, compiler) {
    const names = statusNames(compiler);
    return {
      calls: [statusCall(site, compiler, names)],
      entries: [[names.status, names.status]],
      decode: (raw) => raw[names.status],
    };
  },
};

/** The same, with what it follows from. */
export const statusBecause: FieldImplementation = {
  compile(site, compiler) {
    const names = statusNames(compiler);
    const alias = compiler.name();
    const code = compiler.select(site.nodes, ['AgreementStatusGrounds'], {
      variable: site.variable,
      depth: site.depth,
      columns: { ...names },
    });
    return {
      calls: [statusCall(site, compiler, names), ...code.calls],
      entries: [[alias, code.projection]],
      decode: (raw, request) => code.decode(raw[alias] as Readonly<Record<string, unknown>>, request),
    };
  },
};

/** What is told of an agreement's status. */
export const statusGrounds: Fields = {
  status: column('status'),
  dates: column('dates'),
  facts: factsNamed('facts', ['TreatyAction', 'Adoption']),
};

/** The variables that tell the status, the names of the dates it follows from, and the ids of the facts. */
interface StatusNames {
  readonly status: string;
  readonly dates: string;
  readonly facts: string;
}

function statusNames(compiler: Compiler): StatusNames {
  return { status: compiler.name(), dates: compiler.name(), facts: compiler.name() };
}

function statusCall(site: Site, compiler: Compiler, names: StatusNames): string {
  const { variable } = site;
  const moment = stateMoment(site, compiler);
  const day = compiler.parameter(moment.day);
  const bound = moment.reading === 'POSSIBLE' ? 'possibleFrom' : 'definiteFrom';
  /** For each kind of fact the first that has happened, by this reading. */
  const firsts = (relationship: string, fact: string, kinds: readonly string[]): string =>
    [
      `CALL (${variable}) { MATCH (${variable})<-[:${relationship}]-(${fact})`,
      `WHERE ${fact}.deprecated IS NULL AND ${fact}.modality = 'STATED' AND ${fact}.${bound} <= ${day} AND ${fact}.kind IN ${textList(kinds)}`,
      `WITH ${fact} ORDER BY ${fact}.${bound}, ${fact}.id WITH ${fact}.kind AS kind, collect(${fact}) AS sameKind`,
      `RETURN collect(sameKind[0]) AS ${fact}s }`,
    ].join(' ');

  const telling = (facts: 'actions' | 'adoptions'): readonly string[] =>
    statusRules.flatMap((rule) => rule[facts] ?? []);
  const grounds = statusRules.map((rule) => ({ rule, ...groundsOf(rule, variable, day, moment) }));
  const first = (value: (ground: (typeof grounds)[number]) => string, otherwise: string): string =>
    `CASE ${grounds.map((ground) => `WHEN ${ground.applies} THEN ${value(ground)}`).join(' ')} ELSE ${otherwise} END`;
  return [
    `CALL (${variable}) {`,
    firsts('AGREEMENT', 'action', telling('actions')),
    firsts('ADOPTED', 'adoption', telling('adoptions')),
    `RETURN ${first(({ rule }) => `'${rule.status}'`, `'UNKNOWN'`)} AS ${names.status},`,
    `${first(({ rule, dated }) => (rule.date === undefined ? '[]' : `CASE WHEN ${dated} THEN ['${rule.date}'] ELSE [] END`), '[]')} AS ${names.dates},`,
    `${first(({ facts }) => facts, '[]')} AS ${names.facts} }`,
  ].join(' ');
}

/** When a rule applies, whether it does so by the agreement's own date, and the facts by which it does. */
function groundsOf(
  { date, actions, adoptions }: StatusRule,
  agreement: string,
  day: string,
  { reading }: StateMoment,
): { applies: string; dated: string; facts: string } {
  const among = (facts: string, kinds: readonly string[]): string =>
    `[fact IN ${facts} WHERE fact.kind IN ${textList(kinds)} | fact.id]`;
  const dated =
    date === undefined
      ? 'false'
      : date === 'until'
        ? over(agreement, day, reading)
        : reached(agreement, date, day, reading);
  const facts = actions ? among('actions', actions) : adoptions ? among('adoptions', adoptions) : '[]';
  return { applies: `(${dated} OR size(${facts}) > 0)`, dated, facts };
}

function textList(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`;
}
