import type { Assessment } from '@dryrun/contract';
import { useLayoutEffect, useRef, useState } from 'react';
import { client } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { ignoreInterruption } from '../workspace/connection/ignore-interruption.ts';
import { openStorage } from '../workspace/state/open-storage.ts';
import { useWatchedPage } from '../workspace/use-watched-page.ts';
import { type ApproachDesk, createApproachDesk } from './approach-desk.ts';

/** The texts of the approach section for as long as the component stands. */
export function useApproachDesk(owner: string, assessment: Assessment): ApproachDesk | null {
  const [desk, setDesk] = useState<ApproachDesk | null>(null);
  const first = useRef({ owner, assessment });
  useLayoutEffect(() => {
    const { id, problems } = first.current.assessment;
    const made = createApproachDesk({
      owner: first.current.owner,
      assessment: id,
      approaches: problems.map(({ problem, approach }) => ({ slug: problem.slug, approach })),
      now: serverClock.now,
      storage: openStorage(),
      probe: () => client.system.time(),
      save: (problem, tab, { content, keepalive, ...save }) =>
        client.assessments.saveApproach(
          { id, problem, ...content, ...save, tab },
          { context: { keepalive } },
        ),
      load: async () => {
        const assessment = await client.assessments.get({ id });
        return assessment.problems.map(({ problem, approach }) => ({
          slug: problem.slug,
          approach,
        }));
      },
    });
    setDesk(made);
    return () => {
      void made.flush().catch(ignoreInterruption).finally(made.close);
    };
  }, []);
  useWatchedPage(desk);
  return desk;
}
