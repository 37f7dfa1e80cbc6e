import { statement } from '../../src/cypher/statement.js';
import { label } from '../../src/cypher/template.js';
import type { Kind } from '../../src/model/kinds.js';
import { isKind } from '../../src/model/registry.js';
import type { Row, Store } from '../../src/store/store.js';

/** A thing as it stands in the graph: its properties, and what its relationships lead to and come from, by their type. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Row;
  readonly out: Map<string, Thing[]>;
  readonly into: Map<string, Thing[]>;
  /** Its relationships to others, and those of others to it. */
  readonly links: Relationship[];
  readonly backlinks: Relationship[];
}

/** A relationship as it stands in the graph. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly properties: Row;
  readonly start: Thing;
  readonly to: Thing;
}

/** All that the graph has resolved, by id. */
export type World = ReadonlyMap<string, Thing>;

/** Reads the graph whole. */
export async function readWorld(store: Store): Promise<World> {
  const world = new Map<string, Thing>();
  for (const name of ['Entity', 'Fact']) {
    const nodes = await store.read(
      statement`MATCH (node:${label(name)}) RETURN labels(node) AS labels, properties(node) AS properties`,
    );
    for (const { labels, properties } of nodes) {
      const own = properties as Row;
      const kind = (labels as readonly string[]).find(isKind);
      if (kind === undefined) throw new Error(`${String(own['id'])} is of no kind`);
      world.set(String(own['id']), {
        id: String(own['id']),
        kind,
        properties: own,
        out: new Map(),
        into: new Map(),
        links: [],
        backlinks: [],
      });
    }
    const links = await store.read(
      statement`MATCH (from:${label(name)})-[link]->(to:Entity)
        RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties`,
    );
    for (const { from, type, to, properties } of links) {
      const [start, end] = [theThing(world, String(from)), theThing(world, String(to))];
      add(start.out, String(type), end);
      add(end.into, String(type), start);
      const id = [start.id, String(type), end.id].join(' ');
      const link = { id, type: String(type), properties: properties as Row, start, to: end };
      start.links.push(link);
      end.backlinks.push(link);
    }
  }
  return world;
}

function add(ties: Map<string, Thing[]>, type: string, thing: Thing): void {
  ties.set(type, [...(ties.get(type) ?? []), thing]);
}

export function theThing(world: World, id: string): Thing {
  const thing = world.get(id);
  if (thing === undefined) throw new Error(`${id} is not in the graph`);
  return thing;
}

/** A property that is a whole number, or undefined. */
export function numberOf({ properties }: Pick<Thing, 'properties'>, name: string): number | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : Number(value);
}
