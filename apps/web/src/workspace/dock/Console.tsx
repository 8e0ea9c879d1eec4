import type { TestDetails } from '@dryrun/contract';
import styles from './Dock.module.css';

type ConsoleProps = {
  title: string;
  details: TestDetails | null;
  ran: boolean;
};

/** What the code printed, and why it did not pass when it says so itself. */
export function Console({ title, details, ran }: ConsoleProps) {
  return (
    <div>
      <h2 className={styles.title}>{title}</h2>
      {details?.message ? <pre className={styles.message}>{details.message}</pre> : null}
      {details?.console ? (
        <pre className={styles.message}>{details.console}</pre>
      ) : (
        <p className={styles.quiet}>{ran ? 'Nothing was printed.' : 'Nothing has run yet.'}</p>
      )}
    </div>
  );
}
