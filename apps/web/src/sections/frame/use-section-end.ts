import type { Assessment } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, client } from '../../api/api.ts';
import type { RunningSection } from '../../workspace/assessment-place.ts';
import { ignoreInterruption } from '../../workspace/connection/ignore-interruption.ts';
import { usePassed } from '../../workspace/frame/use-passed.ts';

type Ending = {
  assessment: Assessment;
  section: RunningSection;
  desk: { flush: () => Promise<void>; end: () => void };
  /** Leaves the section for what follows it. */
  onLeave: () => void;
};

/** Before the bell, so that the last words are on the server when it rings. */
const lastSaveMs = 1_500;

/** How a section ends, by the bell or by its candidate. `closed`: nothing is written any more. */
export function useSectionEnd({ assessment, section, desk, onLeave }: Ending) {
  const queries = useQueryClient();
  const nearBell = usePassed(section.deadlineMs - lastSaveMs);
  const bellRang = usePassed(section.deadlineMs);
  const closed = bellRang || assessment.section !== section.kind;
  useEffect(() => {
    if (nearBell && !closed) void desk.flush().catch(ignoreInterruption);
  }, [nearBell, closed, desk]);
  useEffect(() => {
    if (closed) desk.end();
  }, [closed, desk]);
  const finish = async () => {
    await desk.flush();
    const { id } = assessment;
    const ended = await client.assessments.finish({ id, section: section.kind });
    desk.end();
    queries.setQueryData(api.assessments.get.queryKey({ input: { id } }), ended);
    onLeave();
  };
  return { closed, finish };
}
