import { type Condition, parseCondition } from './condition.js';
import { type CellValue, evaluate, noCells } from './evaluate.js';
import { mappingFault } from './faults.js';
import { type PlaceOfValue, checkWord, valueFor } from './place-of-value.js';
import { type Template, columnsIn, parseTemplate } from './template.js';

/** A part of a record of a mapping: as in the record, with the cells of columns in it. */
export type RecordNode = ConstantNode | TextNode | ListNode | ObjectNode;

interface ConstantNode {
  readonly kind: 'constant';
  readonly value: CellValue;
}

interface TextNode {
  readonly kind: 'text';
  readonly template: Template;
  readonly of: PlaceOfValue;
}

interface ListNode {
  readonly kind: 'list';
  readonly items: readonly RecordNode[];
}

/** An object that is made where its condition is met, and for each value of the columns that it is repeated for. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly entries: readonly (readonly [key: string, node: RecordNode])[];
  readonly when: Condition | undefined;
  readonly forEach: readonly string[];
}

/** The keys by which a mapping tells of an object when it is made, and how often. */
const own = ['when', 'forEach'];

/**
 * Reads a part of a record.
 * @param place its place in the mapping, for errors
 * @param of the type of its value
 * @throws UserError BAD_MAPPING
 */
function recordNode(value: unknown, place: string, of: PlaceOfValue, isItem = false): RecordNode {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const template = parseTemplate(String(value), place);
    if (columnsIn(template).length > 0) return { kind: 'text', template, of };
    const constant = typeof value === 'string' ? (evaluate(template, noCells)[0] ?? '') : value;
    checkWord(constant, of, place);
    return { kind: 'constant', value: valueFor(of, constant) };
  }
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item, index) => recordNode(item, `${place}[${index}]`, of, true)) };
  }
  if (typeof value === 'object' && value !== null) {
    return objectNode(value as Readonly<Record<string, unknown>>, place, isItem, () => ({ type: 'text' }));
  }
  throw mappingFault(place, 'There is no value here.', 'Give one, or leave the key out.');
}

/** @param placeOf the type of the values of a key, by its name and its place in the mapping */
export function objectNode(
  value: Readonly<Record<string, unknown>>,
  place: string,
  isItem: boolean,
  placeOf: (key: string, place: string) => PlaceOfValue,
): ObjectNode {
  const { when, forEach } = value;
  if (forEach !== undefined && !isItem) {
    throw mappingFault(
      `${place}.forEach`,
      'Only an item of a list is repeated.',
      'Put the object into a list: - forEach: …',
    );
  }
  const entries = Object.entries(value).filter(([key]) => !own.includes(key));
  return {
    kind: 'object',
    entries: entries.map(([key, one]) => {
      const at = `${place}.${key}`;
      return [key, recordNode(one, at, placeOf(key, at))];
    }),
    when: when === undefined ? undefined : parseCondition(when, `${place}.when`),
    forEach: forEach === undefined ? [] : namesIn(forEach, `${place}.forEach`),
  };
}

function namesIn(value: unknown, place: string): readonly string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (names.length > 0 && names.every((name) => typeof name === 'string')) return names;
  throw mappingFault(place, 'This names no column.', 'Name the column, or a list of columns that go together.');
}

/** The names of all columns in a part of a record, its conditions included. */
export function columnsOf(node: RecordNode): readonly string[] {
  switch (node.kind) {
    case 'constant':
      return [];
    case 'text':
      return columnsIn(node.template);
    case 'list':
      return node.items.flatMap(columnsOf);
    case 'object':
      return [...(node.when?.columns ?? []), ...node.forEach, ...node.entries.flatMap(([, one]) => columnsOf(one))];
  }
}

/** The names of the columns that a value of a record comes from, by its path in the record, such as `names[0].from`. */
export function columnsAt(node: RecordNode, path: string): readonly string[] {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return at([node], steps).flatMap((one) => (one.kind === 'text' ? columnsIn(one.template) : []));
}

/** The parts at the end of a path, or where it leads nowhere, the last ones on it. */
function at(nodes: readonly RecordNode[], [step, ...rest]: readonly string[]): readonly RecordNode[] {
  const items = nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
  if (step === undefined)
    return items.flatMap((node) =>
      node.kind === 'object'
        ? at(
            node.entries.map(([, one]) => one),
            [],
          )
        : [node],
    );
  if (/^\d+$/.test(step)) return at(items, rest);
  const next = items.flatMap((node) =>
    node.kind === 'object' ? node.entries.flatMap(([key, one]) => (key === step ? [one] : [])) : [],
  );
  return next.length === 0 ? items.filter(({ kind }) => kind === 'text') : at(next, rest);
}
