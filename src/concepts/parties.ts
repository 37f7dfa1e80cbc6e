import type { Compiler, Fields, FieldImplementation, RowsSite, Site } from '../query/code.js';
import { connection, edgeFields } from '../query/connection.js';
import { type StateMoment, stateMoment } from '../query/day.js';
import { column, offered } from '../query/fields.js';
import { ordering } from '../query/ordering.js';
import { factsNamed } from '../query/named-facts.js';
import { standingText } from './standing.js';

/**
 * Where parties stand on the day: of each the set of states that the days and order of its actions, the agreement's
 * entry into force and its way of consent allow, furthest first (`treaty-rules.ts`).
 */
export const parties: FieldImplementation = connection((site, compiler) => {
  const moment = stateMoment(site, compiler);
  const day = compiler.parameter(moment.day);
  const party = compiler.name();
  const columns = {
    actions: compiler.name(),
    standing: compiler.name(),
    ...(asksProvisional(site, compiler) ? { provisional: compiler.name() } : {}),
  };
  return {
    text: standingText(site.variable, day, { party, ...columns }),
    isPattern: false,
    isDear: true,
    variable: party,
    conditions: [kept(columns.standing, statesAsked(site, compiler), moment)],
    columns,
    types: ['Country', 'Administration', 'Organisation'],
    order: ordering(site, compiler, 'Entity', party),
    moment,
  };
});

/** What an edge tells of a party's standing. */
export const partyEdge: Fields = {
  ...edgeFields,
  state: column('standing', '[0]'),
  certainty: {
    compile(site) {
      const standing = offered(site, 'standing');
      const certainty = `CASE WHEN size(${standing}) = 1 THEN 'DEFINITE' ELSE 'POSSIBLE' END`;
      return { calls: [], entries: [['certainty', certainty]], decode: (raw) => raw['certainty'] };
    },
  },
  provisional: column('provisional'),
  because: factsNamed('actions', ['TreatyAction']),
};

/** Whether any edge is asked for `provisional`, which is a good part of the statement. */
function asksProvisional({ nodes: selected }: RowsSite, compiler: Compiler): boolean {
  if (selected === undefined) return false;
  const named = (nodes: Site['nodes'], type: string, name: string): Site['nodes'][number][] =>
    [...compiler.collect(nodes, type).values()].flat().filter((node) => node.name.value === name);
  const [first, ...others] = named(selected, 'AgreementPartyConnection', 'edges');
  return first !== undefined && named([first, ...others], 'AgreementPartyEdge', 'provisional').length > 0;
}

function statesAsked(site: RowsSite, compiler: Compiler): string {
  const given = site.argument('states');
  const takingPart = ['SIGNATORY', 'CONTRACTING', 'PARTY', 'PROVISIONAL'];
  return compiler.parameter(({ variables }) => (given.kind === 'leaf' ? given.read(variables) : takingPart));
}

/** Under POSSIBLE any state of the set is enough, under DEFINITE it must be the only one. */
function kept(standing: string, states: string, { reading }: StateMoment): string {
  return reading === 'POSSIBLE'
    ? `any(state IN ${standing} WHERE state IN ${states})`
    : `(size(${standing}) = 1 AND ${standing}[0] IN ${states})`;
}
