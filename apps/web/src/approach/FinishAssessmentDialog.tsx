import type { Assessment } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from '../workspace/dialogs/FinishDialog.module.css';
import type { DraftDocument } from '../workspace/drafts/draft-document.ts';
import { useStore } from '../workspace/state/use-store.ts';
import type { ApproachDesk, Explanation } from './approach-desk.ts';
import { sayWritten } from './say-written.ts';

type FinishAssessmentDialogProps = {
  open: boolean;
  onClose: () => void;
  assessment: Assessment;
  desk: ApproachDesk;
};

/** Before the last section ends: what was not written about. */
export function FinishAssessmentDialog(props: FinishAssessmentDialogProps) {
  const { open, onClose, assessment, desk } = props;
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const [finishing, setFinishing] = useState(false);

  const finish = async () => {
    setFinishing(true);
    setFailure(null);
    try {
      await desk.flush();
      const ended = await client.assessments.finish({ id: assessment.id, section: 'approach' });
      queries.setQueryData(api.assessments.get.queryKey({ input: { id: assessment.id } }), ended);
    } catch (error) {
      const read = readApiError(error);
      if (!read) throw error;
      setFailure(read.message);
    } finally {
      setFinishing(false);
    }
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Finish the assessment?"
      actions={
        <>
          <Button onClick={onClose}>Keep writing</Button>
          <Button kind="primary" disabled={finishing} onClick={() => void finish()}>
            {finishing ? 'Finishing' : 'Finish and open the report'}
          </Button>
        </>
      }
    >
      <p>
        The report opens, and hidden inputs and outputs unlock. A section that has ended cannot be
        opened again.
      </p>
      <ul className={styles.problems}>
        {assessment.problems.map(({ problem: { slug, title } }, index) => {
          const document = desk.explanations.get(slug);
          return document ? (
            <Written key={slug} number={index + 1} title={title} document={document} />
          ) : null;
        })}
      </ul>
      {failure === null ? null : (
        <Banner kind="error" icon="warning" fact="The assessment has not ended.">
          {failure}
        </Banner>
      )}
    </Dialog>
  );
}

type WrittenProps = { number: number; title: string; document: DraftDocument<Explanation> };

function Written({ number, title, document }: WrittenProps) {
  const { fact, missing } = sayWritten(useStore(document).content);
  return (
    <li>
      <h3>
        <span className={styles.number}>{number}</span>
        {title}
      </h3>
      <p>
        <b>{fact}.</b> {missing}
      </p>
    </li>
  );
}
