import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { RequestHandler, Response } from 'express';

const ending = '.br';

/** Leads to what the build has compressed already, if the browser takes it; all else goes as it is. */
export function compressedAssets(folder: string): RequestHandler {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const compressed = new Set(names.filter((name) => name.endsWith(ending)));
  return (request, response, next) => {
    const name = `${request.path.slice(1)}${ending}`;
    if (compressed.has(name)) {
      response.vary('Accept-Encoding');
      if (request.acceptsEncodings(ending.slice(1))) request.url = `/${name}`;
    }
    next();
  };
}

/** Says of a compressed file what it is. For `setHeaders` of `express.static`. */
export function describeAsset(response: Response, file: string): void {
  if (!file.endsWith(ending)) return;
  response.setHeader('Content-Encoding', ending.slice(1));
  response.type(extname(file.slice(0, -ending.length)));
}
