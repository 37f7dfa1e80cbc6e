import type { Compiler, FieldImplementation, Site } from '../query/code.js';
import { stateMoment } from '../query/day.js';

/**
 * How far an agreement has come by the day: the furthest that its own dates, the actions of its parties and the
 * adoptions of its text allow (POSSIBLE), or make sure (DEFINITE).
 */
export const status: FieldImplementation = {
  compile(site: Site, compiler: Compiler) {
    const { variable } = site;
    const moment = stateMoment(site, compiler);
    const day = compiler.parameter(moment.day);
    const alias = compiler.name();
    const bound = moment.reading === 'POSSIBLE' ? 'possibleFrom' : 'definiteFrom';
    const begins = (field: string): string =>
      `coalesce(${variable}.${field}${moment.reading === 'POSSIBLE' ? 'Earliest' : 'Latest'} <= ${day}, false)`;
    const ended =
      moment.reading === 'POSSIBLE'
        ? `coalesce(${variable}.untilEarliest < ${day}, false)`
        : `${variable}.possibleUntil < ${day}`;
    const happened = (fact: string): string =>
      `${fact}.deprecated IS NULL AND ${fact}.modality = 'STATED' AND ${fact}.${bound} <= ${day}`;
    const acted = (...kinds: readonly string[]): string =>
      `any(kind IN kinds WHERE kind IN [${kinds.map((kind) => `'${kind}'`).join(', ')}])`;
    const call = [
      `CALL (${variable}) {`,
      `CALL (${variable}) { MATCH (${variable})<-[:AGREEMENT]-(action) WHERE ${happened('action')} RETURN collect(DISTINCT action.kind) AS kinds }`,
      `CALL (${variable}) { MATCH (${variable})<-[:ADOPTED]-(adoption) WHERE ${happened('adoption')} RETURN count(*) AS adoptions }`,
      `RETURN CASE WHEN ${ended} THEN 'TERMINATED'`,
      `WHEN ${begins('inForceFrom')} OR ${acted('ENTERED_INTO_FORCE')} THEN 'IN_FORCE'`,
      `WHEN ${begins('signedOn')} OR ${acted('SIGNED', 'RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED')} THEN 'SIGNED'`,
      `WHEN adoptions > 0 THEN 'ADOPTED' WHEN ${acted('NEGOTIATED')} THEN 'NEGOTIATED' ELSE 'UNKNOWN' END AS ${alias} }`,
    ].join(' ');
    return { calls: [call], entries: [[alias, alias]], decode: (raw) => raw[alias] };
  },
};
