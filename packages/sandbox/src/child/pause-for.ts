import { send } from './send.ts';

/** Long enough for any machine: no code of candidates runs in a pause. */
const longestPauseMs = 60_000;

/** Does some work of ours at nobody's cost. @param nextWallMs what may be taken after it */
export function pauseFor(nextWallMs: number, work: () => void): void {
  send({ kind: 'pause', wallMs: longestPauseMs });
  work();
  send({ kind: 'resume', wallMs: nextWallMs });
}
