import { longestPauseMs } from '../wire/protocol.ts';
import { send } from './send.ts';

/** Does some work of ours at nobody's cost. @param nextWallMs what may be taken after it */
export function pauseFor(nextWallMs: number, work: () => void): void {
  send({ kind: 'pause', wallMs: longestPauseMs });
  work();
  send({ kind: 'resume', wallMs: nextWallMs });
}
