import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  Kind as Node,
} from 'graphql';
import { type Kind, kindNames } from '../model/kinds.js';

/** A type of the schema that has fields, as it is written. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function isComposite(node: DefinitionNode): node is Composite {
  return node.kind === Node.OBJECT_TYPE_DEFINITION || node.kind === Node.INTERFACE_TYPE_DEFINITION;
}

/** The name of a type, of whichever lists of it. */
export function namedType(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The fields of the type of this name. */
export function fieldsOf(name: string, types: readonly Composite[]): readonly FieldDefinitionNode[] {
  return types.filter((type) => type.name.value === name).flatMap(({ fields }) => fields ?? []);
}

/** The kinds that have the interface of this name. */
export function kindsWith(name: string, types: readonly Composite[]): readonly Kind[] {
  return kindNames.filter((kind) =>
    types.some((type) => type.name.value === kind && type.interfaces?.some((parent) => parent.name.value === name)),
  );
}
