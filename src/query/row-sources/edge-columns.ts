import { constantCase } from '../../model/names.js';
import type { Compiler, Nodes, RowsSite } from '../types.js';
import { groupedBy } from '../group/groups.js';
import { orderedBy } from '../sort/sort-keys.js';

/**
 * What of an edge is asked for where it takes work to tell, as enums name it: the fields that are selected of the edges
 * of `row`, and those that the rows are ordered or grouped by. A filter or a count asks for none.
 */
export function edgeFieldsAsked(row: string, site: RowsSite, compiler: Compiler): ReadonlySet<string> {
  const asked = new Set(orderedBy(site, compiler));
  for (const nodes of fieldsOf(site.nodes, `${row}Connection`, compiler)) {
    const name = nodes[0].name.value;
    if (name === 'edges') {
      for (const [field] of fieldsOf(nodes, `${row}Edge`, compiler)) asked.add(constantCase(field.name.value));
    }
    if (name === 'groups') {
      const groups = compiler.site(`${row}Connection`, nodes, { variable: site.variable, depth: 0 });
      for (const field of groupedBy(groups, compiler)) asked.add(field);
    }
  }
  return asked;
}

function fieldsOf(nodes: Nodes | undefined, type: string, compiler: Compiler): readonly Nodes[] {
  return nodes === undefined ? [] : [...compiler.collect(nodes, type).values()];
}
