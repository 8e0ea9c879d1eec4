import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { refuse } from './refuse.ts';

/** The largest own input (1 MiB) and code (64 KiB) with room for what JSON escapes in them. */
const bodyLimitBytes = 1.5 * 1024 * 1024;

/** Parses JSON bodies up to 1.5 MiB, and refuses bodies of any other kind. */
export const readJson: RequestHandler[] = [
  (request, _response, next) => {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    if (!hasBody || request.is('application/json')) return next();
    next(refuse('BAD_REQUEST', 'Send the body as JSON, with Content-Type: application/json.'));
  },
  express.json({
    limit: bodyLimitBytes,
    strict: false,
    // Else bytes that are no text would be replaced in silence, and other code judged than was sent.
    verify(_request, _response, body) {
      if (!isUtf8(body)) throw refuse('BAD_REQUEST', 'The body is not UTF-8. Send it as UTF-8.');
    },
  }),
];
