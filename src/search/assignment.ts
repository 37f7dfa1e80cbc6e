/**
 * The edits between each word of a query (row) and each word of a name (column); undefined where they are more than are
 * tolerated.
 */
type EditTable = readonly (readonly (number | undefined)[])[];

/** The word of a name that a word of a query is assigned to, by its position in the name. */
export interface Assignment {
  readonly position: number;
  readonly edits: number;
}

/** A step of an augmenting path: a query word takes a position, and the step before made it leave the one it had. */
interface Step {
  readonly queryWord: number;
  readonly position: number;
  /** The edits that the path up to here adds in all. */
  readonly cost: number;
  readonly previous: Step | undefined;
}

/**
 * Assigns each word of a query to a word of the name, no two to the same one, with the fewest edits in all; undefined
 * where that is impossible. This is the assignment problem, solved by shortest augmenting paths: one word after the other
 * takes the position that adds the fewest edits, which may be that of an earlier word if this one can move to another.
 */
export function assign(table: EditTable): readonly Assignment[] | undefined {
  const assigned: Assignment[] = [];
  for (const queryWord of table.keys()) {
    let step = shortestPath(queryWord, table, assigned);
    if (step === undefined) return undefined;
    for (; step !== undefined; step = step.previous) {
      assigned[step.queryWord] = { position: step.position, edits: table[step.queryWord]?.[step.position] ?? 0 };
    }
  }
  return assigned;
}

/** The last step of the cheapest path to a free position; of equally cheap ones that to the first position. */
function shortestPath(queryWord: number, table: EditTable, assigned: readonly Assignment[]): Step | undefined {
  const takenBy = new Map(assigned.map(({ position }, other) => [position, other]));
  const steps = new Map<number, Step>();
  const moving: Pick<Step, 'queryWord' | 'cost' | 'previous'>[] = [{ queryWord, cost: 0, previous: undefined }];
  // It grows while it is iterated: where a path to a position is cheaper than the known one, the word there moves on.
  for (const { queryWord: mover, cost, previous } of moving) {
    for (const [position, edits] of (table[mover] ?? []).entries()) {
      if (edits === undefined || cost + edits >= (steps.get(position)?.cost ?? Infinity)) continue;
      const step = { queryWord: mover, position, cost: cost + edits, previous };
      steps.set(position, step);
      const other = takenBy.get(position);
      if (other === undefined) continue;
      moving.push({ queryWord: other, cost: step.cost - (assigned[other]?.edits ?? 0), previous: step });
    }
  }
  const free = [...steps.values()].filter(({ position }) => !takenBy.has(position));
  const [cheapest] = free.sort((a, b) => a.cost - b.cost || a.position - b.position);
  return cheapest;
}
