import { type Part, Subquery } from './parts.js';
import { clauses, cypher, joined } from './template.js';
import { variablesWithin } from './walk.js';

/** The number of subqueries that follow each other directly. Grafeo's plan grows deeper with each, up to 128 levels. */
const inOneRow = 8;

/**
 * The subqueries as they stand one after the other, so many that they can be: where there are more, some of them together
 * are one subquery.
 * @param used what follows, which uses the variables that they return
 */
export function sideBySide(subqueries: readonly Subquery[], used: Part): readonly Subquery[] {
  if (subqueries.length <= inOneRow) return subqueries;
  const size = Math.ceil(subqueries.length / inOneRow);
  const rows = Array.from({ length: inOneRow }, (_, index) => subqueries.slice(index * size, (index + 1) * size));
  return rows.flatMap((row, index) => {
    const later = rows.slice(index + 1).flat();
    return row.length < 2 ? row : [nested(row, [...later, used])];
  });
}

/** One subquery that returns what these do, as far as it is used. */
function nested(subqueries: readonly Subquery[], used: readonly Part[]): Subquery {
  const bound = subqueries.flatMap((one) => one.returned);
  const needed = new Set(used.flatMap(variablesWithin));
  const returned = bound.filter((one) => needed.has(one));
  const imports = [...new Set(subqueries.flatMap((one) => one.imports))].filter((one) => !bound.includes(one));
  const columns = joined(returned, ', ');
  return new Subquery(imports, clauses(sideBySide(subqueries, columns), cypher`RETURN ${columns}`), returned);
}
