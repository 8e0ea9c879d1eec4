import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** A stopped test takes its servers down; whoever needs longer is not asked again. */
const PATIENCE_MS = 10_000;
const BURIAL_MS = 1_000;
const LOOK_EVERY_MS = 50;
const hasGroups = process.platform !== 'win32';

/** A process and all that it has started and not sent away. */
export type ProcessGroup = {
  /** Asks all of them to end, as a Ctrl-C does. */
  stop(): void;
  /** Waits until none of them is left, and ends by force whoever is left after `patienceMs`. */
  gone(patienceMs?: number): Promise<void>;
};

/** The group that a child leads which was spawned with `processGroup.spawned`. */
export function processGroup(child: ChildProcess): ProcessGroup {
  const { pid } = child;
  const send = (signal: NodeJS.Signals | 0) => {
    if (pid === undefined) return false;
    try {
      return process.kill(hasGroups ? -pid : pid, signal);
    } catch {
      return false; // nobody is there
    }
  };
  const force = () => send('SIGKILL');
  process.once('exit', force);
  return {
    stop: () => void send('SIGINT'),
    async gone(patienceMs = PATIENCE_MS) {
      const waitUntil = async (deadline: number) => {
        while (send(0) && Date.now() < deadline) await delay(LOOK_EVERY_MS);
      };
      await waitUntil(Date.now() + patienceMs);
      force();
      // Where process 1 buries nobody, the dead stay listed for ever.
      await waitUntil(Date.now() + BURIAL_MS);
      process.off('exit', force);
    },
  };
}

/** Options to `spawn`: a group of its own, so that a Ctrl-C reaches us alone and we end it in order. */
processGroup.spawned = { detached: hasGroups };
