import type { SubmissionSummary } from '@dryrun/contract';
import { sayWhich } from '../results/submission-words.ts';
import { Panel } from '../ui/page/Panel.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import styles from './SubmissionNotes.module.css';

type SubmissionNotesProps = {
  submission: Pick<SubmissionSummary, 'id' | 'problem' | 'title' | 'number' | 'origin'>;
};

/** The note on a submission beside the one on its problem. */
export function SubmissionNotes({ submission }: SubmissionNotesProps) {
  const { id, problem, title, number, origin } = submission;
  const which = sayWhich(submission);
  return (
    <Panel className={styles.notes}>
      <NoteEditor
        on={{ problem, submission: id }}
        name={
          number === null
            ? `the ${origin === 'bell' ? 'draft ' : ''}${which}`
            : `submission ${which}`
        }
        withStar
      />
      <NoteEditor on={{ problem }} name={title} withStar />
    </Panel>
  );
}
