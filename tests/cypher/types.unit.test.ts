import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = dirname(fileURLToPath(import.meta.url));
const imports = `
  import { grafeo } from '../../src/cypher/dialect/grafeo.js';
  import { Identifier, Parameter, type Part, Text, Variable } from '../../src/cypher/parts.js';
  import { AnswerStatement, Statement, statement } from '../../src/cypher/statement.js';
  import { constant, cypher, input, joined, label, property, variable } from '../../src/cypher/template.js';
  import { batched } from '../../src/cypher/transform/batch.js';
  declare const text: string;
  declare const store: import('../../src/store/store.js').Store;
`;

/** What TypeScript says of each of these sources, which stand beside this file only here: one message a mistake. */
function mistakesIn(...bodies: readonly string[]): readonly (readonly string[])[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    ts.sys,
    '.',
  );
  const sources = new Map(bodies.map((body, index) => [join(folder, `source-${index}.ts`), imports + body]));
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.fileExists = (path) => sources.has(path) || ts.sys.fileExists(path);
  host.getSourceFile = (path, ...how) => {
    const text = sources.get(path);
    return text === undefined ? onDisk(path, ...how) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...sources.keys()], { ...options, noUnusedLocals: false }, host);
  return [...sources.keys()].map((path) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '');
  });
}

const right = `
  const row = variable('row');
  const asked = new AnswerStatement(cypher\`MATCH (\${row}:\${label('Fact')} {id: \${input('id')}})\`, property(row, 'id'));
  void store.read(batched(asked), { requests: [] });
  void store.read(statement\`RETURN \${constant('x')} AS x\`);
  const parts: readonly Part[] = [new Variable('row'), new Identifier('Fact'), new Parameter({ from: 'request' })];
  grafeo.rewrite(joined(parts, ', '));
`;

const noPart = "Argument of type 'string' is not assignable to parameter of type 'Part'.";

const wrong: readonly (readonly [mistake: string, message: string])[] = [
  // A bare string, whether known to the compiler or not.
  ['cypher`MATCH (n:${text}) RETURN n`', noPart],
  ["cypher`MATCH (n:${'Fact'}) RETURN n`", noPart],
  ['statement`MATCH (n {id: ${text}}) RETURN n`', noPart],
  ['new Statement(text)', noPart],
  ['new AnswerStatement(text, cypher`1`)', noPart],
  ['new Text(text)', "Constructor of class 'Text' is private and only accessible within the class declaration."],
  [
    'Text.ofTemplate([text], 0)',
    "Argument of type 'string[]' is not assignable to parameter of type 'TemplateStringsArray'.",
  ],
  ['joined([], text)', "Argument of type 'string' is not assignable to parameter of type 'Separator'."],
  // A number or a list, which can be a value only.
  ['cypher`LIMIT ${10}`', "Argument of type 'number' is not assignable to parameter of type 'Part'."],
  ["cypher`RETURN ${['a']}`", "Argument of type 'string[]' is not assignable to parameter of type 'Part'."],
  // An object of the same shape as a part.
  [
    "cypher`MATCH (${{ kind: 'text' as const, text }})`",
    "Argument of type '{ kind: \"text\"; text: string; }' is not assignable to parameter of type 'Part'.",
  ],
  [
    "cypher`MATCH (${{ kind: 'identifier' as const, name: text }})`",
    "Argument of type '{ kind: \"identifier\"; name: string; }' is not assignable to parameter of type 'Part'.",
  ],
  [
    "cypher`MATCH (${{ kind: 'variable' as const, hint: text }})`",
    "Argument of type '{ kind: \"variable\"; hint: string; }' is not assignable to parameter of type 'Part'.",
  ],
  [
    "cypher`MATCH ${{ kind: 'fragment' as const, parts: [] }}`",
    "Argument of type '{ kind: \"fragment\"; parts: never[]; }' is not assignable to parameter of type 'Part'.",
  ],
  [
    "cypher`${{ kind: 'parameter' as const, source: { from: 'input' as const, name: text } }}`",
    'Argument of type \'{ kind: "parameter"; source: { from: "input"; name: string; }; }\' is not assignable to parameter of type \'Part\'.',
  ],
  // A statement that returns anything but one answer can't be shared by requests.
  [
    'batched(statement`MATCH (n) RETURN n`)',
    "Argument of type 'Statement' is not assignable to parameter of type 'AnswerStatement'.",
  ],
  // A value that is none of Cypher.
  ['constant(new Date())', "Argument of type 'Date' is not assignable to parameter of type 'Value'."],
];

test('Statements that are made of parts compile, and no others', () => {
  const [ofRight, ofWrong] = mistakesIn(right, wrong.map(([mistake]) => mistake).join(';\n'));
  expect(ofRight).toEqual([]);
  expect(ofWrong).toEqual(wrong.map(([, message]) => message));
}, 60_000);
