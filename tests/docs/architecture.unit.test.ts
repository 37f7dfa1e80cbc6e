import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceModules } from '../structure/modules.js';
import { blocksOf } from './blocks.js';

const path = 'docs/architecture.md';
const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The imports between the folders of `src`, as `from to`. */
const imports = new Set(
  sourceModules().flatMap(({ path: from, imports: targets }) => {
    const places = targets.map((target) => target.split('/'));
    const [, own = ''] = from.split('/');
    return places.flatMap(([, folder = '', file]) =>
      file === undefined || folder === own ? [] : [`${own} ${folder}`],
    );
  }),
);

describe('The picture of the folders', () => {
  const arrows = arrowsOf(blocksOf(path).find(({ info }) => info === 'mermaid')?.text ?? '');

  test('has only arrows along which something is imported', () => {
    expect(arrows.length).toBeGreaterThan(10);
    expect(arrows.filter((arrow) => !imports.has(arrow))).toEqual([]);
  });

  test('has a way for each import', () => {
    const isMain = (one: string): boolean => one.startsWith('main.ts ');
    expect([...imports].filter((one) => !isMain(one) && !isReachable(one, arrows))).toEqual([]);
  });
});

test('The stages of reading import only from those that are named before them', () => {
  const [, line = ''] =
    /Within `src\/query\/` each of these imports only from those before it: (.*?)\. /.exec(text) ?? [];
  const stages = [...line.matchAll(/`([^`]+)`/g)].map(([, stage = '']) => stage);
  const stageOf = (module: string): string => module.split('/')[2] ?? '';
  const within = sourceModules().filter((module) => module.path.startsWith('src/query/'));
  expect([...new Set(within.map((module) => stageOf(module.path)))].sort()).toEqual([...stages].sort());
  const backwards = within.flatMap((module) =>
    module.imports
      .filter((target) => target.startsWith('src/query/'))
      .filter((target) => stages.indexOf(stageOf(target)) > stages.indexOf(stageOf(module.path)))
      .map((target) => `${module.path} imports ${target}`),
  );
  expect(backwards).toEqual([]);
});

/** The arrows of a flowchart, as `from to`: `a --> b & c` has two. */
function arrowsOf(flowchart: string): readonly string[] {
  return flowchart.split('\n').flatMap((line) => {
    const [from = '', to] = line.split('-->').map((ends) => ends.trim());
    if (to === undefined) return [];
    return from.split(' & ').flatMap((one) => to.split(' & ').map((other) => `${one} ${other}`));
  });
}

function isReachable(connection: string, arrows: readonly string[]): boolean {
  const [from = '', to = ''] = connection.split(' ');
  const reached = new Set([from]);
  for (const place of reached) {
    for (const arrow of arrows) if (arrow.startsWith(`${place} `)) reached.add(arrow.slice(place.length + 1));
  }
  return reached.has(to);
}
