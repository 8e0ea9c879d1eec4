import type { CodeSandbox } from '@dryrun/sandbox';

/** Short for somebody who has just installed a compiler; a look costs a few calls on files. */
const lookMs = 2_000;
/** Looks until a language that did not start is tried again: 2, 4, 8 and so on, up to a quarter of an hour. */
const mostTries = 8;

type Missing = ReturnType<CodeSandbox['missing']>;

/**
 * Notices what is installed or removed while the worker runs.
 *
 * @param known what was missing when languages were offered: it may have been installed since
 * @param onChange is given the languages that it makes a difference to, and gives back those that are
 * there and did not start: they are tried again, ever more seldom. While it is at work, nobody looks
 * @returns what ends it
 */
export function watchMissing(
  sandbox: Pick<CodeSandbox, 'missing'>,
  known: Missing,
  onChange: (languages: readonly string[]) => Promise<readonly string[]>,
  everyMs = lookMs,
): () => void {
  const failed = new Map<string, { tries: number; looksLeft: number }>();
  let timer: NodeJS.Timeout | null = null;
  let ended = false;
  const later = () => {
    if (ended) return;
    timer = setTimeout(look, everyMs);
    timer.unref();
  };
  const isDue = (id: string) => {
    const one = failed.get(id);
    if (one === undefined || one.tries >= mostTries) return false;
    one.looksLeft -= 1;
    return one.looksLeft <= 0;
  };
  const look = async () => {
    const now = sandbox.missing();
    const ids = new Set([...known.keys(), ...now.keys(), ...failed.keys()]);
    const changed = [...ids].filter((id) => known.get(id) !== now.get(id));
    const due = [...ids].filter((id) => !changed.includes(id) && isDue(id));
    known = now;
    const wanted = [...changed, ...due];
    if (wanted.length > 0) {
      const down = await onChange(wanted);
      for (const id of wanted) {
        const tries = due.includes(id) ? (failed.get(id)?.tries ?? 0) + 1 : 1;
        if (down.includes(id)) failed.set(id, { tries, looksLeft: 2 ** tries });
        else failed.delete(id);
      }
    }
    later();
  };
  later();
  return () => {
    ended = true;
    if (timer) clearTimeout(timer);
  };
}
