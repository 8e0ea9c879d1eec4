import type { AssessmentSummary } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { findRunningSection } from '../words/preset.ts';

/** Of one owner one runs, and hardly anything is set up after it. */
const newest = 5;
const askAgainMs = 60_000;

/** The assessment that one sits now, and how to ask anew. One that lasts for days stands in no way. */
export function useRunningAssessment(): {
  running: AssessmentSummary | null;
  refetch: () => unknown;
} {
  const { data, refetch } = useQuery({
    ...api.assessments.list.queryOptions({ input: { limit: newest } }),
    refetchInterval: askAgainMs,
    // What was left a while ago may have ended there.
    gcTime: 0,
  });
  const running = data?.items.find(
    ({ sections, exclusive }) => exclusive && findRunningSection(sections) !== null,
  );
  return { running: running ?? null, refetch };
}
