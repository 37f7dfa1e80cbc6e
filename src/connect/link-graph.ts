import type { EntityLink } from './link-queries.js';

/** The links that were read, by the entities that they connect: a graph with multiple edges. */
export class LinkGraph {
  /** By one entity, by the other, and by the key of the link. */
  readonly #links = new Map<string, Map<string, Map<string, EntityLink>>>();

  add(links: readonly EntityLink[]): void {
    for (const link of links) {
      const key = keyOf(link);
      this.#between(link.subject, link.object).set(key, link);
      this.#between(link.object, link.subject).set(key, link);
    }
  }

  /** All links between two entities: structural ones first, then facts by their ids. */
  between(one: string, other: string): readonly EntityLink[] {
    return [...(this.#links.get(one)?.get(other) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  }

  /** The links among the entities: of each entity, in the order of the set, those with the entities before it. */
  within(ids: ReadonlySet<string>): readonly EntityLink[] {
    const positions = new Map([...ids].map((id, position) => [id, position]));
    return [...ids].flatMap((id, position) =>
      this.#neighbours(id)
        .filter((other) => (positions.get(other) ?? position) < position)
        .sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
        .flatMap((other) => this.between(other, id)),
    );
  }

  #neighbours(id: string): readonly string[] {
    return [...(this.#links.get(id)?.keys() ?? [])];
  }

  #between(one: string, other: string): Map<string, EntityLink> {
    const others = this.#links.get(one) ?? new Map<string, Map<string, EntityLink>>();
    this.#links.set(one, others);
    const links = others.get(other) ?? new Map<string, EntityLink>();
    others.set(other, links);
    return links;
  }
}

function keyOf({ type, label, subject, object, fact }: EntityLink): string {
  return JSON.stringify([fact ?? '', type, subject, object, label]);
}
