import { diffWordsWithSpace } from 'diff';
import { useMemo, useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { formatMinuteOfDay } from '../../../ui/time/clock-text.ts';
import { formatDay } from '../../../words/day.ts';
import styles from './DraftDialog.module.css';
import type { KeptDraft } from './drafts.ts';

type DraftDialogProps = {
  /** Null while none is being read. */
  draft: KeptDraft | null;
  /** What is in the editor now. */
  text: string;
  nowMs: number;
  closed: boolean;
  onClose: () => void;
  onTakeBack: (draft: KeptDraft) => void;
};

/** Reads one draft, alone or beside what became of it, and takes it back into the editor. */
export function DraftDialog(props: DraftDialogProps) {
  const { draft, text, nowMs, closed, onClose, onTakeBack } = props;
  const [view, setView] = useState<'changes' | 'draft'>('changes');
  const changes = useMemo(
    () =>
      draft && view === 'changes' ? diffWordsWithSpace(draft.text, text, { timeout: 500 }) : null,
    [draft, text, view],
  );
  return (
    <Dialog
      wide
      open={draft !== null}
      onClose={onClose}
      title={
        draft
          ? `Draft ${draft.number}, ${formatDay(draft.writtenAtMs, nowMs)} ${formatMinuteOfDay(draft.writtenAtMs)}`
          : ''
      }
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            kind="primary"
            disabled={closed || draft === null || draft.text === text}
            onClick={() => draft && onTakeBack(draft)}
          >
            Take back into the editor
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <SegmentedControl
          label="Show"
          value={view}
          onChange={setView}
          options={[
            { value: 'changes', label: 'What changed since' },
            { value: 'draft', label: 'The draft' },
          ]}
        />
        <p className={styles.note}>
          {draft?.text === text
            ? 'Your text is this draft.'
            : 'Taking it back keeps your text as a draft first.'}
        </p>
      </div>
      <div className={styles.text}>
        {changes
          ? changes.map(({ added, removed, value }, index) => {
              const Part = added ? 'ins' : removed ? 'del' : 'span';
              // biome-ignore lint/suspicious/noArrayIndexKey: made anew, all together.
              return <Part key={index}>{value}</Part>;
            })
          : draft?.text}
      </div>
    </Dialog>
  );
}
