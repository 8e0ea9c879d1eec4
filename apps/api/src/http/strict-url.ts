import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';
import { isStorable } from './storable-text.ts';

/**
 * The one place that says what a path and a query may look like: percent-encoded UTF-8 that Postgres
 * could keep, each name once, and no brackets that would make lists or objects of values. A name that
 * an endpoint does not know is ignored by all of them. What a value must be is the contract's to say.
 */
export const strictUrl: RequestHandler = (request, _response, next) => {
  const [path = '', query = ''] = splitAt(request.originalUrl, '?');
  if (decode(path) === null) {
    const message = 'The path is not percent-encoded UTF-8 text. Encode it anew.';
    throw refuse('BAD_REQUEST', message);
  }
  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const [rawName = '', rawValue = ''] = splitAt(pair.replaceAll('+', ' '), '=');
    const name = decode(rawName);
    if (name === null || decode(rawValue) === null) {
      const message = 'The query is not percent-encoded UTF-8 text. Encode it anew.';
      throw refuse('BAD_REQUEST', message, name === null ? undefined : { field: name });
    }
    const field = name.replace(/\[.*/s, '');
    if (field !== name || seen.has(name)) {
      throw refuse('BAD_REQUEST', `Give "${field}" once, as a plain value.`, { field });
    }
    seen.add(name);
  }
  next();
};

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Null for what is no text, or none that can be kept. */
function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return isStorable(decoded) ? decoded : null;
  } catch {
    return null;
  }
}
