import type { ListedSubmission } from '@dryrun/contract';
import { useState } from 'react';

export type Selection = {
  /** The older first. */
  chosen: readonly ListedSubmission[];
  choose: (submission: ListedSubmission, chosen: boolean) => void;
  clear: () => void;
};

/** What is ticked: it stays ticked while the list is filtered otherwise. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<readonly ListedSubmission[]>([]);
  return {
    chosen,
    choose(submission, isChosen) {
      const others = chosen.filter(({ id }) => id !== submission.id);
      const all = isChosen ? [...others, submission] : others;
      setChosen(all.sort((a, b) => a.createdAtMs - b.createdAtMs));
    },
    clear: () => setChosen([]),
  };
}
