import { isWorthRetrying, readApiError } from '../../api/api-error.ts';

/**
 * For the end of a promise nobody waits for: an interruption shows in the state and is tried again, and
 * that the bell has rung shows on the page. Anything else is a bug, and is heard of.
 */
export function ignoreInterruption(error: unknown): void {
  if (!isWorthRetrying(error) && readApiError(error)?.code !== 'SECTION_ENDED') throw error;
}
