import contractJson from 'virtual:contract';
import type { contract } from '@dryrun/contract';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { localTime } from './local-time.ts';
import { serverClock } from './server-clock.ts';

/** What a call may ask of its request: `client.x.y(input, { context: { keepalive: true } })`. */
type RequestContext = {
  /** The request outlives the page, for a last save. The browser allows such bodies 64 KiB in all. */
  keepalive?: boolean;
};

const link = new OpenAPILink<RequestContext>(contractJson, {
  url: () => `${location.origin}/api`,
  fetch: (request, init, { context }) =>
    fetch(request, { ...init, keepalive: context.keepalive ?? false }),
  interceptors: [
    async ({ next }) => {
      const measured = localTime.measure();
      const output = await next();
      const roundTripMs = measured();
      const nowMs = readNowMs(output);
      // One that was under way while the machine slept tells a time that is long over.
      if (nowMs !== null && roundTripMs !== null) {
        const receivedAtMs = localTime.now();
        serverClock.observe(nowMs, receivedAtMs - roundTripMs, receivedAtMs);
        localTime.confirm();
      }
      return output;
    },
  ],
});

/**
 * Every endpoint as an async function: `await client.problems.get({ slug })`. Rejects with what
 * `readApiError` reads. `runs.events` gives an async iterable; pass `{ signal, lastEventId }` to
 * stop it and to take it up where it broke off.
 */
export const client: JsonifiedClient<ContractRouterClient<typeof contract, RequestContext>> =
  createORPCClient(link);

localTime.askWhenInDoubt(() => client.system.time());

/** Every endpoint for TanStack Query: `useQuery(api.problems.list.queryOptions())`. */
export const api = createTanstackQueryUtils(client);

function readNowMs(output: unknown): number | null {
  if (typeof output !== 'object' || output === null) return null;
  // Each entry of a list of assessments carries it, and was written at the same moment.
  if ('items' in output && Array.isArray(output.items)) return readNowMs(output.items[0]);
  if (!('nowMs' in output)) return null;
  return typeof output.nowMs === 'number' ? output.nowMs : null;
}
