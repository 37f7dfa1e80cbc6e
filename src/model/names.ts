import type { Kind } from './kinds.js';
import { definition, isKind } from './registry.js';

/** A name of the code as a value of an enum: `signedOn` as `SIGNED_ON`. */
export function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}

/** A kind as the enums `EntityType` and `RecordType` name it: `TREATY_ACTION`. */
export function recordType(kind: Kind): string {
  return constantCase(definition(kind).prefix);
}

/** A value of an enum in words: `PART_OF` as `part of`. */
export function constantInWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** A name of a type or field in words: `TreatyAction` as `treaty action`. */
export function nameInWords(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (capital) => ` ${capital}`).toLowerCase();
}

/** The name of a type in words, in the plural: `TreatyAction` as `treaty actions`. */
export function pluralInWords(type: string): string {
  return isKind(type) ? nameInWords(definition(type).plural) : `${nameInWords(type)}s`.replace(/ys$/, 'ies');
}

/** Words with the indefinite article before them: `an official`. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
