import type { Problem } from '@dryrun/contract';
import { createStore, type Store } from '../state/store.ts';

/** A problem as it is told now: of one with levels more opens while it is worked on. */
export type ToldProblem = Pick<Store<Problem>, 'get' | 'subscribe'> & {
  /** Asks for it anew. */
  reload: () => Promise<void>;
  /** How much there is of it whenever that is asked. */
  counts: Counts;
};

type Counts = {
  readonly slug: string;
  readonly sampleCount: number;
  readonly hiddenTestCount: number;
  readonly levelTests: readonly number[] | null;
};

export function createToldProblem(
  problem: Problem,
  load: ((slug: string) => Promise<Problem | null>) | undefined,
): ToldProblem {
  const { get, set, subscribe } = createStore(problem);
  return {
    get,
    subscribe,
    async reload() {
      const fresh = await load?.(problem.slug);
      if (fresh) set(fresh);
    },
    counts: {
      slug: problem.slug,
      get sampleCount() {
        return get().samples.length;
      },
      get hiddenTestCount() {
        return get().hiddenTestCount;
      },
      get levelTests() {
        return get().levels?.open.map(({ hiddenTestCount }) => hiddenTestCount) ?? null;
      },
    },
  };
}
