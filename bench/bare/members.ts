import { type Labelled, type Span, certainty, cursorOf, dayOf, dayText, edtf, typedNode } from './shown.js';

interface Reference {
  readonly id: string;
  readonly name: string;
}

interface Row {
  readonly organisation: Reference;
  readonly secretaries: readonly (Span & { readonly lastAttested: number | null; readonly holder: Reference | null })[];
  readonly members: readonly (Labelled & {
    readonly memberships: readonly (Span & {
      readonly status: string | null;
      readonly from: string | null;
      readonly until: string | null;
    })[];
  })[];
  readonly total: number;
  readonly committees: readonly Reference[];
}

const first = 100;

/** 08: who belongs to an organisation on a day, and since when. */
export const members = {
  text: `
MATCH (o:Organisation {id: $key})
CALL (o) {
  MATCH (o)<-[:BODY]-(a)
  WHERE a.role = 'SECRETARY_GENERAL' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
    AND a.modality = 'STATED'
  WITH a
  ORDER BY a.holderId IS NULL, coalesce(a.preferred, false) DESC,
    a.definiteFrom > $day OR a.definiteUntil < $day, coalesce(a.acting, false),
    CASE WHEN a.definiteFrom > a.definiteUntil THEN a.definiteFrom WHEN a.definiteFrom > $day THEN a.definiteFrom - $day
      WHEN a.definiteUntil < $day THEN $day - a.definiteUntil ELSE 0 END,
    a.fromEarliest IS NULL, a.fromEarliest DESC, a.id
  LIMIT 3
  RETURN collect(a {.definiteFrom, .definiteUntil, .lastAttested, holder: [(a)-[:HOLDER]->(h) | h {.id, .name}][0]})
    AS secretaries
}
CALL (o) {
  MATCH (o)<-[:MEMBER_OF]-(s)
  WHERE s.likelyFrom <= $day AND s.likelyUntil >= $day AND s.modality = 'STATED'
  MATCH (s)-[:MEMBER]->(m)
  WITH m, s ORDER BY s.possibleFrom, s.id
  WITH m, collect(s {.status, .from, .until, .definiteFrom, .definiteUntil}) AS memberships
  ORDER BY m.nameCollation, m.id
  WITH collect({labels: labels(m), id: m.id, name: m.name, memberships: memberships}) AS found
  RETURN found[0..${first + 1}] AS members, size(found) AS total
}
CALL (o) {
  MATCH (o)<-[:PART_OF]-(c)
  WITH c ORDER BY c.nameCollation, c.id LIMIT 50
  RETURN collect(c {.id, .name}) AS committees
}
RETURN o {.id, .name} AS organisation, secretaries, members, total, committees`,

  parameters: ({ organisation, at }: Readonly<Record<string, unknown>>) => ({ key: organisation, day: dayOf(at) }),

  answer(row: Row, { at }: Readonly<Record<string, unknown>>): unknown {
    const day = dayOf(at);
    const page = row.members.slice(0, first);
    const last = page.at(-1);
    return {
      organisation: {
        ...row.organisation,
        secretaryGeneral: {
          nodes: row.secretaries.map((secretary) => ({
            holder: secretary.holder,
            certainty: certainty(secretary, day),
            lastAttested: dayText(secretary.lastAttested),
          })),
        },
        members: {
          totalCount: row.total,
          pageInfo: {
            hasNextPage: row.members.length > first,
            endCursor: last === undefined ? null : cursorOf(last),
          },
          edges: page.map(({ memberships, ...member }) => ({
            node: typedNode(member),
            memberships: memberships.map((membership) => ({
              status: membership.status,
              from: edtf(membership.from),
              until: edtf(membership.until),
              certainty: certainty(membership, day),
            })),
          })),
        },
        committees: { nodes: row.committees },
      },
    };
  },
};
