import { serverClock } from '../../api/server-clock.ts';
import type { DeskProblem } from '../desk.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { type Standing, standingOf } from '../runs/standing.ts';
import { useCodeOfRun } from '../runs/use-code-of-run.ts';
import { useStore } from '../state/use-store.ts';

/** Well below the hours after which the server takes a look at an older attempt for help. */
const ofNowMs = 60 * 60 * 1000;

/** How a run stands to what is in the editor. Of a run from before a reload its code is asked for. */
export function useStanding(problem: DeskProblem, run: ShownRun): Standing {
  const language = useStore(problem.language);
  const { content } = useStore(problem.draft(language));
  const isOfNow = serverClock.now() - run.createdAtMs < ofNowMs;
  const ran = useCodeOfRun(run, problem.assessment !== null || isOfNow);
  return standingOf(run, ran, { language, content });
}
