import { gunzipSync, gzipSync } from 'node:zlib';

/** Lines as they are kept in the graph: compressed, as text. They are a tenth as long so. */
export function packed(lines: readonly unknown[]): string {
  return gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { level: 1 }).toString('base64');
}

/** The NDJSON text that was packed. */
export function unpackedText(text: string): string {
  return gunzipSync(Buffer.from(text, 'base64')).toString('utf8');
}

/** The values that were packed. */
export function unpacked(text: string): readonly unknown[] {
  return unpackedText(text)
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
}
