import type { ErrorCode } from '@dryrun/contract';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request, RequestHandler, Response as ServerResponse } from 'express';
import { refuse } from '../http/refuse.ts';
import type { Auth } from './auth.ts';
import type { Sessions } from './sessions.ts';

/** better-auth's own endpoints, with their errors in our shape. Wants the JSON body parsed. */
export function authRoutes(auth: Auth, sessions: Sessions): RequestHandler {
  return async (request, response) => {
    const answer = await auth.handler(asFetchRequest(request));
    if (request.method !== 'GET') await sessions.forget(request);
    if (!answer.ok) throw await refusalOfAuth(answer);
    await send(answer, response);
  };
}

function asFetchRequest(request: Request): globalThis.Request {
  const headers = fromNodeHeaders(request.headers);
  // The body is written anew below.
  headers.delete('content-length');
  headers.delete('content-encoding');
  headers.delete('transfer-encoding');
  const url = new URL(request.originalUrl, `${request.protocol}://${request.host}`);
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  return new globalThis.Request(url, { method: request.method, headers, body });
}

const codes = new Map<number, ErrorCode>([
  [401, 'UNAUTHORIZED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [429, 'TOO_MANY_REQUESTS'],
]);

async function refusalOfAuth(answer: Response) {
  if (answer.status >= 500) return new Error(`better-auth answered ${answer.status}`);
  const body: unknown = await answer.json().catch(() => null);
  const says = body !== null && typeof body === 'object' && 'message' in body ? body.message : null;
  const code = codes.get(answer.status) ?? 'BAD_REQUEST';
  return refuse(code, typeof says === 'string' && says !== '' ? says : undefined);
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.set(name, value);
  }
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
  response.send(Buffer.from(await answer.arrayBuffer()));
}
