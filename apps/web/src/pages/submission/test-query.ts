import { api } from '../../api/api.ts';

/** What one test was given and gave back: it never changes once it may be seen. */
export function testQuery(submissionId: string, index: number, unlocked: boolean) {
  return {
    ...api.submissions.test.queryOptions({ input: { id: submissionId, index } }),
    enabled: unlocked && index >= 0,
    staleTime: Number.POSITIVE_INFINITY,
  };
}
