/**
 * The work of a field beside the rows that it returns, as its implementation states it. A unit is about the reading of one
 * node of the graph.
 */
export interface FieldCost {
  /** Nodes that the field looks at to find, count or sort what it returns. */
  readonly surcharge?: number;
  /** The argument that says how many steps a search goes: the surcharge is for each step. */
  readonly perStepOf?: string;
  /** The argument with a list of which the field returns one thing for each item. */
  readonly oneForEachOf?: string;
  /** The argument that limits how many things all lists below the field return together, and its usual value. */
  readonly limitedBy?: { readonly argument: string; readonly usual: number };
  /** The argument with a list of which each item is written. */
  readonly writesEachOf?: string;
}

/** The costs of fields, by type and field; fields without an entry cost only the rows that they return. */
export type FieldCosts = (type: string, field: string) => FieldCost | undefined;
