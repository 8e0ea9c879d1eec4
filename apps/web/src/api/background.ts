import type { Background } from '@dryrun/contract';

const askAgainMs = 1_000;

/** For `refetchInterval`: a page asks again until all that it shows of the background has ended. */
export function askAgainWhile(tasks: readonly Background[] | undefined): number | false {
  return tasks?.some(({ state }) => state === 'queued' || state === 'running') ? askAgainMs : false;
}
