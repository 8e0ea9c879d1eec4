import type { Assessment } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/api.ts';
import { useServerNow } from '../../api/use-server-now.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatTimeOfDay } from '../../ui/clock-text.ts';
import { sectionNames } from '../../words/section-names.ts';
import type { RunningSection } from '../assessment-place.ts';
import type { Desk } from '../desk.ts';
import { saySittingCounts } from '../what-counts.ts';

type BellNoticeProps = {
  assessment: Assessment;
  section: RunningSection;
  desk: Desk;
  onLeave: () => void;
};

/** Long enough to read what counts; the next section's clock runs already. */
const readingMs = 12_000;

/** Coding is over: what counts, and the way on, taken by itself after a while. */
export function BellNotice({ assessment, section, desk, onLeave }: BellNoticeProps) {
  // The server closes the section by its own clock, and is asked until it has.
  const { data = assessment } = useQuery({
    ...api.assessments.get.queryOptions({ input: { id: assessment.id } }),
    refetchInterval: (query) => (query.state.data?.section === 'coding' ? 1_000 : false),
  });
  const moved = data.section !== 'coding';
  const leftMs = section.deadlineMs + readingMs - useServerNow();
  const leaves = moved && leftMs <= 0;
  useEffect(() => {
    if (leaves) onLeave();
  }, [leaves, onLeave]);

  const next = data.section ? `${sectionNames[data.section]} has started.` : 'The report is ready.';
  return (
    <Banner
      flush
      kind="error"
      icon="clock"
      fact={`Coding ended at ${formatTimeOfDay(section.deadlineMs)}.`}
      action={
        <Button size={28} disabled={!moved} onClick={onLeave}>
          Continue
        </Button>
      }
    >
      {saySittingCounts(
        desk.problems.map((problem) => ({
          title: problem.problem.title,
          counts: problem.whatCounts(),
        })),
      )}{' '}
      {moved ? next : 'Waiting for the server.'}
    </Banner>
  );
}
