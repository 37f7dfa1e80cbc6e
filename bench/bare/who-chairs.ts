import { type Labelled, type Span, certainty, dayOf, dayText, edtf, partialDate, typed } from './shown.js';

interface Reference {
  readonly id: string;
  readonly name: string;
}

interface Chair extends Span {
  readonly id: string;
  readonly role: string;
  readonly title: string | null;
  readonly acting: boolean | null;
  readonly holder: Labelled | null;
  readonly onBehalfOf: Labelled | null;
  readonly from: string | null;
  readonly fromEarliest: number | null;
  readonly fromLatest: number | null;
  readonly until: string | null;
  readonly untilEarliest: number | null;
  readonly untilLatest: number | null;
  readonly electedAt: Reference | null;
  readonly lastAttested: number | null;
  readonly citations: readonly {
    readonly source: Readonly<Record<'id' | 'title' | 'url' | 'publisher' | 'publishedOn', string | null>>;
    readonly locator: string | null;
    readonly asOf: string | null;
    readonly fields: readonly string[] | null;
    readonly inferred: readonly string[] | null;
  }[];
  readonly conflicts: readonly { readonly field: string | null; readonly note: string | null }[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly partOf: Reference | null;
  readonly chairs: readonly Chair[];
  readonly viceChairs: readonly {
    readonly title: string | null;
    readonly constituency: string | null;
    readonly holder: Labelled | null;
  }[];
}

const inOffice = (role: string, limit: number): string => `
  MATCH (c)<-[:BODY]-(a)
  WHERE a.role = '${role}' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
    AND a.modality = 'STATED'
  WITH a
  ORDER BY a.holderId IS NULL, coalesce(a.preferred, false) DESC,
    a.definiteFrom > $day OR a.definiteUntil < $day, coalesce(a.acting, false),
    CASE WHEN a.definiteFrom > a.definiteUntil THEN a.definiteFrom WHEN a.definiteFrom > $day THEN a.definiteFrom - $day
      WHEN a.definiteUntil < $day THEN $day - a.definiteUntil ELSE 0 END,
    a.fromEarliest IS NULL, a.fromEarliest DESC, a.id
  LIMIT ${limit}`;

const end = (type: string): string => `[(a)-[:${type}]->(e) | {labels: labels(e), id: e.id, name: e.name}][0]`;

/** 01: who chairs a committee on a day, who says so, and who stands in. */
export const whoChairs = {
  text: `
MATCH (c:Committee {id: $key})
CALL (c) {${inOffice('CHAIR', 1)}
  RETURN collect(a {.id, .role, .title, .acting, .from, .fromEarliest, .fromLatest, .until, .untilEarliest, .untilLatest,
    .definiteFrom, .definiteUntil, .lastAttested,
    holder: ${end('HOLDER')}, onBehalfOf: ${end('ON_BEHALF_OF')}, electedAt: [(a)-[:ELECTED_AT]->(m) | m {.id, .name}][0],
    citations: COLLECT {
      MATCH (a)<-[:CLAIM_OF]-(k:Claim)-[:STATED_BY]->(s)
      RETURN k {.locator, .asOf, .fields, .inferred, source: s {.id, .title, .url, .publisher, .publishedOn}}
      ORDER BY k.source, k.locator, k.id },
    conflicts: COLLECT { MATCH (a)<-[:CONFLICT_ABOUT]-(x) RETURN x {.field, .note} ORDER BY x.id LIMIT 5 }
  }) AS chairs
}
CALL (c) {${inOffice('VICE_CHAIR', 10)}
  RETURN collect(a {.title, .constituency, holder: ${end('HOLDER')}}) AS viceChairs
}
RETURN c.id AS id, c.name AS name, [(c)-[:PART_OF]->(o) | o {.id, .name}][0] AS partOf, chairs, viceChairs`,

  parameters: ({ committee, at }: Readonly<Record<string, unknown>>) => ({ key: committee, day: dayOf(at) }),

  answer({ id, name, partOf, chairs, viceChairs }: Row, { at }: Readonly<Record<string, unknown>>): unknown {
    const [chair] = chairs;
    const officers = viceChairs.map((officer) => ({ ...officer, holder: typed(officer.holder) }));
    const committee = {
      id,
      name,
      partOf,
      chair: chair === undefined ? null : shownChair(chair, dayOf(at)),
      viceChairs: { nodes: officers },
    };
    return { committee };
  },
};

function shownChair(chair: Chair, day: number): unknown {
  const { id, role, title, acting, electedAt, citations, conflicts } = chair;
  return {
    id,
    role,
    title,
    acting,
    holder: typed(chair.holder),
    onBehalfOf: typed(chair.onBehalfOf),
    from: partialDate(chair.from, chair.fromEarliest, chair.fromLatest),
    until: partialDate(chair.until, chair.untilEarliest, chair.untilLatest),
    electedAt,
    certainty: certainty(chair, day),
    lastAttested: dayText(chair.lastAttested),
    citations: citations.map(({ source, locator, asOf, fields, inferred }) => ({
      source: { ...source, publishedOn: edtf(source.publishedOn) },
      locator,
      asOf: edtf(asOf),
      fields: fields ?? [],
      inferred: inferred ?? [],
    })),
    conflicts: { nodes: conflicts },
  };
}
