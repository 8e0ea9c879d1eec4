import { QueueUnreachableError } from '@dryrun/queue';
import type { Deps } from '../context.ts';

/** How many runs the queue holds now; null when it cannot be asked. */
export async function runsAhead({ queue }: Pick<Deps, 'queue'>): Promise<number | null> {
  try {
    return await queue.runs.ahead();
  } catch (error) {
    if (error instanceof QueueUnreachableError) return null;
    throw error;
  }
}
