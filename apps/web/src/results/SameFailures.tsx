import type { SameFailure } from '@dryrun/contract';
import styles from './SameFailures.module.css';
import { splitCode, tellSameFailure } from './same-failure-words.ts';

/** Wrong ideas that fail as a submission does, each in its own words. Nothing where none does. */
export function SameFailures({ failures }: { failures: readonly SameFailure[] }) {
  if (failures.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Wrong ideas that fail alike">
      {failures.map((failure) => (
        <li key={failure.idea}>
          <span className={styles.how}>{tellSameFailure(failure)}</span>{' '}
          {splitCode(failure.idea).map(({ at, text, isCode }) =>
            isCode ? <code key={at}>{text}</code> : text,
          )}
        </li>
      ))}
    </ul>
  );
}
