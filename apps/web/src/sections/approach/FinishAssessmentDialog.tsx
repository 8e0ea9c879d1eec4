import type { Assessment } from '@dryrun/contract';
import { problemsOf } from '../../workspace/assessment-place.ts';
import type { DraftDocument } from '../../workspace/drafts/draft-document.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import { FinishDialog, FinishRow } from '../frame/FinishDialog.tsx';
import { sayWhatFollows } from '../frame/section-end-words.ts';
import type { ApproachDesk, Explanation } from './explanation.ts';
import { sayWritten } from './say-written.ts';

type FinishAssessmentDialogProps = {
  open: boolean;
  onClose: () => void;
  assessment: Assessment;
  desk: ApproachDesk;
  /** What the section is called that follows; null where this is the last. */
  next: string | null;
  /** Ends the section on the server. */
  finish: () => Promise<void>;
};

/** Before the approach section ends: what was not written about. */
export function FinishAssessmentDialog(props: FinishAssessmentDialogProps) {
  const { open, onClose, assessment, desk, next, finish } = props;
  const isLast = next === null;
  return (
    <FinishDialog
      open={open}
      onClose={onClose}
      title={isLast ? 'Finish the assessment?' : 'Finish approach?'}
      keep="Keep writing"
      end={isLast ? 'Finish and open the report' : 'Finish approach'}
      lead={
        isLast ? 'The report opens, and hidden inputs and outputs unlock.' : sayWhatFollows(next)
      }
      failed={isLast ? 'The assessment has not ended.' : 'Approach has not ended.'}
      finish={finish}
    >
      {problemsOf(assessment, 'coding').map(({ problem: { slug, title } }, index) => (
        <Written key={slug} number={index + 1} title={title} document={desk.document(slug)} />
      ))}
    </FinishDialog>
  );
}

type WrittenProps = { number: number; title: string; document: DraftDocument<Explanation> };

function Written({ number, title, document }: WrittenProps) {
  const { fact, missing } = sayWritten(useStore(document).content);
  return (
    <FinishRow number={number} title={title} fact={fact}>
      {missing}
    </FinishRow>
  );
}
