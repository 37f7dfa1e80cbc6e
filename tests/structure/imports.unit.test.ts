import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceModule, sourceModules } from './modules.js';

// Imports of types count as well: whoever reads one file of a circle has to read all of them.

const modules = sourceModules();

describe('src', () => {
  test('is read with its imports', () => {
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
  });

  test('has no circle of modules', () => {
    expect(circleIn(new Map(modules.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });

  test.each(foldersOf(modules))('has no circle of the modules and folders in %s', (folder) => {
    expect(circleIn(graphOf(modules, folder))).toEqual([]);
  });
});

describe('the search for circles', () => {
  const graph = (...arrows: readonly string[]): Graph =>
    new Map(arrows.map((one) => [one.charAt(0), [...one.slice(1)]]));

  test('finds one', () => {
    expect(circleIn(graph('ab', 'bcd', 'da', 'c'))).toEqual(['a', 'b', 'd', 'a']);
  });

  test('finds none where two ways lead to one place', () => {
    expect(circleIn(graph('abc', 'bd', 'cd'))).toEqual([]);
  });
});

type Graph = ReadonlyMap<string, readonly string[]>;

/** All folders that have modules below them. */
function foldersOf(all: readonly SourceModule[]): readonly string[] {
  const parents = (path: string): readonly string[] => {
    const parent = posix.dirname(path);
    return parent === '.' ? [] : [parent, ...parents(parent)];
  };
  return [...new Set(all.flatMap(({ path }) => parents(path)))].sort();
}

/** The modules and folders directly in a folder, each with those that it imports something from. */
function graphOf(all: readonly SourceModule[], folder: string): Graph {
  const placeOf = (path: string): string | undefined =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/', 1)[0] : undefined;
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of all) {
    const place = placeOf(path);
    if (place === undefined) continue;
    const targets = graph.get(place) ?? new Set();
    for (const target of imports.map(placeOf)) if (target !== undefined && target !== place) targets.add(target);
    graph.set(place, targets);
  }
  return new Map([...graph].map(([place, targets]) => [place, [...targets]]));
}

/** One circle of the graph, its first place named again at its end; empty where there is none. */
function circleIn(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const from = (place: string, way: readonly string[]): readonly string[] => {
    if (way.includes(place)) return [...way.slice(way.indexOf(place)), place];
    if (done.has(place)) return [];
    for (const next of graph.get(place) ?? []) {
      const circle = from(next, [...way, place]);
      if (circle.length > 0) return circle;
    }
    done.add(place);
    return [];
  };
  for (const place of graph.keys()) {
    const circle = from(place, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
