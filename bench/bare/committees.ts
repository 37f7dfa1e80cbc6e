import { type Span, certainty, cursorOf, dayOf, dayText, edtf } from './shown.js';

interface Reference {
  readonly id: string;
  readonly name: string;
}

interface Committee extends Reference {
  readonly partOf: Reference | null;
  readonly chairs: readonly (Span & {
    readonly lastAttested: number | null;
    readonly holder: Reference | null;
    readonly onBehalfOf: Reference | null;
  })[];
  readonly meetings: readonly (Reference & { readonly from: string | null; readonly place: string | null })[];
}

interface Row {
  readonly committees: readonly Committee[];
  readonly total: number;
}

const first = 20;

/** 04: the first committees by name with who chairs them on a day, and their last meetings by then. */
export const committees = {
  text: `
CALL {
  MATCH (c:Committee)
  WHERE c.nameCollation > '' AND c.likelyFrom <= $day
  WITH c ORDER BY c.nameCollation, c.id LIMIT ${first + 1}
  CALL (c) {
    MATCH (c)<-[:BODY]-(a)
  WHERE a.role = 'CHAIR' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
      AND a.modality = 'STATED'
    WITH a
    ORDER BY a.holderId IS NULL, coalesce(a.preferred, false) DESC,
      a.definiteFrom > $day OR a.definiteUntil < $day, coalesce(a.acting, false),
      CASE WHEN a.definiteFrom > a.definiteUntil THEN a.definiteFrom
        WHEN a.definiteFrom > $day THEN a.definiteFrom - $day
        WHEN a.definiteUntil < $day THEN $day - a.definiteUntil ELSE 0 END,
      a.fromEarliest IS NULL, a.fromEarliest DESC, a.id
    LIMIT 1
    RETURN collect(a {.definiteFrom, .definiteUntil, .lastAttested, holder: [(a)-[:HOLDER]->(h) | h {.id, .name}][0],
      onBehalfOf: [(a)-[:ON_BEHALF_OF]->(o) | o {.id, .name}][0]}) AS chairs
  }
  CALL (c) {
    MATCH (c)<-[:MEETING_OF]-(m)
    WHERE m.likelyFrom <= $day
    WITH m ORDER BY m.fromEarliest IS NULL, m.fromEarliest DESC, m.id LIMIT 3
    RETURN collect(m {.id, .name, .from, .place}) AS meetings
  }
  WITH c, chairs, meetings ORDER BY c.nameCollation, c.id
  RETURN collect(c {.id, .name, partOf: [(c)-[:PART_OF]->(o) | o {.id, .name}][0], chairs: chairs, meetings: meetings})
    AS committees
}
CALL { MATCH (c:Committee) WHERE c.likelyFrom <= $day RETURN count(*) AS total }
RETURN committees, total`,

  parameters: ({ day }: Readonly<Record<string, unknown>>) => ({ day: dayOf(day) }),

  answer({ committees: found, total }: Row, variables: Readonly<Record<string, unknown>>): unknown {
    const day = dayOf(variables['day']);
    const page = found.slice(0, first);
    const last = page.at(-1);
    return {
      committees: {
        totalCount: total,
        pageInfo: {
          hasNextPage: found.length > first,
          endCursor: last === undefined ? null : cursorOf(last),
        },
        nodes: page.map(({ id, name, partOf, chairs, meetings }) => {
          const [chair] = chairs;
          return {
            id,
            name,
            partOf,
            chair: chair === undefined ? null : shownChair(chair, day),
            meetings: { nodes: meetings.map((meeting) => ({ ...meeting, from: edtf(meeting.from) })) },
          };
        }),
      },
    };
  },
};

function shownChair(chair: Committee['chairs'][number], day: number): unknown {
  const { lastAttested, holder, onBehalfOf } = chair;
  return { certainty: certainty(chair, day), lastAttested: dayText(lastAttested), holder, onBehalfOf };
}
