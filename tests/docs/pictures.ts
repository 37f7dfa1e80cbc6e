import type { Kind } from '../../src/model/kinds.js';
import { kinds } from '../../src/model/registry.js';

/** A citation as docs/model.md asks for it. */
export interface ShownCitation {
  readonly source: { readonly title: string };
  readonly locator: string;
  readonly fields: readonly string[];
  readonly inferred: readonly string[];
}

const linksOf = (kind: Kind): readonly (readonly [name: string, ends: readonly Kind[]])[] =>
  Object.entries(kinds[kind].links).map(([name, { to }]) => [name, to]);

const kindsOf = (sort: 'entity' | 'fact'): readonly Kind[] =>
  (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].class === sort);

/** The entity kinds and the links between them, as a flowchart of Mermaid. */
export function entitiesPicture(): string {
  const arrows = new Map<string, string[]>();
  for (const kind of kindsOf('entity')) {
    for (const [name, ends] of linksOf(kind)) {
      for (const end of ends) {
        const names = arrows.get(`${kind} ${end}`);
        if (names === undefined) arrows.set(`${kind} ${end}`, [name]);
        else names.push(name);
      }
    }
  }
  const lines = [...arrows].map(([ends, names]) => ends.replace(' ', ` -- ${names.join(', ')} --> `));
  return flowchart('BT', [...kindsOf('entity'), ...lines]);
}

/** What each kind of fact ties together, a row a kind. */
export function factsTable(): readonly (readonly string[])[] {
  return kindsOf('fact').map((fact) => [
    fact,
    linksOf(fact)
      .map(
        ([name, ends]) => `\`${name}\` (${ends.length === kindsOf('entity').length ? 'any entity' : ends.join(', ')})`,
      )
      .join('; '),
  ]);
}

/** From each claim of a fact, by the source that makes it, to the fact, and to the answer, as a flowchart of Mermaid. */
export function tracePicture(fact: string, answer: string, citations: readonly ShownCitation[]): string {
  const titles = [...new Set(citations.map(({ source }) => source.title))];
  const claims = citations.map(({ source, locator, fields, inferred }, index) => {
    const given = fields.map((field) => (inferred.includes(field) ? `${field} (inferred)` : field)).join(', ');
    const [from, claim] = [titles.indexOf(source.title), index].map((each) => (each + 1).toString());
    return `source${from ?? ''} --> claim${claim ?? ''}["${locator}:<br>${given}"] --> fact`;
  });
  return flowchart('LR', [
    ...titles.map((title, index) => `source${(index + 1).toString()}["${title}"]`),
    ...claims,
    `fact(["${fact}"]) --> answer["${answer}"]`,
  ]);
}

function flowchart(direction: 'BT' | 'LR', lines: readonly string[]): string {
  return [`flowchart ${direction}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
