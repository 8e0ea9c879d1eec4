import { isWorthRetrying } from '../../api/api-error.ts';
import type { Connection } from '../connection/connection.ts';
import type { RunStore } from '../runs/run-store.ts';
import type { ToldProblem } from './told-problem.ts';

type Watched = {
  told: ToldProblem;
  runs: Pick<RunStore, 'get' | 'subscribe'>;
  connection: Pick<Connection, 'reportFailure' | 'whenOnline'>;
  /** Ends it. */
  signal: AbortSignal;
};

/**
 * Has a problem with levels told anew when a submission has passed all levels that are open here: the next
 * one is open on the server, which stored it with the verdict. Without a connection it is asked for when
 * that is back.
 */
export function watchLevels({ told, runs, connection, signal }: Watched): void {
  /** Those after which it was asked: what the server has not opened is not asked for again and again. */
  const asked = new Set<string>();
  let asking = false;

  const opener = () => {
    const { levels } = told.get();
    const open = levels?.open.length ?? 0;
    if (!levels || open === levels.total) return undefined;
    return runs
      .get()
      .submissions.find(
        ({ key, verdict, levelTests }) =>
          verdict === 'accepted' && levelTests?.length === open && !asked.has(key),
      );
  };

  async function ask() {
    if (asking) return;
    asking = true;
    for (let one = opener(); one && !signal.aborted; one = opener()) {
      try {
        await told.reload();
        asked.add(one.key);
      } catch (error) {
        if (!isWorthRetrying(error)) asked.add(one.key);
        connection.reportFailure(error);
        await connection.whenOnline(signal);
      }
    }
    asking = false;
  }

  const stop = runs.subscribe(() => void ask());
  signal.addEventListener('abort', stop, { once: true });
  void ask();
}
