/** The number of characters of a line, at most, where a statement can be broken. */
const width = 110;
const step = '  ';

/** A piece of text, and whether whitespace stood before it. */
interface Token {
  readonly text: string;
  readonly spaced: boolean;
}

/** A pair of brackets with the pieces between them. */
interface Group {
  readonly open: Token;
  readonly parts: readonly Piece[];
  readonly close: Token;
  /** Clauses in braces, as after CALL and EXISTS, rather than a map. */
  readonly isBlock: boolean;
}

type Piece = Token | Group;

/**
 * A Cypher statement laid out for reading: each clause on a line of its own, blocks indented, and what is too long for
 * a line broken at commas, connectives and brackets. Only whitespace changes, and none within quotes.
 */
export function formatStatement(text: string): string {
  const [parts] = partsOf(tokensOf(text), 0);
  return clauseLines(parts, '');
}

/** A statement with its parameters below it, where it has any, laid out for reading. */
export function formatRun({ text, parameters }: { readonly text: string; readonly parameters: object }): string {
  const hasParameters = Object.keys(parameters).length > 0;
  return [formatStatement(text), ...(hasParameters ? [formatParameters(parameters)] : [])].join('\n\n');
}

/** Parameters as JSON: the keys of every object in order, and what is too long for a line one member a line. */
export function formatParameters(parameters: unknown, indent = ''): string {
  const line = JSON.stringify(sorted(parameters));
  if (indent.length + line.length <= width || typeof parameters !== 'object' || parameters === null) return line;
  const deeper = indent + step;
  const isList = Array.isArray(parameters);
  const members = Object.entries(sorted(parameters) as object).map(
    ([name, value]) => `${isList ? '' : `${JSON.stringify(name)}: `}${formatParameters(value, deeper)}`,
  );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${deeper}${members.join(`,\n${deeper}`)}\n${indent}${close}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

const tokenPattern = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|[\w$.]+|[^\s\w]/gu;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: token, index }) => ({
    text: token,
    spaced: /\s/.test(text.charAt(index - 1)),
  }));
}

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['CASE', 'END'],
]);
const closings: ReadonlySet<string> = new Set(closing.values());

/** The pieces from a token on, up to the bracket that closes them or the end, and the place of that. */
function partsOf(tokens: readonly Token[], from: number): [parts: readonly Piece[], end: number] {
  const parts: Piece[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined || closings.has(token.text)) return [parts, place];
    if (!closing.has(token.text)) {
      parts.push(token);
      continue;
    }
    const [within, end] = partsOf(tokens, place + 1);
    const close = tokens[end];
    if (close === undefined)
      throw new Error(`A statement leaves a bracket open: ${flat([...parts, token, ...within])}`);
    parts.push({ open: token, parts: within, close, isBlock: token.text === '{' && isClauseStart(within, 0) });
    place = end;
  }
  return [parts, tokens.length];
}

function wordAt(parts: readonly Piece[], place: number): string {
  const part = parts[place];
  return part !== undefined && 'text' in part ? part.text : '';
}

const clauseWords = new Set([
  ...['MATCH', 'OPTIONAL', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'ORDER', 'SKIP', 'LIMIT', 'UNION', 'YIELD'],
  ...['MERGE', 'CREATE', 'SET', 'REMOVE', 'DELETE', 'DETACH', 'FOREACH', 'ON'],
]);
/** Words after which a word that could begin a clause goes on with theirs, such as STARTS WITH and ON CREATE SET. */
const leading = new Set(['STARTS', 'ENDS', 'OPTIONAL', 'DETACH', 'ON']);

function isClauseStart(parts: readonly Piece[], place: number): boolean {
  if (!clauseWords.has(wordAt(parts, place))) return false;
  const before = wordAt(parts, place - 1);
  return !leading.has(before) && !(leading.has(wordAt(parts, place - 2)) && wordAt(parts, place) === 'SET');
}

/** The pieces in one line. */
function flat(parts: readonly Piece[]): string {
  return parts.reduce((text, part) => {
    const spaced = 'open' in part ? part.open.spaced : part.spaced;
    return `${text}${spaced && text !== '' ? ' ' : ''}${flatPart(part)}`;
  }, '');
}

function flatPart(part: Piece): string {
  if ('text' in part) return part.text;
  const { open, parts, close } = part;
  const inner = parts.length === 0 ? '' : `${isSpaced(parts[0]) ? ' ' : ''}${flat(parts)}${close.spaced ? ' ' : ''}`;
  return `${open.text}${inner}${close.text}`;
}

function isSpaced(part: Piece | undefined): boolean {
  return part !== undefined && ('open' in part ? part.open.spaced : part.spaced);
}

/** Each clause on a line of its own. */
function clauseLines(parts: readonly Piece[], indent: string): string {
  return splitBefore(parts, isClauseStart)
    .map((clause) => laidOut(clause, indent))
    .join(`\n${indent}`);
}

function splitBefore(
  parts: readonly Piece[],
  isStart: (parts: readonly Piece[], place: number) => boolean,
): readonly (readonly Piece[])[] {
  const starts = parts.flatMap((_, place) => (place > 0 && isStart(parts, place) ? [place] : []));
  return [0, ...starts].map((start, index) => parts.slice(start, starts[index]));
}

/** The places to break pieces that are too long for a line: the first of these that they have. */
const breaks: readonly ((parts: readonly Piece[], place: number) => boolean)[] = [
  isAfterComma,
  (parts, place) => wordAt(parts, place) === '|',
  (parts, place) => ['OR', 'XOR'].includes(wordAt(parts, place)),
  (parts, place) => wordAt(parts, place) === 'AND',
  (parts, place) => wordAt(parts, place) === 'WHERE',
];

function isAfterComma(parts: readonly Piece[], place: number): boolean {
  return wordAt(parts, place - 1) === ',';
}

function isBranch(parts: readonly Piece[], place: number): boolean {
  return ['WHEN', 'ELSE'].includes(wordAt(parts, place));
}

/** The pieces in one line if they fit and have no subquery, else broken; the first line begins after the indent. */
function laidOut(parts: readonly Piece[], indent: string): string {
  const line = flat(parts);
  const isSubquery = wordAt(parts, 0) === 'CALL';
  if (indent.length + line.length <= width && !isSubquery) return line;
  for (const isBreak of breaks) {
    const pieces = splitBefore(parts, isBreak);
    if (pieces.length > 1) return pieces.map((piece) => laidOut(piece, indent + step)).join(`\n${indent}${step}`);
  }
  return parts.reduce((text, part, place) => {
    const space = isSpaced(part) && place > 0 ? ' ' : '';
    const fits = lastLine(indent + text).length + space.length + flatPart(part).length <= width;
    const isWhole = 'text' in part || isRelationship(parts, place) || (fits && !(isSubquery && part.isBlock));
    return `${text}${space}${isWhole ? flatPart(part) : broken(part, indent)}`;
  }, '');
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** The brackets of a relationship list its types, which nobody reads one by one. */
function isRelationship(parts: readonly Piece[], place: number): boolean {
  return wordAt(parts, place - 1) === '-';
}

function broken({ open, parts, close, isBlock }: Group, indent: string): string {
  const deeper = indent + step;
  const pieces = splitBefore(parts, open.text === 'CASE' ? isBranch : isAfterComma);
  const within = isBlock
    ? clauseLines(parts, deeper)
    : pieces.map((piece) => laidOut(piece, deeper)).join(`\n${deeper}`);
  return `${open.text}\n${deeper}${within}\n${indent}${close.text}`;
}
