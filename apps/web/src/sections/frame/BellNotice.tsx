import type { Assessment } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { api } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { useSectionName } from '../../api/use-section-name.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { nameInSentence } from '../../words/section-names.ts';
import type { RunningSection } from '../../workspace/assessment-place.ts';

type BellNoticeProps = {
  assessment: Assessment;
  section: RunningSection;
  onLeave: () => void;
  /** What counts of what was done. */
  children: ReactNode;
};

/** Long enough to read what counts; the next section's clock runs already. */
const readingMs = 12_000;
/** Of it after the server has answered, who may have been away for longer than that. */
const atLeastMs = 5_000;

/** A section is over: what counts, and the way on, taken by itself after a while. */
export function BellNotice({ assessment, section, onLeave, children }: BellNoticeProps) {
  const { kind, deadlineMs } = section;
  // The server closes the section by its own clock, and is asked until it has.
  const { data = assessment } = useQuery({
    ...api.assessments.get.queryOptions({ input: { id: assessment.id } }),
    refetchInterval: ({ state: { data } }) => (data && data.section === kind ? 1_000 : false),
  });
  const nameOf = useSectionName(assessment);
  const open = data.section;
  const moved = open !== kind;
  useEffect(() => {
    if (!moved) return;
    const leftMs = deadlineMs + readingMs - serverClock.now();
    const leaving = setTimeout(onLeave, Math.max(leftMs, atLeastMs));
    return () => clearTimeout(leaving);
  }, [moved, deadlineMs, onLeave]);

  const next =
    open === null
      ? 'The report is ready.'
      : `The ${nameInSentence(nameOf(open))} section has started.`;
  return (
    <Banner
      flush
      kind="error"
      icon="clock"
      fact={`${nameOf(kind)} ended at ${formatTimeOfDay(Math.min(deadlineMs, endOf(data, kind)))}.`}
      action={
        <Button size={28} disabled={!moved} onClick={onLeave}>
          Continue
        </Button>
      }
    >
      {children} {moved ? next : 'Waiting for the server.'}
    </Banner>
  );
}

/** Another tab may have finished it before the bell. */
function endOf({ sections }: Assessment, kind: string): number {
  return sections.find((section) => section.kind === kind)?.endedAtMs ?? Number.POSITIVE_INFINITY;
}
