import { Button } from '../ui/controls/Button.tsx';
import { Banner } from '../ui/page/Banner.tsx';
import { capitalise, spellCount } from '../words/amount.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import { useStored } from '../workspace/state/use-store.ts';

/** Says that a solved problem was begun anew, and shows the old attempts when asked. */
export function BegunAnew({ problem }: { problem: DeskProblem }) {
  const hidden = useStored(problem.runs, (runs) => runs.hidden);
  if (hidden === 0) return null;
  const attempts = hidden === 1 ? 'attempt' : 'attempts';
  return (
    <Banner
      flush
      kind="neutral"
      icon="lock"
      fact={`Solving ${problem.problem.title} again starts with an empty editor.`}
      action={
        <Button
          size={28}
          onClick={() => {
            problem.runs.showHidden();
            problem.dockTab.set('submission');
          }}
        >
          Show {hidden} {attempts}
        </Button>
      }
    >
      {capitalise(spellCount(hidden))} old {attempts} and {hidden === 1 ? 'its' : 'their'} notes are
      hidden.
    </Banner>
  );
}
