import type { Compiler, Fields, FieldImplementation, Raw, Site } from '../query/code.js';
import { connection, edgeFields } from '../query/connection.js';
import { type StateMoment, stateMoment } from '../query/day.js';
import { column } from '../query/fields.js';
import { gatheredFacts } from '../query/gathered.js';

/** Treaty actions that bear on where a party stands, by what they do (UN Treaty Handbook, sections 3.1 to 4.5). */
const effects = {
  signed: ['SIGNED'],
  consented: ['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED'],
  inForce: ['ENTERED_INTO_FORCE'],
  left: ['DENOUNCED', 'WITHDRAWN'],
};
type Effect = keyof typeof effects;

const bearing = Object.values(effects).flat();

/**
 * Where parties stand on the day. Each action, the agreement's entry into force and, where the way of consent is
 * unknown, whether a signature binds, is true, false or open on the day; a party's standing is the set of states that
 * the open ones allow, furthest first. `NONE` is the state of somebody who has done nothing yet.
 */
export const parties: FieldImplementation = connection((site, compiler) => {
  const moment = stateMoment(site, compiler);
  const day = compiler.parameter(moment.day);
  const party = compiler.name();
  const actions = compiler.name();
  const standing = compiler.name();
  const states = statesAsked(site, compiler);
  return {
    text: standingText(site.variable, day, { party, actions, standing }),
    variable: party,
    conditions: [kept(standing, states, moment)],
    columns: { actions, standing },
    types: ['Country', 'Administration', 'Organisation'],
    order: [
      { expression: `${party}.name`, direction: 'ASC' },
      { expression: `${party}.id`, direction: 'ASC' },
    ],
    moment,
  };
});

/** What an edge tells of a party's standing. */
export const partyEdge: Fields = {
  ...edgeFields,
  state: column('standing', '[0]'),
  certainty: {
    compile(site, compiler) {
      const { entries, ...code } = column('standing').compile(site, compiler);
      const [alias] = entries[0] ?? [''];
      return {
        ...code,
        entries,
        decode: (raw: Raw) => ((raw[alias] as readonly string[]).length === 1 ? 'DEFINITE' : 'POSSIBLE'),
      };
    },
  },
  because: gatheredFacts('actions', 'TreatyAction'),
};

function statesAsked(site: Site, compiler: Compiler): string {
  const given = site.argument('states');
  const usual = ['SIGNATORY', 'CONTRACTING', 'PARTY'];
  return compiler.parameter(({ variables }) => (given.kind === 'leaf' ? given.read(variables) : usual));
}

function kept(standing: string, states: string, { reading }: StateMoment): string {
  return reading === 'POSSIBLE'
    ? `any(state IN ${standing} WHERE state IN ${states})`
    : `(size(${standing}) = 1 AND ${standing}[0] IN ${states})`;
}

function standingText(
  agreement: string,
  day: string,
  names: Readonly<{ party: string; actions: string; standing: string }>,
): string {
  const { party, actions, standing } = names;
  const has = (effect: Effect, bound: 'possibleFrom' | 'definiteFrom'): string =>
    `any(a IN ${actions} WHERE a.kind IN [${effects[effect].map((kind) => `'${kind}'`).join(', ')}] AND a.${bound} <= ${day})`;
  const may = (effect: Effect): string => has(effect, 'possibleFrom');
  const must = (effect: Effect): string => has(effect, 'definiteFrom');
  const agreementInForce = (bound: 'Earliest' | 'Latest'): string =>
    `coalesce(${agreement}.inForceFrom${bound} <= ${day}, false)`;
  const consent = `coalesce(${agreement}.consentBy, 'UNKNOWN')`;

  const mayBeBound = `(${may('consented')} OR ${may('inForce')} OR (${may('signed')} AND ${consent} <> 'RATIFICATION'))`;
  const mayBeInForce = `(${may('inForce')} OR ${agreementInForce('Earliest')})`;
  const mustBeInForce = `(${must('inForce')} OR ${agreementInForce('Latest')})`;
  const states: readonly (readonly [string, string])[] = [
    ['FORMER', may('left')],
    ['PARTY', `NOT ${must('left')} AND ${mayBeBound} AND ${mayBeInForce}`],
    ['CONTRACTING', `NOT ${must('left')} AND ${mayBeBound} AND NOT ${mustBeInForce}`],
    [
      'SIGNATORY',
      `NOT ${must('left')} AND ${may('signed')} AND NOT ${must('consented')} AND NOT ${must('inForce')} AND ${consent} <> 'SIGNATURE'`,
    ],
    ['NONE', `NOT ${must('left')} AND NOT ${must('signed')} AND NOT ${must('consented')} AND NOT ${must('inForce')}`],
  ];
  const set = states.map(([state, condition]) => `CASE WHEN ${condition} THEN '${state}' END`).join(', ');

  return [
    `MATCH (${agreement})<-[:AGREEMENT]-(action)-[:PARTY]->(named)`,
    `WHERE action.deprecated IS NULL AND action.modality = 'STATED' AND action.possibleFrom <= ${day}`,
    `AND action.kind IN [${bearing.map((kind) => `'${kind}'`).join(', ')}]`,
    `WITH action, named, coalesce([(named)-[:ADMINISTRATION_OF]->(country) | country.id][0], named.id) AS one ORDER BY named.id`,
    `WITH one, collect(named) AS all, collect(action) AS ${actions}`,
    `WITH ${actions}, coalesce([n IN all WHERE n.id = one][0], all[0]) AS ${party}`,
    // Matched again, or Grafeo takes it for a value that nothing leads on from.
    `MATCH (${party})`,
    `WITH ${actions}, ${party}, [s IN [${set}] WHERE s IS NOT NULL] AS ${standing}`,
  ].join(' ');
}
