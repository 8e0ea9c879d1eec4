import { OpenAPIHandler } from '@orpc/openapi/node';
import express, { type Request, type RequestHandler, type Router } from 'express';
import type { Deps } from '../context.ts';
import type { People } from '../identity/people.ts';
import { ownDataRoutes } from '../own-data/own-data-routes.ts';
import { router } from '../router.ts';
import { docsPage } from '../system/docs-page.ts';
import { readHealth } from '../system/health.ts';
import { openApiDocument } from '../system/openapi.ts';
import { limitPerOwner } from './limit-rate.ts';
import { readJson } from './read-json.ts';
import { handling, receivedOf } from './receive.ts';
import { refusalOf } from './refusal-of.ts';
import { refuse } from './refuse.ts';
import { refuseUnstorable } from './storable-text.ts';
import { strictUrl } from './strict-url.ts';
import { writtenAtOnce } from './written-at-once.ts';

/** Proxies close a silent connection after a minute or so. */
const heartbeatMs = 15_000;

/** A page sends what it notes down together, every few seconds at most; two tabs send twice. */
const logsPerMinute = 120;

export type ApiParts = { deps: Deps; people: People; runsPerMinute: number };

/** Everything under `/api`. */
export function apiRoutes({ deps, people, runsPerMinute }: ApiParts): Router {
  const routes = express.Router();
  routes.use(neverStored, strictUrl);
  routes.get('/openapi.json', async (_request, response) => {
    response.json(await openApiDocument());
  });
  routes.get('/docs', async (_request, response) => {
    response.type('html').send(docsPage(await openApiDocument()));
  });

  const endpoints = contractRoutes(deps);
  // These answer also when the database does not, so nobody's session is looked for.
  routes.get('/health', healthRoute(deps));
  routes.get('/time', endpoints);

  routes.use(refuseBeforeOpen(deps));
  if (people.auth !== null) routes.use('/auth', people.auth);
  routes.get('/session', ...people.welcome);
  routes.use(people.identify);
  routes.post(['/runs', '/submissions/:id/again', '/system-check'], limitPerOwner(runsPerMinute));
  routes.post('/assessments/:id/log', limitPerOwner(logsPerMinute, 'Too many events in a minute.'));
  routes.get('/runs/:id/events', neverBuffered, writtenAtOnce);
  routes.use('/own-data', ownDataRoutes(deps));
  routes.use(readJson, endpoints);
  routes.use((request) => {
    const called = `${request.method} ${request.baseUrl}${request.path}`;
    throw refuse('NOT_FOUND', `There is no endpoint "${called}". See /api/docs.`);
  });
  return routes;
}

/** The endpoints of the contract. */
function contractRoutes(deps: Deps): RequestHandler {
  const handler = new OpenAPIHandler(router, {
    eventIteratorKeepAliveInterval: heartbeatMs,
    clientInterceptors: [
      ({ input, next }) => {
        refuseUnstorable(input);
        return next();
      },
    ],
    interceptors: [
      async ({ context: { requestId }, next }) => {
        try {
          return await next();
        } catch (error) {
          throw refusalOf(error, deps.log.child({ requestId }), deps.disk);
        }
      },
    ],
  });
  return async (request, response, next) => {
    const session = response.locals.session ?? null;
    const { arrivedAtMs, arrival } = receivedOf(response);
    const context = { session, requestId: requestIdOf(request), arrivedAtMs, arrival, deps };
    const { matched } = await handling(response, () =>
      handler.handle(request, response, { prefix: '/api', context }),
    );
    if (!matched) next();
  };
}

/**
 * The contract's answer with a status that supervisors and proxies understand: 503 when not ready, and
 * then in the shape of an error too.
 */
function healthRoute(deps: Deps): RequestHandler {
  return async (_request, response) => {
    const health = await readHealth(deps);
    if (health.ready) return void response.json(health);
    const amiss = health.checks.filter(({ ok }) => !ok).map(({ message }) => message);
    const refusal = refuse('SERVICE_UNAVAILABLE', `The server is not ready: ${amiss.join('; ')}.`);
    response.status(503).json({ ...refusal.toJSON(), ...health });
  };
}

/** A server that starts while the database is away listens, to say so. */
function refuseBeforeOpen(deps: Deps): RequestHandler {
  return (_request, _response, next) => {
    if (!deps.isOpen()) {
      throw refuse('SERVICE_UNAVAILABLE', 'The server starts. Try again in a moment.');
    }
    next();
  };
}

function requestIdOf({ id }: Request): string {
  return String(id);
}

const neverStored: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** Proxies would hold events back until they have enough of them. */
const neverBuffered: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store, no-transform').set('X-Accel-Buffering', 'no');
  next();
};
