import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, and, not, test } from '../../cypher/predicate.js';
import { cypher, property, variable } from '../../cypher/template.js';
import type { OperatorOn, QuantifierOf } from '../../model/operators.js';
import { collationProperty, foldedProperty } from '../../model/properties.js';
import { collationKey } from '../../text/collation.js';
import { fold, foldedParts } from '../../text/fold.js';
import { type ArgumentValue, fieldOf, fieldsOf, objectOf, readLeaf } from '../arguments/argument-value.js';
import type { Compiler } from '../types.js';
import { type FilterScope, filterOfFields, implementationOf } from './logic.js';
import { isNullTest, valueFilter } from './value-filter.js';

/** The forms in which the graph keeps a text, or several. */
interface TextForms {
  /** As it is shown. */
  readonly shown: Part;
  /** Folded, by which spellings of it are equal. */
  readonly folded: Part;
  /** The key of its place in lists. */
  readonly collation: Part;
}

/** The forms of a text of a node. */
export function textForms(node: Variable, name: string): TextForms {
  return {
    shown: property(node, name),
    folded: property(node, foldedProperty(name)),
    collation: property(node, collationProperty(name)),
  };
}

/** The text that a condition is on, and the operand that it is compared with. */
interface Comparison extends TextForms {
  readonly operand: ArgumentValue;
  readonly compiler: Compiler;
}

/** The test that each operator makes of the spellings of a text. */
const operators: Readonly<Record<OperatorOn<'String'>, (comparison: Comparison) => Part>> = {
  eq: (comparison) => cypher`${comparison.folded} = ${wanted(comparison, fold)}`,
  in: (comparison) => cypher`${comparison.folded} IN ${wanted(comparison, fold)}`,
  gt: (comparison) => cypher`${comparison.collation} > ${wanted(comparison, collationKey)}`,
  gte: (comparison) => cypher`${comparison.collation} >= ${wanted(comparison, collationKey)}`,
  lt: (comparison) => cypher`${comparison.collation} < ${wanted(comparison, collationKey)}`,
  lte: (comparison) => cypher`${comparison.collation} <= ${wanted(comparison, collationKey)}`,
  contains: (comparison) => inOneWay(comparison, (form) => cypher`${comparison.folded} CONTAINS ${form}`),
  startsWith: (comparison) => inOneWay(comparison, (form) => cypher`${comparison.folded} STARTS WITH ${form}`),
  isNull: ({ shown, operand, compiler }) => isNullTest(shown, operand, compiler),
};

/** The test that a text has the operand as a part, in one of the ways in which a part can be meant. */
function inOneWay({ operand, compiler }: Comparison, hasForm: (form: Variable) => Part): Part {
  const form = variable('form');
  const forms = compiler.parameter((request) => foldedParts(String(readLeaf(operand, request))));
  return cypher`any(${form} IN ${forms} WHERE ${hasForm(form)})`;
}

/** The operand in one of the forms of a text, as a parameter: one text or several. */
function wanted({ operand, compiler }: Comparison, formOf: (text: string) => string): Part {
  return compiler.parameter((request) => {
    const value = readLeaf(operand, request);
    return Array.isArray(value) ? value.map((one) => formOf(String(one))) : formOf(String(value));
  });
}

/**
 * A filter on a text, of which spellings are equal unless `exact` is given. Two-valued: a condition on an absent text is
 * false.
 * @param isExact the filter that this one is negated in compares exactly
 */
export function textFilter(filter: ArgumentValue, forms: TextForms, scope: FilterScope, isExact = false): Predicate {
  const { compiler } = scope;
  const exact = (compiler.staticValue(fieldOf(filter, 'exact')) ?? isExact) === true;
  const conditions = objectOf(fieldsOf(filter).filter(([name]) => name !== 'exact'));
  return filterOfFields(
    conditions,
    'DEFINITE',
    (part) => textFilter(part, forms, scope, exact),
    (operator, operand) => {
      const spellings = (): Predicate => test(implementationOf(operators, operator)({ ...forms, operand, compiler }));
      if (!exact) return spellings();
      const itself = valueFilter(objectOf([[operator, operand]]), forms.shown, scope);
      // A text is a spelling of itself, and folded texts have an index.
      return operator === 'eq' || operator === 'in' ? and([spellings(), itself]) : itself;
    },
  );
}

const quantifiers: Readonly<Record<QuantifierOf<'texts'>, (place: Part, all: Part, condition: Part) => Predicate>> = {
  some: (place, all, condition) => test(cypher`any(${place} IN ${all} WHERE ${condition})`),
  none: (place, all, condition) => not(test(cypher`any(${place} IN ${all} WHERE ${condition})`)),
  every: (place, all, condition) => test(cypher`all(${place} IN ${all} WHERE ${condition})`),
};

/**
 * A filter on several texts: `some`, `none` or `every` of them meet a condition.
 * @param isFolded spellings of them are equal
 */
export function textsFilter(
  filter: ArgumentValue,
  { shown, folded, collation }: TextForms,
  isFolded: boolean,
  scope: FilterScope,
): Predicate {
  return and(
    fieldsOf(filter).map(([quantifier, part]) => {
      // The forms of one text are at the same place of their lists.
      const place = variable('place');
      const at = (texts: Part): Part => cypher`${texts}[${place}]`;
      const condition = isFolded
        ? textFilter(part, { shown: at(shown), folded: at(folded), collation: at(collation) }, scope)
        : valueFilter(part, at(shown), scope);
      const places = cypher`range(0, size(coalesce(${shown}, [])) - 1)`;
      return implementationOf(quantifiers, quantifier)(place, places, condition.test);
    }),
  );
}
