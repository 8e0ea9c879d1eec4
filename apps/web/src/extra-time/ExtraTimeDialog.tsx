import type { Assessment, ExtraTime } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { RadioCard } from '../ui/controls/RadioCard.tsx';
import { Banner } from '../ui/page/Banner.tsx';
import styles from './ExtraTimeDialog.module.css';
import { extraTimeChoices, givesMore, keyOf, sayExtraTime } from './extra-time-choices.ts';

type ExtraTimeDialogProps = { assessment: Assessment; open: boolean; onClose: () => void };

/** Gives more time in each section that has not ended. */
export function ExtraTimeDialog({ assessment, open, onClose }: ExtraTimeDialogProps) {
  const { id, extraTime, sections } = assessment;
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ExtraTime | null>(null);
  const [giving, setGiving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const choices = extraTimeChoices(extraTime).filter((choice) => givesMore(choice, sections));

  const give = async () => {
    setGiving(true);
    setFailure(null);
    try {
      const longer = await client.assessments.setExtraTime({ id, extraTime: chosen });
      queries.setQueryData(api.assessments.get.queryKey({ input: { id } }), longer);
      setChosen(null);
      onClose();
    } catch (error) {
      const read = readApiError(error);
      if (!read) throw error;
      setFailure(read.message);
    } finally {
      setGiving(false);
    }
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Extra time"
      actions={
        <>
          <Button onClick={onClose}>Keep as it is</Button>
          <Button kind="primary" disabled={!chosen || giving} onClick={() => void give()}>
            {giving ? 'Giving' : 'Give extra time'}
          </Button>
        </>
      }
    >
      <p>
        In each section that has not ended, beyond its own minutes.{' '}
        {extraTime ? `So far: ${sayExtraTime(extraTime)}.` : ''} It is not taken back while the
        assessment runs, and the report says that it was given.
      </p>
      {choices.length > 0 ? (
        <fieldset className={styles.choices} aria-label="Extra time">
          {choices.map((choice) => (
            <RadioCard
              key={keyOf(choice)}
              name="extra-time"
              value={keyOf(choice)}
              checked={keyOf(choice) === keyOf(chosen)}
              onChange={() => setChosen(choice)}
              title={sayExtraTime(choice)}
            />
          ))}
        </fieldset>
      ) : (
        <p>There is no more to give here.</p>
      )}
      {failure ? (
        <Banner kind="error" fact="The time is as it was.">
          {failure}
        </Banner>
      ) : null}
    </Dialog>
  );
}
