import { QueueUnreachableError } from '@dryrun/queue';
import type { Deps } from '../context.ts';

/** How many runs the queue holds now; 0 when it cannot be asked. */
export async function runsAhead({ queue }: Pick<Deps, 'queue'>): Promise<number> {
  try {
    return await queue.runs.ahead();
  } catch (error) {
    if (error instanceof QueueUnreachableError) return 0;
    throw error;
  }
}
