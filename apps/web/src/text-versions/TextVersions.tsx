import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { serverClock } from '../api/server-clock.ts';
import { HelpFailure } from '../help/HelpFailure.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { sayTime } from '../workspace/versions/version-words.ts';
import styles from './TextVersions.module.css';

type TextVersionsDialogProps = {
  /** Of what, in a sentence. */
  of: string;
  open: boolean;
  onClose: () => void;
  /** Fetches the versions: shown while the dialog is open, so each opening asks anew. */
  children: ReactNode;
};

/** What stood in a text before, to be put there again. */
export function TextVersionsDialog({ of, open, onClose, children }: TextVersionsDialogProps) {
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={`Earlier versions of the ${of}`}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      {children}
    </Dialog>
  );
}

type Kept = { revision: number; text: string; savedAtMs: number };

type TextVersionsProps<Version extends Kept> = {
  of: string;
  list: UseQueryResult<Version[]>;
  /** Above the text. */
  head?: (version: Version) => ReactNode;
  /** `what` names it, as a sentence begins. */
  onPutBack: (version: Version, what: string) => void;
};

export function TextVersions<Version extends Kept>(props: TextVersionsProps<Version>) {
  const { of, list, head, onPutBack } = props;
  if (list.error) return <HelpFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height={120} />;
  const nowMs = serverClock.now();
  return (
    <ol className={styles.list}>
      {list.data.map((version) => {
        const { revision, text, savedAtMs } = version;
        const what = `${of} of ${sayTime(savedAtMs, nowMs)}`;
        return (
          <li key={revision}>
            <time dateTime={new Date(savedAtMs).toISOString()}>{sayTime(savedAtMs, nowMs)}</time>
            <p>
              {head?.(version)}
              {text === '' ? 'Empty' : text}
            </p>
            <Button
              size={28}
              aria-label={`Put back the ${what}`}
              onClick={() => onPutBack(version, `The ${what}`)}
            >
              Put back
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
