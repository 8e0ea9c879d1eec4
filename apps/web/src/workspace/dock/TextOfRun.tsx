import { useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { serverClock } from '../../api/server-clock.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { DeskProblem } from '../desk.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { sayTime } from '../versions/version-words.ts';
import { useStanding } from './use-standing.ts';

type TextOfRunProps = { problem: DeskProblem; run: ShownRun };

/** Puts what was run or submitted into the editor, where something else stands now. */
export function TextOfRun({ problem, run }: TextOfRunProps) {
  const queryClient = useQueryClient();
  const standing = useStanding(problem, run);
  if (standing === 'same' || (run.code === null && run.id === null)) return null;
  const time = sayTime(run.createdAtMs, serverClock.now());
  const what =
    run.kind === 'submission' ? `Submission ${run.number} of ${time}` : `What was run at ${time}`;
  const label = `Put ${run.kind === 'submission' ? `submission ${run.number}` : 'what was run'} into the editor`;
  const put = async () => {
    problem.open({ language: run.language, code: run.code ?? (await fetchCode()) }, what);
  };
  const fetchCode = async () => {
    const input = { id: run.id ?? '' };
    const version = await client.versions.get(input);
    queryClient.setQueryData(api.versions.get.queryKey({ input }), version);
    return version.code;
  };
  return (
    <Button
      size={28}
      kind="quiet"
      aria-label={`${label}, ${time}`}
      onClick={() => {
        put().catch((error) => {
          // What cannot be fetched now is asked for again by the next press.
          if (readApiError(error) === null) throw error;
        });
      }}
    >
      {label}
    </Button>
  );
}
