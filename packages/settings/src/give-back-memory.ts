import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough that nobody who works here waits for it, as it holds a process up for a tenth of a second. */
const restsAfterMs = 5_000;
/** Less than this is not worth it. */
const worthBytes = 8 * 1024 * 1024;

/**
 * Gives memory back whenever this process has rested for a while. V8 keeps what the start of a server
 * has left behind, 20 to 60 MiB, for as long as nothing more is asked of it. Children of the sandbox do
 * the same by themselves, as they may read no code but their own.
 *
 * @param give how; tests have their own
 * @returns to be called when the process has something to do; what it gives back, when that is done. Nothing
 *   is given back before all of it is done, however long it takes.
 */
export function giveBackMemoryAtRest(give = giveWhatIsWorthIt()): () => () => void {
  let inHand = 0;
  const timer = setTimeout(() => {
    if (inHand === 0) give();
  }, restsAfterMs).unref();
  return () => {
    inHand += 1;
    return () => {
      inHand -= 1;
      if (inHand === 0) timer.refresh();
    };
  };
}

function giveWhatIsWorthIt(): () => void {
  let least = 0;
  return () => {
    if (process.memoryUsage.rss() < least + worthBytes) return;
    collectAll();
    least = process.memoryUsage.rss();
  };
}

/** No context but the one that is asked is made while the flag is set. */
function collectAll(): void {
  setFlagsFromString('--expose-gc');
  const collect: (how: object) => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  // Pages that are free are given back in this kind alone.
  collect({ type: 'major', flavor: 'last-resort' });
}
