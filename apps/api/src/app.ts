import type { ErrorRequestHandler, Express } from 'express';
import express from 'express';
import type { Deps } from './context.ts';
import { apiRoutes } from './http/api-routes.ts';
import { canonicalAddress } from './http/canonical-address.ts';
import { compress } from './http/compress.ts';
import { guardOrigin } from './http/guard-origin.ts';
import { logRequests } from './http/log-requests.ts';
import { receive } from './http/receive.ts';
import { refusalOf } from './http/refusal-of.ts';
import { refuse } from './http/refuse.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sendRefusal } from './http/send-refusal.ts';
import { trustedProxies } from './http/trusted-proxies.ts';
import { webRoutes } from './http/web-routes.ts';
import { hasOneOwner } from './identity/one-owner.ts';
import { knowGuests, knowOwner } from './identity/people.ts';

export type AppSettings = {
  /** What the server listens on. */
  host: string;
  /** Where people open it, when that is not the server's own address. */
  publicUrl: string | null;
  /** Signs the session cookies. */
  authSecret: string;
  /** The built web app; null serves the API alone. */
  webDir: string | null;
  runsPerMinute: number;
  /** How many proxies stand before us and may say who the client is. */
  trustProxy: number;
  /** `separate`: guests each for themselves, also on a machine of one's own. */
  guests: 'auto' | 'separate';
};

/** The whole server as one Express app: what every request passes, then `/api`, then the web app. */
export function createApp(deps: Deps, settings: AppSettings): Express {
  const { host, publicUrl, webDir, runsPerMinute, trustProxy } = settings;
  const people = hasOneOwner(settings) ? knowOwner(deps) : knowGuests(deps, settings);

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies(trustProxy));
  app.use(receive(deps));
  app.use(logRequests(deps.log));
  app.use(securityHeaders({ https: publicUrl?.startsWith('https:') ?? false }));
  app.use(guardOrigin({ host, publicUrl }));
  app.use(canonicalAddress({ host, publicUrl }));
  app.use(compress);
  app.use('/api', apiRoutes({ deps, people, runsPerMinute }));
  app.use(webRoutes(webDir, people));
  app.use((request) => {
    throw refuse('NOT_FOUND', `There is nothing at "${request.method} ${request.path}".`);
  });
  app.use(answerErrors(deps));
  return app;
}

/** Express tells an error handler by its four parameters. */
function answerErrors({ log, disk }: Deps): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    sendRefusal(response, refusalOf(error, log.child({ requestId: request.id }), disk));
  };
}
