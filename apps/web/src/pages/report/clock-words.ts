import type { Report } from '@dryrun/contract';
import { formatLongDuration } from '../../words/amount.ts';

/** "The clock of the server was set 3 hours forward in minute 12." */
export function tellClockJumps(jumps: Report['clockJumps']): string | null {
  if (jumps.length === 0) return null;
  const parts = jumps.map(({ minute, jumpMs }) => {
    const way = jumpMs > 0 ? 'forward' : 'back';
    // The first minute is the one that begins at 0.
    return `${formatLongDuration(Math.abs(jumpMs))} ${way} in minute ${Math.floor(minute) + 1}`;
  });
  const last = parts.pop();
  const list = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  return `The clock of the server was set ${list}.`;
}
