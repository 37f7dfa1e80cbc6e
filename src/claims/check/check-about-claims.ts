import { kindOf } from '../../model/ids.js';
import { kindNames } from '../../model/kinds.js';
import { withArticle } from '../../model/names.js';
import { longestKey } from '../limits.js';
import type { CheckedRecord, CitationValue, Reference } from '../records.js';
import { type ForAllRecords, checkCitation, checkSource } from './check-citation.js';
import { checkReference } from './check-references.js';
import { type Body, type ValueCheck, isAbsent } from './value-check.js';

/*
 * The records about claims: contradictions that a reader sees, and what is taken back, merged and split. Each check gives
 * undefined for a record that is wrong, and gathers what is wrong with it.
 */

/** @param forAll what the request says for all its records, as in all of these checks */
export function checkConflict(check: ValueCheck, body: Body, forAll: ForAllRecords): CheckedRecord | undefined {
  check.onlyKnown(body, '', ['about', 'field', 'note', 'facts', 'citation']);
  const about = thing(check, body, 'about', 'A conflict needs "about".', 'Give the id of the thing that it is about.');
  const facts = check.list(body['facts'], 'facts', (item, path) => checkReference(check, item, path, kindNames));
  const citation = checkCitation(check, body['citation'], {
    forAll,
    needsLocator: true,
    inferrable: ['asOf', 'field', 'note', 'facts'],
  });
  const field = check.text(body['field'], 'field') ?? null;
  const note = check.text(body['note'], 'note') ?? null;
  if (about === undefined || citation === undefined) return undefined;
  return { type: 'conflict', about, field, note, facts, citation };
}

export function checkWithdrawal(check: ValueCheck, body: Body, forAll: ForAllRecords): CheckedRecord | undefined {
  check.onlyKnown(body, '', ['about', 'locator', 'all', 'source']);
  const message = 'A withdrawal needs "about".';
  const about = thing(check, body, 'about', message, 'Give the id of the thing that the claim is about.', [
    ...kindNames,
    'Conflict',
  ]);
  const source = checkSource(check, body['source'], 'source', forAll);
  const locator = check.text(body['locator'], 'locator', longestKey) ?? '';
  const isOfAll = check.field(body['all'], 'all', { type: 'Boolean' }) === true;
  if (isOfAll && !isAbsent(body['locator'])) {
    const both = 'The withdrawal is of one place, by "locator", and of all, by "all".';
    check.problem('BAD_VALUE', 'all', both, 'Leave out one of them.');
  }
  if (about === undefined || source === undefined) return undefined;
  return { type: 'withdrawal', about, source, locator: isOfAll ? null : locator };
}

export function checkMerge(check: ValueCheck, body: Body, forAll: ForAllRecords): CheckedRecord | undefined {
  check.onlyKnown(body, '', ['about', 'into', 'reason', 'citation']);
  const about = thing(check, body, 'about', 'A merge needs "about".', 'Give the id of the thing that is merged.');
  const into = thing(check, body, 'into', 'A merge needs "into".', 'Give the id of the thing that it is one with.');
  const reason = checkReason(check, body, 'merge');
  const citation = checkCitation(check, body['citation'], { forAll, needsLocator: false, inferrable: ['asOf'] });
  checkOneType(check, about, into);
  refuseDeprecated(check, citation);
  if (about === undefined || into === undefined || reason === undefined || citation === undefined) return undefined;
  return { type: 'merge', about, into, reason, citation };
}

export function checkSplit(check: ValueCheck, body: Body, forAll: ForAllRecords): CheckedRecord | undefined {
  check.onlyKnown(body, '', ['about', 'into', 'reason', 'source']);
  const about = thing(check, body, 'about', 'A split needs "about".', 'Give the id of the thing that was merged.');
  const into = checkReference(check, body['into'], 'into', kindNames);
  const reason = checkReason(check, body, 'split');
  const source = checkSource(check, body['source'], 'source', forAll);
  checkOneType(check, about, into);
  if (about === undefined || reason === undefined || source === undefined) return undefined;
  return { type: 'split', about, into, reason, source };
}

/** A reference that the record must have. */
function thing(
  check: ValueCheck,
  body: Body,
  path: string,
  message: string,
  remedy: string,
  kinds: readonly string[] = kindNames,
): Reference | undefined {
  if (isAbsent(body[path])) check.problem('MISSING_FIELD', path, message, remedy);
  return checkReference(check, body[path], path, kinds);
}

function checkReason(check: ValueCheck, body: Body, key: string): string | undefined {
  if (isAbsent(body['reason'])) {
    check.problem('MISSING_FIELD', 'reason', `A ${key} needs "reason".`, 'Say in a sentence why it is so.');
  }
  return check.text(body['reason'], 'reason');
}

/** Things of two types are never one; of a reference by an external id the type is known only when it is looked up. */
function checkOneType(check: ValueCheck, about: Reference | undefined, into: Reference | undefined): void {
  const [kind, other] = [about, into].map((end) => (end !== undefined && 'id' in end ? kindOf(end.id) : undefined));
  if (kind === undefined || other === undefined || kind === other) return;
  check.problem('BAD_ID', 'into', ...differentTypes(kind, other));
}

/** The message and the remedy for a merge of things of two types. */
export function differentTypes(kind: string, other: string): readonly [message: string, remedy: string] {
  return [
    `Things of two types are never one: "about" is the id of ${withArticle(kind)}, "into" that of ${withArticle(other)}.`,
    `Give the id of another ${kind}. What became a thing of another type is told by a succession.`,
  ];
}

function refuseDeprecated(check: ValueCheck, citation: CitationValue | undefined): void {
  if (citation?.rank !== 'DEPRECATED') return;
  const message = 'A merge that is known to be wrong does not count, and so is not recorded.';
  check.problem('BAD_VALUE', 'citation.rank', message, 'Send a split of the two things instead.');
}
