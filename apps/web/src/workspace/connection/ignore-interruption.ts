import { isWorthRetrying } from '../../api/api-error.ts';

/**
 * For the end of a promise nobody waits for: an interruption shows in the state and is tried again.
 * Anything else is a bug, and is heard of.
 */
export function ignoreInterruption(error: unknown): void {
  if (!isWorthRetrying(error)) throw error;
}
