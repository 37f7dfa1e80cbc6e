import { cursorOf, dayOf, edtf, typedNode } from './shown.js';
import { type Action, type Agreement, standings } from './standing.js';

interface Reference {
  readonly id: string;
  readonly name: string;
}

interface Signature {
  readonly id: string;
  readonly on: string | null;
  readonly agreement: Agreement & Reference & { readonly kind: string | null; readonly actions: readonly Action[] };
}

interface Row {
  readonly administration: Reference & { readonly region: string | null };
  readonly heads: readonly { readonly title: string | null; readonly holder: Reference | null }[];
  readonly signed: readonly Signature[];
  readonly signedCount: number;
  readonly countries: readonly (Reference & {
    readonly code: string | null;
    readonly signed: readonly { readonly on: string | null; readonly agreement: Reference }[];
    readonly signedCount: number;
  })[];
}

const first = 20;
const partiesShown = 10;
const takingPart = ['SIGNATORY', 'CONTRACTING', 'PARTY', 'PROVISIONAL'];

/** 03: what an administration has signed, it or its country, and with whom. */
export const whatTheySigned = {
  text: `
MATCH (d:Administration {id: $key})
CALL (d) {
  MATCH (d)<-[:BODY]-(a)
  WHERE a.role = 'HEAD' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
    AND a.modality = 'STATED'
  WITH a
  ORDER BY a.holderId IS NULL, coalesce(a.preferred, false) DESC,
    a.definiteFrom > $day OR a.definiteUntil < $day, coalesce(a.acting, false),
    CASE WHEN a.definiteFrom > a.definiteUntil THEN a.definiteFrom WHEN a.definiteFrom > $day THEN a.definiteFrom - $day
      WHEN a.definiteUntil < $day THEN $day - a.definiteUntil ELSE 0 END,
    a.fromEarliest IS NULL, a.fromEarliest DESC, a.id
  LIMIT 1
  RETURN collect({title: a.title, holder: [(a)-[:HOLDER]->(h) | h {.id, .name}][0]}) AS heads
}
CALL (d) {
  MATCH (d)<-[:PARTY]-(s)
  WHERE s.kind = 'SIGNED'
  WITH s ORDER BY s.onEarliest IS NULL, s.onEarliest DESC, s.id LIMIT ${first + 1}
  MATCH (s)-[:AGREEMENT]->(g)
  CALL (g) {
    MATCH (g)<-[:AGREEMENT]-(a)-[:PARTY]->(p)
    RETURN collect(a {.id, .kind, .possibleFrom, .definiteFrom, party: {labels: labels(p), id: p.id, name: p.name},
      country: [(p)-[:ADMINISTRATION_OF]->(c) | c.id][0]}) AS actions
  }
  WITH s, g, actions ORDER BY s.onEarliest IS NULL, s.onEarliest DESC, s.id
  RETURN collect(s {.id, .on, agreement: g {.id, .name, .kind, .consentBy, .inForceFrom, .inForceFromEarliest,
    .inForceFromLatest, actions: actions}}) AS signed
}
CALL (d) {
  MATCH (d)<-[:PARTY]-(s) WHERE s.kind = 'SIGNED' RETURN count(*) AS signedCount
}
CALL (d) {
  MATCH (d)-[:ADMINISTRATION_OF]->(c)
  CALL (c) {
    MATCH (c)<-[:PARTY]-(s)
    WHERE s.kind = 'SIGNED'
    WITH s ORDER BY s.possibleFrom, s.id LIMIT ${first}
    RETURN collect(s {.on, agreement: [(s)-[:AGREEMENT]->(g) | g {.id, .name}][0]}) AS signed
  }
  CALL (c) {
    MATCH (c)<-[:PARTY]-(s) WHERE s.kind = 'SIGNED' RETURN count(*) AS signedCount
  }
  RETURN collect(c {.id, .name, .code, signed: signed, signedCount: signedCount}) AS countries
}
RETURN d {.id, .name, .region} AS administration, heads, signed, signedCount, countries`,

  parameters: ({ administration }: Readonly<Record<string, unknown>>) => ({
    key: administration,
    day: dayOf(undefined),
  }),

  answer({ administration, heads, signed, signedCount, countries }: Row): unknown {
    const day = dayOf(undefined);
    const page = signed.slice(0, first);
    const [country] = countries;
    const last = page.at(-1);
    return {
      administration: {
        ...administration,
        head: heads[0] ?? null,
        signed: {
          totalCount: signedCount,
          pageInfo: {
            hasNextPage: signed.length > first,
            endCursor: last === undefined ? null : cursorOf({ name: last.on ?? '', id: last.id }),
          },
          nodes: page.map(({ on, agreement }) => ({ on: edtf(on), agreement: withParties(agreement, day) })),
        },
        country: country === undefined ? null : shownCountry(country),
      },
    };
  },
};

function withParties({ id, name, kind, actions, ...agreement }: Signature['agreement'], day: number): unknown {
  const parties = standings(agreement, actions, day).filter(({ states }) =>
    states.some((it) => takingPart.includes(it)),
  );
  const nodes = parties.slice(0, partiesShown).map(({ node }) => typedNode(node));
  return { id, name, kind, parties: { totalCount: parties.length, nodes } };
}

function shownCountry({ id, name, code, signed, signedCount }: Row['countries'][number]): unknown {
  const nodes = signed.map(({ on, agreement }) => ({ on: edtf(on), agreement }));
  return { id, name, code, signed: { totalCount: signedCount, nodes } };
}
