import contractJson from 'virtual:contract';
import type { contract } from '@dryrun/contract';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';

const link = new OpenAPILink(contractJson, {
  url: () => `${location.origin}/api`,
});

/** Every endpoint as an async function: `await client.problems.get({ slug })`. */
export const client: JsonifiedClient<ContractRouterClient<typeof contract>> =
  createORPCClient(link);

/** Every endpoint for TanStack Query: `useQuery(api.problems.list.queryOptions())`. */
export const api = createTanstackQueryUtils(client);
