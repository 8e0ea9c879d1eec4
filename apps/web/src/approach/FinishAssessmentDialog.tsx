import type { Assessment } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { ApproachDesk } from './approach-desk.ts';
import { countWords } from './count-words.ts';

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

  const empty = assessment.problems
    .map(({ problem }) => problem)
    .filter(({ slug }) => countWords(desk.explanations.get(slug)?.get().content.text ?? '') === 0)
    .map(({ title }) => title);

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
        {empty.length > 0
          ? `Nothing is written about ${empty.join(' and ')}. `
          : 'You have written about every problem. '}
        The report opens, and hidden inputs and outputs unlock. A section that has ended cannot be
        opened again.
      </p>
      {failure === null ? null : (
        <Banner kind="error" icon="warning" fact="The assessment has not ended.">
          {failure}
        </Banner>
      )}
    </Dialog>
  );
}
