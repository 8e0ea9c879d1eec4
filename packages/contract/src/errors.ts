import { z } from 'zod';

const data = z.object({ field: z.string().optional(), errorId: z.string().optional() }).optional();

/**
 * The one table of errors: code, HTTP status and the sentence used when a handler gives none.
 * Every response that is not a success has one of these codes.
 */
export const endpointErrors = {
  BAD_REQUEST: { status: 400, message: 'The request is not valid.', data },
  UNAUTHORIZED: { status: 401, message: 'There is no session. Open the home page first.', data },
  FORBIDDEN: { status: 403, message: 'This request may not be made from there.', data },
  NOT_FOUND: { status: 404, message: 'There is nothing here under this name.', data },
  REQUEST_TIMEOUT: { status: 408, message: 'The request took too long to arrive.', data },
  /** A section has ended, an assessment already runs, a problem is in the running assessment. */
  CONFLICT: { status: 409, message: 'This cannot be done in the present state.', data },
  SECTION_ENDED: { status: 409, message: 'This section has ended.', data },
  LOCKED: { status: 423, message: 'Hidden tests unlock when the assessment has ended.', data },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request is too large.', data },
  EXPECTATION_FAILED: { status: 417, message: 'What the request expects cannot be done.', data },
  TOO_MANY_REQUESTS: { status: 429, message: 'Too many runs. Wait a little.', data },
  HEADERS_TOO_LARGE: { status: 431, message: 'The headers of the request are too large.', data },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something failed on the server.', data },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The server is not ready.', data },
  /** The disk is full or below its reserve, or an owner keeps as much as one may. */
  INSUFFICIENT_STORAGE: { status: 507, message: 'There is no room to keep this.', data },
} as const;

export type ErrorCode = keyof typeof endpointErrors;
