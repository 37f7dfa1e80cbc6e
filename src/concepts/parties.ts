import { constantCase } from '../model/names.js';
import { edgeFieldsAsked } from '../query/row-sources/edge-columns.js';
import type { Compiler, Fields, FieldImplementation, RowsSite } from '../query/types.js';
import { connection, edgeFields } from '../query/page/connection.js';
import { type StateMoment, stateMoment } from '../query/temporal/as-of.js';
import { column } from '../query/fields/scalars.js';
import { ordering } from '../query/sort/sort-keys.js';
import { factsNamed } from '../query/fields/facts-by-id.js';
import { standingText } from './standing.js';

/**
 * Where parties stand on the day: of each the set of states that the days and order of its actions, the agreement's
 * entry into force and its way of consent allow, furthest first (`treaty-rules.ts`).
 */
export const parties: FieldImplementation = connection((site, compiler) => {
  const moment = stateMoment(site, compiler);
  const day = compiler.parameter(moment.day);
  const [party, standing] = [compiler.name(), compiler.name()];
  const asked = edgeFieldsAsked('AgreementParty', site, compiler);
  const columns = Object.fromEntries(
    ['state', 'certainty', 'provisional', 'because']
      .filter((name) => asked.has(constantCase(name)))
      .map((name) => [name, compiler.name()]),
  );
  const named = { variable: party, types: ['Country', 'Administration', 'Organisation'], columns, moment };
  return {
    ...named,
    text: [
      standingText(site.variable, day, {
        party,
        standing,
        actions: columns['because'],
        provisional: columns['provisional'],
      }),
      `WITH ${[party, standing, ...saidOf(standing, columns)].join(', ')}`,
    ].join(' '),
    isPattern: false,
    isDear: true,
    conditions: [kept(standing, statesAsked(site, compiler), moment)],
    order: ordering(site, compiler, named),
  };
});

/** What is said of a party, as far as it is asked for: its state and how certain that is follow from its standing. */
function saidOf(standing: string, columns: Readonly<Record<string, string>>): readonly string[] {
  const following: Readonly<Record<string, string>> = {
    state: `${standing}[0]`,
    certainty: `CASE WHEN size(${standing}) = 1 THEN 'DEFINITE' ELSE 'POSSIBLE' END`,
  };
  return Object.entries(columns).map(([name, column]) =>
    name in following ? `${following[name] ?? ''} AS ${column}` : column,
  );
}

/** What an edge tells of a party's standing. */
export const partyEdge: Fields = {
  ...edgeFields,
  state: column('state'),
  certainty: column('certainty'),
  provisional: column('provisional'),
  because: factsNamed('because', ['TreatyAction']),
};

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
