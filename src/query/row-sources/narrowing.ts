import type { Part, Variable } from '../../cypher/parts.js';
import { cypher, property } from '../../cypher/template.js';
import { readLeaf } from '../arguments/argument-value.js';
import type { Compiler, RowsContext } from '../types.js';

/** The condition that a list argument such as `role:` sets on the property of its name; none where it is absent. */
export function narrowedBy(name: string, context: RowsContext, compiler: Compiler, row: Variable): readonly Part[] {
  const wanted = context.argument(name);
  if (wanted.kind === 'absent') return [];
  const values = compiler.parameter((request) =>
    wanted.kind === 'list' ? wanted.items.map((item) => readLeaf(item, request)) : readLeaf(wanted, request),
  );
  return [cypher`${property(row, name)} IN ${values}`];
}

/** The one of the arguments `role` and `kind` that names a single value. */
export function narrowedToOne(context: RowsContext, compiler: Compiler): 'role' | 'kind' | undefined {
  return (['role', 'kind'] as const).find((name) => {
    const wanted = context.argument(name);
    return wanted.kind === 'leaf' && [compiler.staticValue(wanted)].flat().length === 1;
  });
}
