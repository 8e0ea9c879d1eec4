import { useServerNow } from '../../api/use-server-now.ts';
import { DocumentTitle } from '../../shell/DocumentTitle.tsx';
import { TimeRule } from '../../ui/TimeRule.tsx';
import { Timer } from '../../ui/Timer.tsx';
import { chooseTimerLook } from '../../ui/timer-look.ts';
import { type RunningSection, sectionNames } from '../assessment-place.ts';

/** Each of these renders every second, alone: the workspace around them does not. */
export function SectionTimer({ section }: { section: RunningSection }) {
  const nowMs = useServerNow();
  return (
    <Timer
      remainingMs={section.deadlineMs - nowMs}
      sectionMs={section.lengthMs}
      sectionName={sectionNames[section.kind].toLowerCase()}
    />
  );
}

/** The whole sitting to scale. A section ended early leaves its rest behind. */
export function SectionTimeRule({
  section,
  sectionMinutes,
}: {
  section: RunningSection;
  sectionMinutes: readonly number[];
}) {
  const nowMs = useServerNow();
  const inSectionMs = Math.min(nowMs, section.deadlineMs) - section.startsAtMs;
  return (
    <TimeRule
      sectionMinutes={sectionMinutes}
      elapsedMs={section.minutesBefore * 60_000 + inSectionMs}
      look={chooseTimerLook(section.deadlineMs - nowMs, section.lengthMs)}
    />
  );
}

/** The tab's name says how long is left, for those who look at another. */
export function SectionTitle({ section, title }: { section: RunningSection; title: string }) {
  const minutes = Math.ceil((section.deadlineMs - useServerNow()) / 60_000);
  return <DocumentTitle title={minutes > 0 ? `${minutes} min left, ${title}` : title} />;
}
