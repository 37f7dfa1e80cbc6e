import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const folder = new URL('../../web/dist/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** The content security policy: everything comes from this server, and no other page may frame it. The editor sets styles while it runs. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the explorer: its page at `/`, and the files that it loads below `/assets`. Only files that are there at the
 * start are served, so no path leads to others. Returns false where the page has not been built.
 */
export async function serveExplorer(app: FastifyInstance): Promise<boolean> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const root = fileURLToPath(folder);
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = `${file.parentPath}/${file.name}`.slice(root.length).replace(/^\/+/, '');
    serveFile(app, path);
  }
  return files.some(({ name }) => name === 'index.html');
}

function serveFile(app: FastifyInstance, path: string): void {
  const type = types[extname(path)] ?? 'application/octet-stream';
  // The names of assets carry a digest of what they hold, so a browser may keep them.
  const caching = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  app.get(path === 'index.html' ? '/' : `/${path}`, (_request, reply) =>
    reply
      .headers({
        'content-type': type,
        'cache-control': caching,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .send(createReadStream(new URL(path, folder))),
  );
}
