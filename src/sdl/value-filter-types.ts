import { enums } from '../model/enums.js';
import {
  type OperatorDefinition,
  type ValueType,
  connectives,
  modes,
  operators,
  quantifiers,
} from '../model/operators.js';
import { asDescription } from './syntax-tree.js';

/** The types of the operands, by the type of values that they are compared with. */
const operandTypes: Readonly<Record<Exclude<ValueType, 'Vocabulary'>, string>> = {
  ID: 'ID',
  String: 'String',
  Int: 'Int',
  Float: 'Float',
  Boolean: 'Boolean',
  Date: 'Date',
  PartialDate: 'EDTF',
  Count: 'Int',
  TermState: 'TermState',
  EntityType: 'EntityType',
  RecordType: 'RecordType',
};

const descriptions: Readonly<Partial<Record<ValueType, string>>> = {
  String:
    'Conditions on a text. All that are given must hold. `gt`, `gte`, `lt` and `lte` compare in the order of lists by name.',
  Boolean: 'Conditions on a Boolean value. All that are given must hold.',
  PartialDate:
    'Conditions on a partial date. All that are given must hold. A condition is likely met when the first day that the\ndate can mean meets it, possibly met when one of them does, and surely met when all of them do.',
};

/** The input types of conditions on values: of each scalar, of each vocabulary, of dates, and of lists of texts. */
export function valueFilterTypes(): readonly string[] {
  return [
    ...valueTypes.map((type) => valueFilter(type, operandTypes[type], type)),
    ...Object.keys(enums).map((name) => valueFilter(name, name, 'Vocabulary')),
    listFilterType('String', quantifiers.texts, 'Conditions on a list of texts.'),
  ];
}

const valueTypes = Object.keys(operandTypes) as readonly (keyof typeof operandTypes)[];

function valueFilter(name: string, operandType: string, type: ValueType): string {
  const all: readonly (readonly [string, OperatorDefinition])[] = Object.entries(operators);
  const fields = all
    .filter(([, { on }]) => on.includes(type))
    .map(([operator, { operand, description, ofPartialDates }]) => {
      const told = type === 'PartialDate' ? (ofPartialDates ?? description) : description;
      return `${asDescription(told)} ${operator}: ${operandTypeOf(operand, operandType)}`;
    });
  return `${asDescription(descriptions[type] ?? 'Conditions on a value. All that are given must hold.')}
    input ${name}Filter {
      ${asDescription(connectives.not)} not: ${name}Filter
      ${fields.join('\n')}
      ${modesOf(type).join('\n')}
    }`;
}

function modesOf(type: ValueType): readonly string[] {
  return Object.entries(modes).flatMap(([mode, { on, description }]) =>
    on === type ? [`${asDescription(description)} ${mode}: Boolean`] : [],
  );
}

function operandTypeOf(operand: OperatorDefinition['operand'], type: string): string {
  if (operand === 'flag') return 'Boolean';
  return operand === 'several' ? `[${type}!]` : type;
}

/** The input type of conditions on a list, of rows or of texts. */
export function listFilterType(
  row: string,
  conditions: Readonly<Record<string, string>>,
  description = 'Conditions on a list.',
): string {
  const fields = Object.entries(conditions).map(([quantifier, told]) => {
    return `${asDescription(told)} ${quantifier}: ${quantifier === 'count' ? 'Count' : row}Filter`;
  });
  return `${asDescription(description)} input ${row}ListFilter { ${fields.join('\n')} }`;
}
