import type { AssessmentSummary } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/api.ts';
import { useSectionName } from '../../api/use-section-name.ts';
import { useServerNow } from '../../api/use-server-now.ts';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { formatCountdown, formatMinuteOfDay } from '../../ui/time/clock-text.ts';
import { TimeAxis } from '../../ui/time/TimeBar.tsx';
import { TimeTrack } from '../../ui/time/TimeTrack.tsx';
import { describeUsed } from '../../words/amount.ts';
import { findRunningSection } from '../../words/preset.ts';
import { haveProblems, nameInSentence } from '../../words/section-names.ts';
import { AssessmentCard } from './AssessmentCard.tsx';
import { layTrack, placeMarks } from './track.ts';

/** The assessment in progress, counting down by the server's clock. */
export function RunningAssessment({ assessment }: { assessment: AssessmentSummary }) {
  const nowMs = useServerNow();
  const section = findRunningSection(assessment.sections);
  const leftMs = (section?.deadlineMs ?? nowMs) - nowMs;
  useRefreshAtTheBell(leftMs <= 0);

  const track = layTrack(assessment);
  const used = describeUsed(nowMs - track.startMs, (track.endMs - track.startMs) / 60_000);
  const nameOf = useSectionName(assessment);
  const name = section ? nameOf(section.kind) : 'Time is up';
  // A section of questions or of choices has nothing to do with them.
  const isOnProblems = section && (haveProblems.has(section.kind) || section.kind === 'approach');
  const titles = isOnProblems ? assessment.problems.map(({ title }) => title).join(', ') : '';
  return (
    <AssessmentCard
      state="Assessment in progress"
      title={assessment.presetName}
      description={titles ? `${name}: ${titles}` : name}
      figure={formatCountdown(leftMs)}
      caption={leftMs > 0 ? `left in ${nameInSentence(name)}` : 'time is up'}
      isTimer
      track={
        <>
          <TimeTrack
            used={(nowMs - track.startMs) / (track.endMs - track.startMs)}
            cuts={track.cutsMs.map(
              (atMs) => (atMs - track.startMs) / (track.endMs - track.startMs),
            )}
            label={`${used} used, until ${formatMinuteOfDay(track.endMs)}`}
          />
          <TimeAxis marks={placeMarks(track, nowMs, formatMinuteOfDay)} />
        </>
      }
    >
      <ButtonLink kind="primary" size={40} to={`/assessments/${assessment.id}`}>
        Resume
      </ButtonLink>
    </AssessmentCard>
  );
}

/** At the bell the server moves on; the page asks what it moved to. */
function useRefreshAtTheBell(isOver: boolean) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isOver) return;
    const ask = () => queryClient.invalidateQueries({ queryKey: api.overview.key() });
    ask();
    // The server closes a section within moments; until it has, ask again.
    const timer = window.setInterval(ask, 2_000);
    return () => window.clearInterval(timer);
  }, [isOver, queryClient]);
}
