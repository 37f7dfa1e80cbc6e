import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  Kind,
  type SelectionNode,
  TypeNameMetaFieldDef,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Variables } from '../arguments/argument-value.js';
import type { FieldReader, Request } from '../request.js';
import type { FieldNodes } from '../types.js';

/** The selections of an operation, with its fragments written out. */
export class Selection {
  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly variables: Variables,
  ) {}

  objectType(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    return type;
  }

  /** The fields of `sets` on the object type, merged by response key (GraphQL, section 6.3.2). */
  fields(sets: readonly SelectionSetNode[], typeName: string): ReadonlyMap<string, FieldNodes> {
    const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(set, typeName, fields, spread);
    return fields;
  }

  /**
   * Puts what `nodes` select on an object type together, each field under its response key and `__typename` among them;
   * `part` tells how each other field is read.
   */
  objectReader<Found>(
    nodes: readonly FieldNode[],
    typeName: string,
    part: (name: string, nodes: FieldNodes) => FieldReader<Found>,
  ): (found: Found, request: Request) => Record<string, unknown> {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const parts = [...this.fields(sets, typeName)].map(([key, fieldNodes]): readonly [string, FieldReader<Found>] => {
      const name = fieldNodes[0].name.value;
      return [key, name === TypeNameMetaFieldDef.name ? () => typeName : part(name, fieldNodes)];
    });
    // Of all keys this is the only one that a plain object does not take as its own.
    const prototype = parts.some(([key]) => key === '__proto__') ? null : Object.prototype;
    return (found, request) => {
      const object = (prototype === null ? Object.create(null) : {}) as Record<string, unknown>;
      for (const [key, read] of parts) object[key] = read(found, request);
      return object;
    };
  }

  #collect(
    set: SelectionSetNode,
    typeName: string,
    fields: Map<string, [FieldNode, ...FieldNode[]]>,
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (this.#isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const merged = fields.get(key);
        if (merged === undefined) fields.set(key, [selection]);
        else merged.push(selection);
        continue;
      }
      // Fragments that each spread the next one twice would otherwise double the work with each of them.
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments[selection.name.value];
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || this.#applies(condition, typeName)) {
        this.#collect(fragment.selectionSet, typeName, fields, spread);
      }
    }
  }

  /** `@skip` or `@include` leaves the selection out. Validation has seen to it that their `if` is a boolean or a variable. */
  #isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: given = [] }) => {
      const condition = given.find((argument) => argument.name.value === 'if')?.value;
      const value =
        condition?.kind === Kind.VARIABLE
          ? this.variables[condition.name.value]
          : condition?.kind === Kind.BOOLEAN && condition.value;
      return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
    });
  }

  #applies(condition: string, typeName: string): boolean {
    if (condition === typeName) return true;
    const type = this.schema.getType(condition);
    return isAbstractType(type) && this.schema.isSubType(type, this.objectType(typeName));
  }
}

/** The fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
