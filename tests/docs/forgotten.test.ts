import { describe, expect, test } from 'vitest';
import { Copy } from './walk-throughs/copy.js';
import { type Forgotten, changedFiles, diffUnder, hunkName, hunksOf } from './walk-throughs/diffs.js';
import { typeErrors } from './walk-throughs/type-errors.js';

// Each hunk of the diffs in CONTRIBUTING.md is left out once, and a few lines of them. Then the type checker must say what
// is missing, in the file that the case names, or the test that it names, which needs no graph.

interface Case extends Forgotten {
  readonly what: string;
  readonly told: string;
  readonly says: string;
}

const gaps = 'tests/schema/model-gaps.unit.test.ts';
const implementations = 'tests/schema/unimplemented.unit.test.ts';
const schema = 'tests/schema/model.unit.test.ts';
const evaluator = 'tests/questions/evaluator.unit.test.ts';
const pictures = 'tests/docs/pictures.unit.test.ts';
const model = 'docs/model.md';
const places = 'schema/places.graphql';
const officials = 'schema/officials.graphql';
const root = 'schema/root.graphql';
const kinds = 'src/model/kinds.ts';
const entities = 'src/model/entity-kinds.ts';
const facts = 'src/model/fact-kinds.ts';
const filter = 'src/query/filter/value-filter.ts';
const textFilter = 'src/query/filter/text-filter.ts';
const evaluatorValues = 'tests/questions/values.ts';
const concepts = 'src/concepts/index.ts';

