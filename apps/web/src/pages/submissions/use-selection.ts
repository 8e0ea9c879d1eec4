import type { ListedSubmission } from '@dryrun/contract';
import { useState } from 'react';

export type Selection = {
  /** The older first. */
  chosen: readonly ListedSubmission[];
  choose: (submission: ListedSubmission, chosen: boolean) => void;
  clear: () => void;
};

/**
 * What is ticked: it stays ticked while the list is filtered otherwise. Until something is chosen those
 * are that the address compares, as far as they are in the list.
 */
export function useSelection(
  listed: readonly ListedSubmission[] | undefined,
  compared: readonly string[],
): Selection {
  const [own, setChosen] = useState<readonly ListedSubmission[] | null>(null);
  const chosen = own ?? inOrder(listed?.filter(({ id }) => compared.includes(id)) ?? []);
  return {
    chosen,
    choose(submission, isChosen) {
      const others = chosen.filter(({ id }) => id !== submission.id);
      setChosen(inOrder(isChosen ? [...others, submission] : others));
    },
    clear: () => setChosen([]),
  };
}

function inOrder(submissions: readonly ListedSubmission[]): ListedSubmission[] {
  return submissions.toSorted((a, b) => a.createdAtMs - b.createdAtMs);
}
