import type { DocumentNode } from 'graphql';
import { type Field, type Kind, type Link, kindNames } from '../model/kinds.js';
import { nameInWords, withArticle } from '../model/names.js';
import { definition } from '../model/registry.js';
import { asDescription, isComposite } from './syntax-tree.js';

/** The input types of records, each field described as the hand-written type describes it. */
export function recordTypes(handWritten: DocumentNode): readonly string[] {
  const descriptions = describedFields(handWritten);
  return [
    ...kindNames.map((kind) => recordInputType(kind, descriptions)),
    `"One record: what one source says of one thing. Exactly one of these fields is given."
     input SyncRecord @oneOf {
       ${kindNames.map((kind) => `"A record of ${withArticle(nameInWords(kind))}." ${definition(kind).prefix}: ${kind}Record`).join('\n')}
       "A conflict that only a reader can see." conflict: ConflictRecord
       "The withdrawal of what a source was recorded to say." withdrawal: WithdrawalRecord
       "The claim that two things are one." merge: MergeRecord
       "The end of a merge." split: SplitRecord
       "An id that an export tells of." known: KnownRecord
     }`,
  ];
}

/** Descriptions by type and field, such as `Committee.partOf`. */
type Descriptions = ReadonlyMap<string, string>;

function describedFields({ definitions }: DocumentNode): Descriptions {
  return new Map(
    definitions
      .filter(isComposite)
      .flatMap(({ name, fields = [] }) =>
        fields.map((field) => [`${name.value}.${field.name.value}`, field.description?.value ?? ''] as const),
      ),
  );
}

function recordInputType(kind: Kind, descriptions: Descriptions): string {
  const { fields, links } = definition(kind);
  const describe = (name: string): string =>
    asDescription(
      descriptions.get(`${kind}.${name}`) ?? descriptions.get(`Fact.${name}`) ?? `The ${nameInWords(name)}.`,
    );
  return `
    "A record of ${withArticle(nameInWords(kind))}: what one source says of it at one place."
    input ${kind}Record {
      ${identityFields(kind)}
      ${Object.entries(fields)
        .map(([name, field]) => `${describe(name)} ${name}: ${inputType(field)}`)
        .join('\n')}
      ${Object.entries(links)
        .map(([name, link]) => `${describe(name)} ${name}: ${linkInputType(link)}`)
        .join('\n')}
      "The source, and the place in it."
      citation: CitationInput
    }`;
}

/** The fields by which a record is identified, and found by search. */
function identityFields(kind: Kind): string {
  const described = definition(kind);
  const externalIds = `
    "Its identifiers in other systems."
    externalIds: [ExternalIdInput!]`;
  if (described.class === 'fact') {
    return `
      "Its id. Without one, it is identified by its kind or role and by what it ties together."
      id: ID
      ${externalIds}
      "A word that tells apart two facts which would otherwise be taken for one, such as \\"first\\" and \\"second\\"."
      term: String`;
  }
  return `
    "Its id. Without one, it is identified by the first of its \`externalIds\`."
    id: ID
    ${externalIds}
    ${described.nameField === undefined ? '"The name that the source uses." name: String' : ''}
    "Further names."
    names: [NameInput!]`;
}

function inputType({ type, list }: Field): string {
  return list ? `[${type}!]` : type;
}

function linkInputType({ list, dated }: Link): string {
  if (dated !== undefined) return '[WholeReference!]';
  return list ? '[Reference!]' : 'Reference';
}
