import { readApiError } from '../api/api-error.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Help.module.css';

/** Why nothing is shown, in the server's words; what may pass can be tried again. */
export function HelpFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const failure = readApiError(error);
  const final = failure?.code === 'LOCKED' || failure?.code === 'NOT_FOUND';
  return (
    <div className={styles.failure} role="alert">
      <p>{failure?.message ?? 'There is no connection to the server.'}</p>
      {final ? null : (
        <Button size={28} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
