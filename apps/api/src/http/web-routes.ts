import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { People } from '../identity/people.ts';
import { compressedAssets, describeAsset } from './compressed-assets.ts';
import { isDatabaseAway } from './refusal-of.ts';
import { refuse } from './refuse.ts';

/** Documents for pages of one kind, whose heads name what the page needs besides. The build makes them. */
const ownDocuments: readonly { address: RegExp; name: string }[] = [
  { address: /^\/problems\/[^/]+\/?$/, name: 'practice.html' },
  { address: /^\/assessments\/[\da-f-]{36}\/?$/, name: 'assessment.html' },
];

/**
 * The built web app. Files below `assets/` have their content's hash in the name and are kept for
 * ever; every path without a file type is one of the app's own and gets its document, with which a
 * newcomer becomes a guest where there are guests.
 */
export function webRoutes(webDir: string | null, people: People): Router {
  const routes = express.Router();
  const document = webDir === null ? null : join(webDir, 'index.html');
  if (webDir !== null) {
    const assets = join(webDir, 'assets');
    const forEver = { index: false, immutable: true, maxAge: '1y' } as const;
    routes.use(
      '/assets',
      compressedAssets(assets),
      express.static(assets, { ...forEver, setHeaders: describeAsset }),
    );
    routes.use(
      express.static(webDir, { index: false, cacheControl: false, setHeaders: revalidate }),
    );
  }
  routes.get('/{*path}', (request, _response, next) => {
    if (extname(request.path) !== '' || request.path.startsWith('/assets/')) {
      throw refuse('NOT_FOUND', `There is no file "${request.path}".`);
    }
    if (document === null || !existsSync(document)) {
      throw refuse('NOT_FOUND', 'The web app is not built. Run "npm run build" and start again.');
    }
    next();
  });
  routes.get('/{*path}', ...people.welcome, servedAllTheSame);
  routes.get('/{*path}', (request, response, next) => {
    const headers = { 'Cache-Control': 'private, no-cache' };
    response.sendFile(
      documentFor(request.path, document ?? ''),
      { cacheControl: false, headers },
      (error) => {
        if (error && !response.headersSent) next(error);
      },
    );
  });
  return routes;
}

function documentFor(path: string, usual: string): string {
  const own = ownDocuments.find(({ address }) => address.test(path));
  const file = own && join(dirname(usual), own.name);
  return file && existsSync(file) ? file : usual;
}

/** Who comes while the database is away gets the page, which keeps what they write until it is back. */
const servedAllTheSame: ErrorRequestHandler = (error, _request, _response, next) => {
  next(isDatabaseAway(error) ? undefined : error);
};

function revalidate(response: { setHeader(name: string, value: string): void }): void {
  response.setHeader('Cache-Control', 'no-cache');
}
