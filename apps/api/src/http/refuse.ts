import { type ErrorCode, endpointErrors } from '@dryrun/contract';
import { ORPCError } from '@orpc/server';

export type ErrorData = { field?: string; errorId?: string };

/**
 * An error of the contract's table, to be thrown: `throw refuse('CONFLICT', 'This section …')`.
 * Without a sentence the table's own is used. `field` names the input at fault.
 */
export function refuse(code: ErrorCode, message?: string, data?: ErrorData) {
  const { status, message: usual } = endpointErrors[code];
  return new ORPCError(code, {
    defined: true,
    status,
    message: message ?? usual,
    ...(data && { data }),
  });
}
