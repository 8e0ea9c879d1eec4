import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { HelpFailure } from '../help/HelpFailure.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { sayTime } from '../workspace/versions/version-words.ts';
import styles from './NoteVersionsDialog.module.css';
import type { Noted } from './use-note.ts';

type NoteVersionsDialogProps = {
  open: boolean;
  onClose: () => void;
  on: Noted;
  /** Puts a text there; `what` names it, as a sentence begins. */
  onOpen: (text: string, what: string) => void;
};

/** What stood in a note before, to be put there again. */
export function NoteVersionsDialog(props: NoteVersionsDialogProps) {
  return (
    <Dialog
      wide
      open={props.open}
      onClose={props.onClose}
      title="Earlier versions of the note"
      actions={<Button onClick={props.onClose}>Close</Button>}
    >
      <Revisions {...props} />
    </Dialog>
  );
}

/** Shown while the dialog is open, so each opening asks anew. */
function Revisions({ on, onOpen, onClose }: NoteVersionsDialogProps) {
  const list = useQuery({
    ...api.notes.revisions.queryOptions({ input: on }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (list.error) return <HelpFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height={120} />;
  const nowMs = serverClock.now();
  return (
    <ol className={styles.list}>
      {list.data.map(({ revision, text, savedAtMs }) => (
        <li key={revision}>
          <time dateTime={new Date(savedAtMs).toISOString()}>{sayTime(savedAtMs, nowMs)}</time>
          <p>{text === '' ? 'Empty' : text}</p>
          <Button
            size={28}
            aria-label={`Put back the note of ${sayTime(savedAtMs, nowMs)}`}
            onClick={() => {
              onOpen(text, `The note of ${sayTime(savedAtMs, nowMs)}`);
              onClose();
            }}
          >
            Put back
          </Button>
        </li>
      ))}
    </ol>
  );
}
