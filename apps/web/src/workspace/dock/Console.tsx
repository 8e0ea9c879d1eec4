import type { TestDetails } from '@dryrun/contract';
import { fetchPart } from '../../results/fetch-part.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { KeepButtons } from '../../ui/controls/KeepButtons.tsx';
import { BelowIcon, BesideIcon } from '../../ui/icons/icons.tsx';
import { sayPrinted } from '../../words/printed.ts';
import { scrollRegion } from '../panes/scroll-region.ts';
import styles from './Console.module.css';
import { useConsoleSide } from './console-side.ts';

type ConsoleProps = {
  title: string;
  details: TestDetails | null;
  ran: boolean;
  /** Of the run, from which all that was kept can be asked; null while it is not known. */
  runId: string | null;
  index: number;
  file: string;
};

/** What the code printed: below the results or beside them, as was chosen last. */
export function Console({ title, details, ran, runId, index, file }: ConsoleProps) {
  const [side, setSide] = useConsoleSide();
  const printed = details?.console ?? '';
  const isCut = details !== null && details.consoleCharacters > printed.length;
  const other = side === 'below' ? 'beside' : 'below';
  return (
    <section className={styles.console} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {printed === '' ? null : (
          <KeepButtons
            what="console"
            file={file}
            text={isCut ? null : printed}
            fetchWhole={runId === null ? undefined : () => fetchPart(runId, index, 'console')}
          />
        )}
        <span className={styles.side}>
          <IconButton
            size={28}
            label={`Console ${other} the results`}
            onClick={() => setSide(other)}
          >
            {other === 'beside' ? <BesideIcon /> : <BelowIcon />}
          </IconButton>
        </span>
      </div>
      {printed === '' ? (
        <p className={styles.quiet}>{ran ? 'Nothing was printed.' : 'Nothing has run yet.'}</p>
      ) : (
        <pre className={styles.text} {...scrollRegion('What was printed')}>
          {printed}
        </pre>
      )}
      {details && isCut ? (
        <p className={styles.cut}>{sayPrinted(printed.length, details.consoleCharacters)}</p>
      ) : null}
    </section>
  );
}
