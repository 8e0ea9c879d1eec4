import type { Assessment } from '@dryrun/contract';
import { useSectionName } from '../../api/use-section-name.ts';
import { useServerNow } from '../../api/use-server-now.ts';
import { ExtraTimeButton } from '../../extra-time/ExtraTimeButton.tsx';
import { DocumentTitle } from '../../shell/DocumentTitle.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { EyeIcon, EyeOffIcon } from '../../ui/icons/pane-icons.tsx';
import { TimeRule } from '../../ui/time/TimeRule.tsx';
import { Timer } from '../../ui/time/Timer.tsx';
import { canHideTime, chooseTimerLook } from '../../ui/time/timer-look.ts';
import { nameInSentence } from '../../words/section-names.ts';
import type { RunningSection } from '../assessment-place.ts';
import { useStore } from '../state/use-store.ts';
import styles from './SectionClock.module.css';
import { isTimeHidden, timeHidden } from './time-hidden.ts';

/** Hidden by choice, and only as long as more than 15 minutes are left. */
function useTimeHidden(assessment: string, remainingMs: number): boolean {
  return isTimeHidden(useStore(timeHidden), assessment, remainingMs);
}

/** Each of these renders every second, alone: the workspace around them does not. */
export function SectionTimer({
  section,
  assessment,
}: {
  section: RunningSection;
  assessment: Assessment;
}) {
  const remainingMs = section.deadlineMs - useServerNow();
  const hidden = useTimeHidden(assessment.id, remainingMs);
  const nameOf = useSectionName(assessment);
  return (
    <span className={styles.clock}>
      <Timer
        remainingMs={remainingMs}
        sectionMs={section.lengthMs}
        sectionName={nameInSentence(nameOf(section.kind))}
        hidden={hidden}
      />
      {canHideTime(remainingMs) ? (
        <IconButton
          size={28}
          className={styles.hide}
          label={hidden ? 'Show the time' : 'Hide the time until 15 minutes are left'}
          onClick={() => timeHidden.set(hidden ? null : assessment.id)}
        >
          {hidden ? <EyeIcon /> : <EyeOffIcon />}
        </IconButton>
      ) : null}
      <ExtraTimeButton assessment={assessment} />
    </span>
  );
}

/** The whole sitting to scale. A section ended early leaves its rest behind. */
export function SectionTimeRule({
  assessment,
  section,
  sectionMinutes,
}: {
  assessment: string;
  section: RunningSection;
  sectionMinutes: readonly number[];
}) {
  const nowMs = useServerNow();
  const hidden = useTimeHidden(assessment, section.deadlineMs - nowMs);
  const inSectionMs = Math.min(nowMs, section.deadlineMs) - section.startsAtMs;
  return (
    <TimeRule
      sectionMinutes={sectionMinutes}
      elapsedMs={hidden ? null : section.minutesBefore * 60_000 + inSectionMs}
      look={chooseTimerLook(section.deadlineMs - nowMs, section.lengthMs)}
    />
  );
}

/** The tab's name says how long is left, for those who look at another. */
export function SectionTitle({
  assessment,
  section,
  title,
}: {
  assessment: string;
  section: RunningSection;
  title: string;
}) {
  const remainingMs = section.deadlineMs - useServerNow();
  const hidden = useTimeHidden(assessment, remainingMs);
  const minutes = Math.ceil(remainingMs / 60_000);
  return <DocumentTitle title={minutes > 0 && !hidden ? `${minutes} min left, ${title}` : title} />;
}
