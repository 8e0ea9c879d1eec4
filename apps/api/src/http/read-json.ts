import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { RequestHandler } from 'express';
import { bodyLimitBytes, hasBody, receivedOf } from './receive.ts';
import { refuse } from './refuse.ts';

/** Parses JSON bodies up to 1.5 MiB, and refuses bodies of any other kind. */
export const readJson: RequestHandler = (request, response, next) => {
  if (!hasBody(request)) {
    // What is not there has no kind: oRPC would look for a form, a file or a stream of events in it.
    delete request.headers['content-type'];
    delete request.headers['content-disposition'];
    return next();
  }
  if (!request.is('application/json')) {
    throw refuse('BAD_REQUEST', 'Send the body as JSON, with Content-Type: application/json.');
  }
  const { body, tooLarge } = receivedOf(response);
  if (tooLarge) throw refusalOfLength();
  if (body !== null) request.body = parse(unpack(body, request.get('content-encoding')));
  next();
};

const unpackers = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

function unpack(body: Buffer, encoding = 'identity'): Buffer {
  const name = encoding.toLowerCase();
  if (name === 'identity') return body;
  if (name !== 'gzip' && name !== 'deflate' && name !== 'br') {
    throw refuse('BAD_REQUEST', `Send the body as it is, not in the encoding "${encoding}".`);
  }
  try {
    return unpackers[name](body, { maxOutputLength: bodyLimitBytes });
  } catch (error) {
    if (error instanceof RangeError) throw refusalOfLength();
    throw refuse('BAD_REQUEST', `The body is not in the encoding that it names, "${encoding}".`);
  }
}

function refusalOfLength() {
  return refuse('PAYLOAD_TOO_LARGE', 'The request is larger than 1.5 MiB. Make it shorter.');
}

function parse(body: Buffer): unknown {
  // Else bytes that are no text would be replaced in silence, and other code judged than was sent.
  if (!isUtf8(body)) throw refuse('BAD_REQUEST', 'The body is not UTF-8. Send it as UTF-8.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse('BAD_REQUEST', `The body is not valid JSON: ${reason}.`);
  }
}
