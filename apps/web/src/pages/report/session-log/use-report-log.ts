import type { SessionLog } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';

/** The session log of a finished assessment; undefined until it is here. */
export function useReportLog(id: string): SessionLog | undefined {
  return useQuery({
    ...api.assessments.sessionLog.queryOptions({ input: { id } }),
    // What was noted down while the connection was cut may still come.
    staleTime: 10_000,
  }).data;
}
