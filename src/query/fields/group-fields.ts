import { cypher, variable } from '../../cypher/template.js';
import { entityKinds } from '../../model/kinds.js';
import { distinctColumn } from '../group/groups.js';
import type { Raw } from '../request.js';
import type { GroupKey } from '../rows.js';
import type { CompiledField, Compiler, FieldContext, FieldNodes, Fields, ProjectionItem } from '../types.js';
import { column } from './columns.js';
import { firstMatch } from './to-one.js';

/** The fields of a group of rows of any type. */
export const fieldsOfGroup: Fields = {
  count: column('count'),
  keys: { key: 'group keys', compile: compiledKeys },
  distinct: {
    key: 'group distinct',
    compile(context, compiler) {
      const field = String(compiler.staticValue(context.argument('field')));
      return column(distinctColumn(field)).compile(context, compiler);
    },
  },
  values: { key: 'group values', compile: compiledValues },
};

function compiledValues(context: FieldContext, compiler: Compiler): CompiledField {
  const items: ProjectionItem[] = [];
  const decode = compiler.objectReader<Raw>(context.nodes, 'MeasurementSummary', (name) => {
    const compiled = column(name).compile(context, compiler);
    items.push(...compiled.items);
    return compiled.decode;
  });
  return { subqueries: [], items, decode };
}

/** The keys of a group, each with the related thing whose id it is. */
function compiledKeys(context: FieldContext, compiler: Compiler): CompiledField {
  const compiled: CompiledField[] = [];
  const readers = (context.keys ?? []).map((key) =>
    compiler.objectReader<Raw>(context.nodes, 'GroupKey', (name, nodes) => {
      const field = keyField(key, name, nodes, context, compiler);
      compiled.push(field);
      return field.decode;
    }),
  );
  return {
    subqueries: compiled.flatMap(({ subqueries }) => subqueries),
    items: compiled.flatMap(({ items }) => items),
    decode: (raw, request) => readers.map((read) => read(raw, request)),
  };
}

function keyField(
  key: GroupKey,
  name: string,
  nodes: FieldNodes,
  context: FieldContext,
  compiler: Compiler,
): CompiledField {
  switch (name) {
    case 'field':
      return { subqueries: [], items: [], decode: () => key.field };
    case 'entity':
      return keyEntity(key, nodes, context, compiler);
    default: {
      const alias = compiler.alias();
      return {
        subqueries: [],
        items: [[alias, key.variable]],
        decode: (raw) => {
          const value = raw[alias] as string | number | boolean | null | undefined;
          return value === null || value === undefined ? null : String(value);
        },
      };
    }
  }
}

/** The entity whose id a key is; null for a key that holds no ids. */
function keyEntity(
  { variable: id, ends }: GroupKey,
  nodes: FieldNodes,
  { depth }: FieldContext,
  compiler: Compiler,
): CompiledField {
  if (ends.length === 0) return { subqueries: [], items: [], decode: () => null };
  const entity = variable('entity');
  const types = entityKinds.filter((kind) => ends.includes(kind));
  const selection = compiler.select(nodes, types, { node: entity, imports: [entity], depth });
  return firstMatch(cypher`MATCH (${entity}:Entity {id: ${id}})`, selection, [id], compiler);
}
