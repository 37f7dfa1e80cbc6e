import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  Kind as Node,
  parse,
} from 'graphql';
import { type Kind, kindNames } from '../model/kinds.js';

/** The definition of a type that has fields. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export function isComposite(node: DefinitionNode): node is Composite {
  return node.kind === Node.OBJECT_TYPE_DEFINITION || node.kind === Node.INTERFACE_TYPE_DEFINITION;
}

/** The definitions written in these texts. */
export function parseDefinitions(texts: readonly string[]): readonly DefinitionNode[] {
  return parse(texts.join('\n'), { noLocation: true }).definitions;
}

/** A text as a description in the schema language. */
export function asDescription(text: string): string {
  return JSON.stringify(text);
}

/** The name of a type, without the lists and the marks of what is never null around it. */
export function namedType(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The fields of the type of this name. */
export function fieldDefinitionsOf(name: string, types: readonly Composite[]): readonly FieldDefinitionNode[] {
  return types.filter((type) => type.name.value === name).flatMap(({ fields }) => fields ?? []);
}

/** The kinds that have the interface of this name. */
export function kindsWith(name: string, types: readonly Composite[]): readonly Kind[] {
  return kindNames.filter((kind) =>
    types.some((type) => type.name.value === kind && type.interfaces?.some((parent) => parent.name.value === name)),
  );
}
