import { Wordmark } from '../shell/Wordmark.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { Kbd } from '../ui/controls/Kbd.tsx';
import { RunIcon } from '../ui/icons/icons.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { StatementSkeleton } from '../ui/problem/Statement.tsx';
import { shortcutKeys } from './shortcuts.ts';
import styles from './WorkspaceSkeleton.module.css';

const lines = [30, 0, 44, 22, 22, 20, 12, 36, 52];

/** The workspace's shape until the first answer. Grey after 150 ms, never before. */
export function WorkspaceSkeleton({ timed = true }: { timed?: boolean }) {
  return (
    <div className={styles.workspace} data-timed={timed}>
      <div className={styles.bar}>
        <Wordmark triangleOnly />
      </div>
      {timed ? <div className={styles.rule} /> : null}
      <main id="main" tabIndex={-1} className={styles.main} aria-busy="true">
        <h1 className={styles.heading}>Loading</h1>
        <div className={styles.statement}>
          <StatementSkeleton />
        </div>
        <div className={styles.code}>
          <div className={styles.editorBar}>
            <Skeleton width={84} />
          </div>
          <div className={styles.lines} aria-hidden="true">
            {lines.map((width, index) => (
              <div key={String(index)}>
                <span>{index + 1}</span>
                {width > 0 ? <Skeleton width={`${width}%`} height={10} /> : null}
              </div>
            ))}
          </div>
          <div className={styles.dock} aria-hidden="true">
            <span data-active="">Samples</span>
            <span>Custom input</span>
            <span>Submission</span>
            <div className={styles.actions}>
              <Button size={28} disabled>
                <RunIcon />
                Run <Kbd>{shortcutKeys.run}</Kbd>
              </Button>
              <Button size={28} disabled>
                Submit <Kbd>{shortcutKeys.submit}</Kbd>
              </Button>
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}