describe.each<[heading: string, cases: readonly Case[]]>([
  [
    'Adding a kind of entity',
    [
      {
        what: 'the list that leads back',
        file: places,
        hunks: [1],
        told: gaps,
        says: 'The type Country has no field borderGates: add "borderGates: BorderGateConnection!" to it',
      },
      {
        what: 'the type',
        file: places,
        hunks: [2],
        told: gaps,
        says: 'The schema has no type for the kind BorderGate: write "type BorderGate implements Node & Thing & Entity',
      },
      {
        what: 'a field of the type',
        file: places,
        line: '  "Where it is."\n  place: String\n',
        told: gaps,
        says: 'The type BorderGate has no field place: add "place: String" to it',
      },
      {
        what: 'a description',
        file: places,
        line: '  "Where it is."\n',
        told: schema,
        says: 'BorderGate.place',
      },
      {
        what: 'the name of the kind',
        file: kinds,
        hunks: [1],
        told: entities,
        says: "'BorderGate' does not exist in type",
      },
      {
        what: 'the description of the kind',
        file: entities,
        hunks: [1],
        told: entities,
        says: "Property 'BorderGate' is missing",
      },
      {
        what: 'the bounds of the kind',
        file: entities,
        line: "    prefix: 'borderGate',\n    bounds: 'term',\n",
        told: entities,
        says: "Property 'prefix' is missing",
      },
      { what: 'the kind in the picture', file: model, hunks: [1], told: pictures, says: '-   BorderGate\n' },
      {
        what: 'its link in the picture',
        file: model,
        hunks: [2],
        told: pictures,
        says: '-   BorderGate -- country --> Country',
      },
    ],
  ],
  [
    'Adding a kind of fact',
    [
      {
        what: 'the list of one kind of ends',
        file: officials,
        hunks: [1],
        told: gaps,
        says: 'The type Official has no field secondments: add "secondments: SecondmentConnection!" to it',
      },
      {
        what: 'the type',
        file: officials,
        hunks: [2],
        told: gaps,
        says: 'The schema has no type for the kind Secondment: write "type Secondment implements Node & Thing & Fact',
      },
      {
        what: 'an end in the type',
        file: officials,
        line: '  "The party that sends the official."\n  sender: Party\n',
        told: gaps,
        says: 'The type Secondment has no field sender: add "sender: Party" to it',
      },
      {
        what: 'the list on an interface',
        file: root,
        hunks: [1],
        told: gaps,
        says: 'The type Country has no field secondmentsMade: add "secondmentsMade: SecondmentConnection!" to it',
      },
      {
        what: 'the list on another interface',
        file: root,
        hunks: [2],
        told: gaps,
        says: 'The type Committee has no field secondmentsHosted: add "secondmentsHosted: SecondmentConnection!" to it',
      },
      {
        what: 'the name of the kind',
        file: kinds,
        hunks: [1],
        told: facts,
        says: "'Secondment' does not exist in type",
      },
      {
        what: 'the description of the kind',
        file: facts,
        hunks: [1],
        told: facts,
        says: "Property 'Secondment' is missing",
      },
      {
        what: 'the place of an end in a sentence',
        file: facts,
        line: " position: 2, aside: true, inverse: 'secondmentsMade'",
        told: facts,
        says: "missing the following properties from type 'FactLink': position, inverse",
      },
      {
        what: 'that an end is an aside',
        file: facts,
        line: " aside: true, inverse: 'secondmentsMade'",
        told: facts,
        says: "Property 'inverse' is missing",
      },
      {
        what: 'the key',
        file: facts,
        line: "    key: { links: ['official', 'host'], fields: [], firstYear: true },\n",
        told: facts,
        says: "Property 'key' is missing",
      },
      { what: 'the row in the table of facts', file: model, hunks: [1], told: pictures, says: 'Secondment' },
    ],
  ],
  [
    'Adding an operator',
    [
      {
        what: 'the entry in the model',
        file: 'src/model/operators.ts',
        hunks: [1],
        told: filter,
        says: "'endsWith' does not exist in type",
      },
      {
        what: 'the implementation for spellings',
        file: textFilter,
        hunks: [1],
        told: textFilter,
        says: "Property 'endsWith' is missing",
      },
      {
        what: 'the implementation for values as they are',
        file: filter,
        hunks: [1],
        told: filter,
        says: "Property 'endsWith' is missing",
      },
      {
        what: 'the meaning for drawn questions',
        file: evaluatorValues,
        hunks: [1],
        told: evaluatorValues,
        says: "Property 'endsWith' is missing",
      },
      {
        what: 'its meaning for spellings',
        file: evaluatorValues,
        hunks: [2],
        told: evaluatorValues,
        says: "Property 'endsWith' is missing",
      },
    ],
  ],
  [
    'Adding a field with a rule of its own',
    [
      {
        what: 'the field in the schema',
        file: places,
        hunks: [1],
        told: implementations,
        says: 'The schema has no Country.heads, which is implemented: add it to the type Country in schema/.',
      },
      {
        what: 'the file of the rule',
        file: 'src/concepts/heads.ts',
        hunks: [1],
        told: concepts,
        says: "Cannot find module './heads.js'",
      },
      {
        what: 'the import of the rule',
        file: concepts,
        hunks: [1],
        told: concepts,
        says: "Cannot find name 'heads'",
      },
      {
        what: 'the entry of the rule',
        file: concepts,
        hunks: [2],
        told: concepts,
        says: "'heads' is declared but its value is never read",
      },
      {
        what: 'import and entry of the rule',
        file: concepts,
        hunks: [1, 2],
        told: implementations,
        says: 'Nothing implements Country.heads: add it to the fields of Country in src/concepts/index.ts.',
      },
      {
        what: 'the meaning for drawn questions',
        file: 'tests/questions/rows.ts',
        hunks: [1],
        told: evaluator,
        says: 'Country.heads',
      },
    ],
  ],
])('Of the diff under "%s" in CONTRIBUTING.md', (heading, cases) => {
  const patches = diffUnder(heading);

  test('each hunk is forgotten once', () => {
    const forgotten = cases.flatMap(({ file, hunks = [] }) => hunks.map((place) => hunkName(file, place)));
    expect([...new Set(forgotten)].sort()).toEqual([...hunksOf(patches)].sort());
  });

  test.each(cases)('$what is missed by $told', async ({ told, says, ...forgotten }) => {
    const changed = changedFiles(patches, forgotten);
    const complaint = told.endsWith('.unit.test.ts')
      ? await failureOf(told, changed)
      : typeErrors([told], changed).join('\n');
    expect(complaint).toContain(says);
  });
});

/** What a test prints that fails in a copy of the project with these texts. */
async function failureOf(test: string, texts: ReadonlyMap<string, string>): Promise<string> {
  const copy = await Copy.with(texts);
  try {
    return await copy.failureOf(test);
  } finally {
    await copy.remove();
  }
}
