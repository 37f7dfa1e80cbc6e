import { cursorOf, dayOf, edtf, typedNode, type Labelled } from './shown.js';
import { type Action, type Agreement, standings, whetherInForce } from './standing.js';

interface Row {
  readonly agreement: Agreement & { readonly id: string; readonly name: string; readonly kind: string | null } & {
    readonly signedOn: string | null;
    readonly signedOnEarliest: number | null;
  };
  readonly actions: readonly (Action & {
    readonly onEarliest: number | null;
    readonly signedBy: readonly { readonly id: string; readonly name: string }[];
    readonly meeting: { readonly id: string; readonly name: string } | null;
  })[];
  readonly adoptions: readonly {
    readonly kind: string;
    readonly on: string | null;
    readonly possibleFrom: number;
    readonly by: Labelled;
  }[];
}

const states = ['SIGNATORY', 'CONTRACTING', 'PARTY', 'FORMER'];
const first = 50;

/** 02: who signed an agreement, and where each party stands. All its actions are read once, and the rest follows. */
export const whoSigned = {
  text: `
MATCH (g:Agreement {id: $key})
CALL (g) {
  MATCH (g)<-[:AGREEMENT]-(a)-[:PARTY]->(p)
  WITH a, p ORDER BY a.onEarliest, a.id
  RETURN collect(a {.id, .kind, .on, .possibleFrom, .definiteFrom,
    party: {labels: labels(p), id: p.id, name: p.name}, country: [(p)-[:ADMINISTRATION_OF]->(c) | c.id][0],
    signedBy: [(a)-[:SIGNED_BY]->(s) | s {.id, .name}], meeting: [(a)-[:ACTED_AT]->(m) | m {.id, .name}][0]
  }) AS actions
}
CALL (g) {
  MATCH (g)<-[:ADOPTED]-(a)-[:ADOPTED_BY]->(b)
  WITH a, b ORDER BY a.possibleFrom, a.id
  RETURN collect(a {.kind, .on, .possibleFrom, by: {labels: labels(b), id: b.id, name: b.name}}) AS adoptions
}
RETURN g {.id, .name, .kind, .consentBy, .inForceFrom, .inForceFromEarliest, .inForceFromLatest, .signedOn, .signedOnEarliest}
  AS agreement, actions, adoptions`,

  parameters: ({ agreement }: Readonly<Record<string, unknown>>) => ({ key: agreement }),

  answer(row: Row, { at }: Readonly<Record<string, unknown>>): unknown {
    const day = dayOf(at);
    const { agreement, actions, adoptions } = row;
    const { id, name, kind, consentBy } = agreement;
    const parties = standings(agreement, actions, day).filter((one) => one.states.some((it) => states.includes(it)));
    const page = parties.slice(0, first);
    const edges = page.map(({ node, states: may, because }) => ({
      cursor: cursorOf(node),
      state: may[0],
      certainty: may.length === 1 ? 'DEFINITE' : 'POSSIBLE',
      because: [...because]
        .sort((a, b) => a.possibleFrom - b.possibleFrom || (a.id < b.id ? -1 : 1))
        .map((action) => ({ id: action.id, kind: action.kind, on: edtf(action.on) })),
      node: typedNode(node),
    }));
    return {
      agreement: {
        id,
        name,
        kind,
        consentBy,
        status: statusOf(row, day),
        parties: {
          totalCount: parties.length,
          pageInfo: { hasNextPage: parties.length > first, endCursor: edges.at(-1)?.cursor ?? null },
          edges,
        },
        actions: {
          nodes: actions.slice(0, 100).map(({ kind: done, on, party, signedBy, meeting }) => ({
            kind: done,
            on: edtf(on),
            party: typedNode(party),
            signedBy,
            meeting,
          })),
        },
        adoptions: {
          nodes: adoptions
            .slice(0, 10)
            .map(({ kind: done, on, by }) => ({ kind: done, on: edtf(on), by: typedNode(by) })),
        },
      },
    };
  },
};

/** How far the agreement may have come. */
function statusOf({ agreement, actions, adoptions }: Row, day: number): string {
  const { signedOn, signedOnEarliest } = agreement;
  const happened = (facts: readonly { kind: string; possibleFrom: number }[], kinds: readonly string[]): boolean =>
    facts.some(({ kind, possibleFrom }) => possibleFrom <= day && kinds.includes(kind));
  if (whetherInForce(agreement, actions, day).may) return 'IN_FORCE';
  if (happened(actions, ['PROVISIONALLY_APPLIED'])) return 'PROVISIONALLY_APPLIED';
  if (signedOn !== null && (signedOnEarliest ?? -Infinity) <= day) return 'SIGNED';
  if (happened(actions, afterSigning)) return 'SIGNED';
  if (happened(adoptions, ['ADOPTED', 'ENDORSED', 'APPROVED'])) return 'ADOPTED';
  return happened(actions, ['NEGOTIATED']) ? 'NEGOTIATED' : 'UNKNOWN';
}

const consent = ['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED'];
const afterSigning = ['SIGNED', ...consent, 'RESERVED', 'DENOUNCED', 'WITHDRAWN'];
