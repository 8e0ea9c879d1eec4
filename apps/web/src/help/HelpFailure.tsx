import { isFinal, sayFailure } from '../api/api-error.ts';
import { Button } from '../ui/controls/Button.tsx';
import styles from './Help.module.css';

/** Why nothing is shown, and what to do; what may pass can be tried again. */
export function HelpFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div className={styles.failure} role="alert">
      <p>{sayFailure(error)}</p>
      {isFinal(error) ? null : (
        <Button size={28} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
