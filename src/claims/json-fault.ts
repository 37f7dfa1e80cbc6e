/*
 * The place at which a text stops being JSON (RFC 8259). The parser of the language says so in sentences that differ from
 * one of its versions to the next.
 */

const plain = '[^"\\\\\\u0000-\\u001f]*';
const text = `"${plain}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${plain})*"`;
const number = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w.])';
const token = new RegExp(`[ \\t\\r\\n]*([{}[\\],:]|${text}|${number}|(?:true|false|null)(?!\\w))`, 'y');
const whiteSpace = /[ \t\r\n]*/y;

/** The kinds of tokens: a bracket, a comma or a colon is one by itself. */
type Token = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'scalar';

const beginsValue: readonly Token[] = ['{', '[', 'text', 'scalar'];

/** The tokens that may come next, by what came last, within an object, a list, or outside of both. */
const next: Readonly<Record<'{' | '[' | 'top', Partial<Record<Token | 'name' | 'value', readonly Token[]>>>> = {
  '{': { '{': ['text', '}'], ',': ['text'], name: [':'], ':': beginsValue, value: [',', '}'] },
  '[': { '[': [...beginsValue, ']'], ',': beginsValue, value: [',', ']'] },
  top: { value: [] },
};

/** The offset of the first token that can't stand where it does, or the end where the text breaks off. */
export function faultInJson(json: string): number {
  const open: ('{' | '[')[] = [];
  let allowed: readonly Token[] = beginsValue;
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const [, found] = token.exec(json) ?? [];
    const kind = found === undefined ? undefined : kindOfToken(found);
    if (kind === undefined || !allowed.includes(kind)) return afterSpace(json, at);
    let last: keyof (typeof next)['{'] = kind;
    if (kind === '{' || kind === '[') open.push(kind);
    else if (kind === '}' || kind === ']') {
      open.pop();
      last = 'value';
    } else if (kind === 'text' && open.at(-1) === '{' && !allowed.includes('scalar')) last = 'name';
    else if (kind === 'text' || kind === 'scalar') last = 'value';
    allowed = next[open.at(-1) ?? 'top'][last] ?? [];
  }
}

function kindOfToken(token: string): Token {
  if (token.startsWith('"')) return 'text';
  return /^[{}[\],:]$/.test(token) ? (token as Token) : 'scalar';
}

function afterSpace(json: string, at: number): number {
  whiteSpace.lastIndex = at;
  whiteSpace.exec(json);
  return whiteSpace.lastIndex;
}
