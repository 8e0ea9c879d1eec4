import type { AssessmentSummary } from '@dryrun/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { Button, ButtonLink } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { formatCountdown } from '../../ui/time/clock-text.ts';
import { formatMinutes } from '../../words/amount.ts';
import { sumMinutes, summariseSections } from '../../words/preset.ts';
import { editorModeNames } from '../../words/result.ts';
import { AssessmentCard } from './AssessmentCard.tsx';
import { PlannedTrack } from './PlannedTrack.tsx';
import styles from './ReadyAssessment.module.css';

type ReadyAssessmentProps = { assessment: AssessmentSummary; look: 'card' | 'row' };

/** One that was set up and not started: open it, or throw it away. */
export function ReadyAssessment({ assessment, look }: ReadyAssessmentProps) {
  const queryClient = useQueryClient();
  const discard = useMutation(
    api.assessments.discard.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.overview.key() }),
    }),
  );
  const { id, preset, presetName, sections, difficulties, editorMode } = assessment;
  const open = `/assessments/new/${preset}?assessment=${id}`;
  const actions = (size: 28 | 40) => (
    <>
      <Button
        kind="quiet"
        size={size}
        disabled={discard.isPending}
        onClick={() => discard.mutate({ id })}
      >
        Discard
      </Button>
      <ButtonLink kind={size === 40 ? 'primary' : 'default'} size={size} to={open}>
        Open
      </ButtonLink>
    </>
  );

  return (
    <>
      {look === 'card' ? (
        <AssessmentCard
          state="Set up, not started"
          title={presetName}
          description={`${summariseSections(sections, difficulties)} ${editorModeNames[editorMode]}.`}
          track={<PlannedTrack {...assessment} />}
          figure={formatCountdown(sumMinutes(sections) * 60_000)}
          caption="not started"
        >
          {actions(40)}
        </AssessmentCard>
      ) : (
        <div className={styles.row}>
          <Banner
            kind="neutral"
            icon="clock"
            fact={`${presetName} is set up.`}
            action={<span className={styles.actions}>{actions(28)}</span>}
          >
            {formatMinutes(sumMinutes(sections))}. It waits until you start it.
          </Banner>
        </div>
      )}
      {discard.error ? (
        <div className={styles.row}>
          <Banner kind="error" icon="warning" fact="It was not discarded.">
            {sayFailure(discard.error)}
          </Banner>
        </div>
      ) : null}
    </>
  );
}
