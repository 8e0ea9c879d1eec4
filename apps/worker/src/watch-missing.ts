import type { CodeSandbox } from '@dryrun/sandbox';

/** Short for somebody who has just installed a compiler; a look costs a few calls on files. */
const lookMs = 2_000;

/**
 * Notices what is installed or removed while the worker runs.
 *
 * @param onChange is given the languages that it makes a difference to; while it is at work, nobody looks
 * @returns what ends it
 */
export function watchMissing(
  sandbox: Pick<CodeSandbox, 'missing'>,
  onChange: (languages: readonly string[]) => Promise<void>,
  everyMs = lookMs,
): () => void {
  let known = sandbox.missing();
  let timer: NodeJS.Timeout | null = null;
  let ended = false;
  const later = () => {
    if (ended) return;
    timer = setTimeout(look, everyMs);
    timer.unref();
  };
  const look = async () => {
    const now = sandbox.missing();
    const ids = new Set([...known.keys(), ...now.keys()]);
    const changed = [...ids].filter((id) => known.get(id) !== now.get(id));
    known = now;
    if (changed.length > 0) await onChange(changed);
    later();
  };
  later();
  return () => {
    ended = true;
    if (timer) clearTimeout(timer);
  };
}
