import { enums } from '../model/enums.js';
import { type Kind, entityKinds, kindNames } from '../model/kinds.js';
import { linkTypes } from '../model/link-types.js';
import { pluralInWords, recordType } from '../model/names.js';
import { asDescription } from './syntax-tree.js';

/** The enums: the vocabularies of the model, the kinds, and the types of links. */
export function vocabularyTypes(): readonly string[] {
  const vocabularies = {
    ...enums,
    EntityType: { description: 'A kind of entity.', values: kindValues(entityKinds) },
    LinkType: {
      description: 'The type of a link between two entities: a kind of fact, or a link of the structure.',
      values: linkTypes,
    },
    RecordType: { description: 'A kind of entity or fact.', values: kindValues(kindNames) },
  };
  return Object.entries(vocabularies).map(([name, { description, values }]) => {
    const described = Object.entries(values).map(([value, meaning]) => `${asDescription(meaning)} ${value}`);
    return `${asDescription(description)} enum ${name} { ${described.join('\n')} }`;
  });
}

/** The names of kinds as values of an enum, each with its description. */
function kindValues(kinds: readonly Kind[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.map((kind) => [recordType(kind), `${capital(pluralInWords(kind))}.`]));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
