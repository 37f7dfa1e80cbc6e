import { constantCase } from '../../model/names.js';
import { groupedBy } from '../group/groups.js';
import { orderedBy } from '../sort/sort-keys.js';
import type { Compiler, FieldNodes, RowsContext } from '../types.js';

/**
 * The fields of an edge that a request needs and that take work to derive, as enums name them: those that are selected of
 * the edges of `row`, and those that the rows are ordered or grouped by. A filter or a count needs none.
 */
export function requestedEdgeFields(row: string, context: RowsContext, compiler: Compiler): ReadonlySet<string> {
  const requested = new Set(orderedBy(context, compiler));
  for (const nodes of selectedFields(context.nodes, `${row}Connection`, compiler)) {
    const name = nodes[0].name.value;
    if (name === 'edges') {
      for (const [field] of selectedFields(nodes, `${row}Edge`, compiler))
        requested.add(constantCase(field.name.value));
    }
    if (name === 'groups') {
      const scope = { node: context.node, imports: [], depth: 0 };
      const groups = compiler.fieldContext(`${row}Connection`, nodes, scope);
      for (const field of groupedBy(groups, compiler)) requested.add(field);
    }
  }
  return requested;
}

function selectedFields(nodes: FieldNodes | undefined, type: string, compiler: Compiler): readonly FieldNodes[] {
  return nodes === undefined ? [] : [...compiler.collect(nodes, type).values()];
}
