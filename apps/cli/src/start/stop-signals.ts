import { npmGone } from './parents.ts';

/** npm hands a Ctrl-C on to us although the terminal has sent us one too. */
const SAME_SIGNAL_MS = 500;

/**
 * Aborted at the first SIGINT, SIGTERM or SIGHUP, when npm has gone, or a program that started us
 * over a channel. A second signal that is not the echo of the first ends this process at once; the
 * children and Postgres then end by themselves.
 */
export function stopSignals(log: (message: string) => void): AbortSignal {
  const stopping = new AbortController();
  let firstAt = 0;
  const handle = () => {
    if (!stopping.signal.aborted) {
      firstAt = Date.now();
      stopping.abort();
      log('Stopping. Once more to stop at once.');
    } else if (Date.now() - firstAt > SAME_SIGNAL_MS) {
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);
  const stopOnce = () => stopping.signal.aborted || handle();
  npmGone().addEventListener('abort', stopOnce);
  process.once('disconnect', stopOnce);
  process.channel?.unref();
  return stopping.signal;
}
