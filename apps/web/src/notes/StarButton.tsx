import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/api.ts';
import { StarIcon } from '../ui/icons/icons.tsx';
import styles from './StarButton.module.css';

type StarButtonProps = {
  problem: string;
  /** Left out for the problem itself. */
  submission?: string;
  /** What it is on, as "Star …" goes on. */
  name: string;
  starred: boolean;
};

/** Filled once pressed. It shows at once what was pressed, and takes it back when that was refused. */
export function StarButton({ problem, submission, name, starred }: StarButtonProps) {
  const [shown, setShown] = useState(starred);
  useEffect(() => setShown(starred), [starred]);
  const queries = useQueryClient();
  const star = useMutation(
    api.notes.star.mutationOptions({
      onError: () => setShown(starred),
      onSuccess: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: api.submissions.list.key() }),
          queries.invalidateQueries({ queryKey: api.submissions.counts.key() }),
        ]),
    }),
  );
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={shown}
      aria-label={`Star ${name}`}
      title={star.isError ? 'The star could not be kept. Press again.' : 'Star'}
      onClick={() => {
        setShown(!shown);
        star.mutate({ problem, starred: !shown, ...(submission ? { submission } : {}) });
      }}
    >
      <StarIcon />
    </button>
  );
}
