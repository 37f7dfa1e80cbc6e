import { type Kind, kindNames } from '../model/kinds.js';
import { nameInWords } from '../model/names.js';
import { definition } from '../model/registry.js';
import { connectionName } from './connection-name.js';

/** The fields of `Query` that look up and list things of each kind. */
export function rootFields(): readonly string[] {
  return [
    'extend type Query {',
    ...kindNames.flatMap((kind) => {
      const { prefix, plural: name } = definition(kind);
      return [
        `"The ${nameInWords(kind)} with this id, or with this identifier in another system; null when there is none."
         ${prefix}(
           "An id of the form \`${prefix}:…\`. Give either this or \`externalId\`."
           id: ID
           "An identifier in another system. Give either this or \`id\`."
           externalId: ExternalIdInput
         ): ${kind}`,
        `"All ${nameInWords(name)}${byDay(kind)}."
         ${name}: ${connectionName(kind)}!`,
      ];
    }),
    '}',
  ];
}

/** The words for the effect of a day on the list of all things of a kind. */
function byDay(kind: Kind): string {
  switch (definition(kind).bounds) {
    case 'none':
      return '';
    case 'event':
      return ', whatever their date; with a day, those that had happened by it';
    case 'term':
      return ', whatever their dates; with a day, those that had begun by it';
  }
}
