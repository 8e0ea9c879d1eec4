import type { SubmissionSummary } from '@dryrun/contract';

type Made = Pick<SubmissionSummary, 'origin' | 'number'>;

/** Beside the problem's title: "2", or what the bell made of what was left. */
export function sayWhich({ origin, number }: Made): string {
  switch (origin) {
    case 'candidate':
      return number === null ? '' : String(number);
    case 'last-run':
      return 'last run';
    case 'last-draft':
      return 'last draft';
    case 'bell':
      return 'at the bell';
  }
}

type Waiting = Pick<SubmissionSummary, 'state' | 'waits' | 'starting' | 'ahead'>;

/** In place of a result that there is none of yet. */
export function sayProgress({ state, waits, starting, ahead }: Waiting): string {
  if (state === 'running') return 'being judged';
  if (state === 'done') return 'not judged';
  if (waits) return 'waits for the queue';
  if (starting) return 'language starting';
  return ahead > 0 ? `queued, ${ahead} ahead` : 'queued';
}
