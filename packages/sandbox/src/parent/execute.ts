import type { SandboxEvent } from '@dryrun/judge';
import { Execution } from './execution.ts';
import type { Pool } from './pool.ts';
import type { Request } from './request.ts';

/**
 * Runs a program on its inputs. It begins in one child; when the tests turn out to take long, other
 * idle children take some of them. Results come in order all the same. When a test costs a child its
 * life, the rest goes on in another.
 *
 * A crash that would be told is told only once `vouch` has shown that a right program runs well here:
 * the engine may break down, and a child of ours may speak nonsense, whatever program it has.
 *
 * @param vouch runs a program of ours. @returns what is wrong with it, or null
 * @throws when a child dies for a reason that is not the candidate's, or may not be; the signal's reason
 *   once it is aborted.
 */
export async function* execute(
  pool: Pool,
  request: Request,
  vouch: () => Promise<string | null>,
  signal?: AbortSignal,
): AsyncGenerator<SandboxEvent, void, void> {
  signal?.throwIfAborted();
  const execution = new Execution(pool, request);
  let isVouched = false;
  const stop = () => execution.stop(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const event = await execution.next();
      if (event === null) return;
      if (execution.doubts.mayBeOurs && !isVouched) {
        const wrong = await vouch();
        if (wrong !== null)
          throw new Error(`a program crashed, and so does what is known to be right: ${wrong}`);
        isVouched = true;
      }
      yield event;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    execution.leave();
  }
}
