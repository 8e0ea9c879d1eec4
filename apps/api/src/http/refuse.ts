import { type ErrorCode, endpointErrors } from '@dryrun/contract';
import { ORPCError } from '@orpc/server';

/** `field` names the input at fault, `errorId` a failure of ours that stands in the log. */
export type ErrorData = { field?: string; errorId?: string };

export type Refusal = ORPCError<ErrorCode, ErrorData | undefined>;

/**
 * An error of the contract's table, to be thrown: `throw refuse('CONFLICT', 'This section …')`.
 * Without a sentence the table's own is used.
 */
export function refuse(code: ErrorCode, message?: string, data?: ErrorData): Refusal {
  const { status, message: usual } = endpointErrors[code];
  return new ORPCError(code, { defined: true, status, message: message ?? usual, data });
}
