import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { DraftDocument } from '../drafts/draft-document.ts';
import { useStored } from '../state/use-store.ts';
import styles from './DraftNotice.module.css';

type DraftNoticeProps<T> = {
  draft: DraftDocument<T>;
  /** An answer has no editor to undo in, and no list of versions beside it. */
  of?: 'text' | 'answer';
};

/** What happened to a text that is not as the server or another tab has it. */
export function DraftNotice<T>({ draft, of = 'text' }: DraftNoticeProps<T>) {
  const isText = of === 'text';
  const notice = useStored(draft, (state) => state.notice);
  const refusal = useStored(draft, (state) => state.refusal);
  if (refusal !== null) {
    return (
      <Banner
        flush
        kind="error"
        icon="warning"
        fact={isText ? 'The draft is not saved.' : 'An answer is not saved.'}
      >
        {refusal} It is kept on this machine.
      </Banner>
    );
  }
  switch (notice?.kind) {
    case undefined:
      return null;
    case 'local-won':
      return (
        <Banner
          flush
          kind="info"
          fact={`Unsent edits of ${formatTimeOfDay(notice.editedAtMs)} were found on this machine.`}
          action={
            <Button size={28} onClick={draft.dismissNotice}>
              Close
            </Button>
          }
        >
          They are newer than what the server had, and are here again.
        </Banner>
      );
    case 'server-won':
      return (
        <Banner
          flush
          kind="info"
          fact={`An unsent text of ${formatTimeOfDay(notice.older.editedAtMs)} is kept on this machine.`}
          action={
            <Button size={28} onClick={draft.takeOlder}>
              Load it
            </Button>
          }
        >
          What you see was saved later.{isText ? ' Undo brings it back.' : ''}
        </Banner>
      );
    case 'opened':
      // Undo back to it, and it is said again.
      if (notice.edited) return null;
      return (
        <Banner
          flush
          kind="info"
          fact={`${notice.what} is ${isText ? 'in the editor' : 'here'}.`}
          action={
            <span className={styles.answers}>
              <Button size={28} onClick={draft.takeBack}>
                Take mine back
              </Button>
              <Button size={28} kind="quiet" onClick={draft.dismissNotice}>
                Close
              </Button>
            </span>
          }
        >
          {isText
            ? 'What stood there before is in your earlier versions.'
            : 'It is newer than yours.'}
        </Banner>
      );
    case 'final':
      return (
        <Banner
          flush
          kind="info"
          fact={notice.reason}
          action={
            <Button size={28} onClick={draft.dismissNotice}>
              Close
            </Button>
          }
        >
          What you see now is what counts.
        </Banner>
      );
    case 'replaced-other-tab':
      return (
        <Banner
          flush
          kind="info"
          fact={`Your ${of} replaced one that another tab had saved.`}
          action={
            <Button size={28} onClick={draft.dismissNotice}>
              Close
            </Button>
          }
        >
          {isText ? 'That one is in your earlier versions.' : 'Use one tab only.'}
        </Banner>
      );
  }
}
