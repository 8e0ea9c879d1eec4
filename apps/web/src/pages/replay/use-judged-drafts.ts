import type { AssessmentDrafts } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { askAgainWhile } from '../../api/background.ts';

/** What the tests say of each draft, as far as they were judged; the film runs without it, too. */
export function useJudgedDrafts(id: string): AssessmentDrafts | undefined {
  return useQuery({
    ...api.assessments.drafts.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) =>
      askAgainWhile(state.data?.problems.map(({ background }) => background)),
  }).data;
}
