import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { HelpFailure } from '../../help/HelpFailure.tsx';
import styles from '../../notes/NoteVersionsDialog.module.css';
import type { StoryWords } from '../../stories/story-content.ts';
import { nameTitle } from '../../stories/story-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { sayTime } from '../../workspace/versions/version-words.ts';

type StoryVersionsDialogProps = {
  open: boolean;
  onClose: () => void;
  id: string;
  /** Puts an earlier one there; `what` names it, as a sentence begins. */
  onOpen: (words: StoryWords, what: string) => void;
};

/** What stood in a story before, to be put there again. */
export function StoryVersionsDialog(props: StoryVersionsDialogProps) {
  return (
    <Dialog
      wide
      open={props.open}
      onClose={props.onClose}
      title="Earlier versions of the story"
      actions={<Button onClick={props.onClose}>Close</Button>}
    >
      <Revisions {...props} />
    </Dialog>
  );
}

/** Shown while the dialog is open, so each opening asks anew. */
function Revisions({ id, onOpen, onClose }: StoryVersionsDialogProps) {
  const list = useQuery({
    ...api.stories.revisions.queryOptions({ input: { id } }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (list.error) return <HelpFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height={120} />;
  const nowMs = serverClock.now();
  return (
    <ol className={styles.list}>
      {list.data.map(({ revision, title, text, savedAtMs }) => (
        <li key={revision}>
          <time dateTime={new Date(savedAtMs).toISOString()}>{sayTime(savedAtMs, nowMs)}</time>
          <p>
            <b>{nameTitle(title)}</b>
            <br />
            {text === '' ? 'Empty' : text}
          </p>
          <Button
            size={28}
            aria-label={`Put back the story of ${sayTime(savedAtMs, nowMs)}`}
            onClick={() => {
              onOpen({ title, text }, `The story of ${sayTime(savedAtMs, nowMs)}`);
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
