import type { SandboxEvent } from '@dryrun/judge';
import { Execution } from './execution.ts';
import type { Pool } from './pool.ts';
import type { Request } from './request.ts';

/**
 * Runs a program on its inputs. It begins in one child; when the tests turn out to take long, other
 * idle children take some of them. Results come in order all the same. When a test costs a child its
 * life, the rest goes on in another.
 *
 * @throws when a child dies for a reason that is not the candidate's; the signal's reason once it is
 *   aborted.
 */
export async function* execute(
  pool: Pool,
  request: Request,
  signal?: AbortSignal,
): AsyncGenerator<SandboxEvent, void, void> {
  signal?.throwIfAborted();
  const execution = new Execution(pool, request);
  const stop = () => execution.stop(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const event = await execution.next();
      if (event === null) return;
      yield event;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    execution.leave();
  }
}
