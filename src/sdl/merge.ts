import { type DefinitionNode, type FieldDefinitionNode, Kind as Node } from 'graphql';
import { isComposite } from './syntax-tree.js';

/** Puts the fields of extensions into the types that they extend; an extension of no type that is there stays one. */
export function mergeExtensions(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const made = new Set(
    definitions.flatMap((node) => (node.kind === Node.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  const extensions = definitions.filter((node) => node.kind === Node.OBJECT_TYPE_EXTENSION);
  return definitions
    .filter((node) => node.kind !== Node.OBJECT_TYPE_EXTENSION || !made.has(node.name.value))
    .map((node) => {
      if (node.kind !== Node.OBJECT_TYPE_DEFINITION) return node;
      const more = extensions
        .filter(({ name }) => name.value === node.name.value)
        .flatMap(({ fields }) => fields ?? []);
      const others = (node.fields ?? []).filter(({ name }) => !more.some((field) => field.name.value === name.value));
      return { ...node, fields: [...more, ...others] };
    });
}

/** Adds to each type the fields of its interfaces that it does not define itself. */
export function inheritFields(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const interfaces = new Map(
    definitions.flatMap((node) => (node.kind === Node.INTERFACE_TYPE_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return definitions.map((node) => {
    if (!isComposite(node)) return node;
    const fields = new Map<string, FieldDefinitionNode>();
    for (const { name } of node.interfaces ?? []) {
      for (const field of interfaces.get(name.value)?.fields ?? []) fields.set(field.name.value, field);
    }
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    return { ...node, fields: [...fields.values()] };
  });
}
