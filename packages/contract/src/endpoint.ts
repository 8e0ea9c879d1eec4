import { oc } from '@orpc/contract';
import { z } from 'zod';
import { endpointErrors } from './errors.ts';
import { numberInUrl } from './whole-number.ts';

/** Every endpoint may refuse by any of the one table of errors. */
export const endpoint = oc.errors(endpointErrors);

export const byId = z.object({ id: z.uuid({ error: 'An id is a UUID.' }) });

export const page = z.object({
  cursor: z.string().max(200).optional(),
  limit: numberInUrl(1, 100).default(20),
});
