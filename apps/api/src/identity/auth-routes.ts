import type { ErrorCode } from '@dryrun/contract';
import { fromNodeHeaders } from 'better-auth/node';
import express, {
  type RequestHandler,
  type Router,
  type Response as ServerResponse,
} from 'express';
import { refuse } from '../http/refuse.ts';
import type { Auth } from './auth.ts';
import type { Sessions } from './sessions.ts';

/**
 * The two of better-auth's endpoints that guests have a use for, with their errors in our shape. None
 * of its others is here. Neither takes anything but the cookie, so nothing else reaches the library.
 */
export function authRoutes(
  auth: Auth,
  sessions: Sessions,
  limits: readonly RequestHandler[],
): Router {
  const routes = express.Router();
  routes.post('/sign-in/anonymous', ...limits, async (request, response) => {
    const headers = cookieOf(request.headers);
    await send(await auth.api.signInAnonymous({ headers, asResponse: true }), response);
  });
  routes.post('/sign-out', async (request, response) => {
    const headers = cookieOf(request.headers);
    const answer = await auth.api.signOut({ headers, asResponse: true });
    await sessions.forget(request);
    await send(answer, response);
  });
  return routes;
}

function cookieOf({ cookie }: { cookie?: string | undefined }): Headers {
  return fromNodeHeaders(cookie === undefined ? {} : { cookie });
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
  if (!answer.ok) throw await refusalOfAuth(answer);
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.set(name, value);
  }
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
  response.send(Buffer.from(await answer.arrayBuffer()));
}
