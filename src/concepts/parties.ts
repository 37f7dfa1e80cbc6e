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
  const asked = edgeFieldsAsked(site, compiler);
  const columns = {
    standing: compiler.name(),
    ...(asked.has('because') ? { actions: compiler.name() } : {}),
    ...(asked.has('provisional') ? { provisional: compiler.name() } : {}),
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

/** The fields that edges are asked for: the actions and `provisional` are a good part of the statement. */
function edgeFieldsAsked({ nodes: selected }: RowsSite, compiler: Compiler): ReadonlySet<string> {
  if (selected === undefined) return new Set();
  const fields = (nodes: Site['nodes'], type: string): Site['nodes'][number][] =>
    [...compiler.collect(nodes, type).values()].flat();
  const [first, ...others] = fields(selected, 'AgreementPartyConnection').filter(({ name }) => name.value === 'edges');
  if (first === undefined) return new Set();
  return new Set(fields([first, ...others], 'AgreementPartyEdge').map(({ name }) => name.value));
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
