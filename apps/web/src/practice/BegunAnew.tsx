import { Button } from '../ui/controls/Button.tsx';
import { Banner } from '../ui/page/Banner.tsx';
import { capitalise, spellCount } from '../words/amount.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import { useStored } from '../workspace/state/use-store.ts';

type BegunAnewProps = {
  problem: DeskProblem;
  /** How many attempts there are, of which the newest are here. */
  attempted: number;
};

/** Says that a solved problem was begun anew, and shows the old attempts when asked. */
export function BegunAnew({ problem, attempted }: BegunAnewProps) {
  const hidden = useStored(problem.runs, (runs) => runs.hidden);
  if (hidden === 0) return null;
  const all = Math.max(hidden, attempted);
  const attempts = all === 1 ? 'attempt' : 'attempts';
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
          {all > hidden ? `Show the last ${hidden}` : `Show ${hidden} ${attempts}`}
        </Button>
      }
    >
      {capitalise(spellCount(all))} old {attempts} and {all === 1 ? 'its' : 'their'} notes are
      hidden.
    </Banner>
  );
}
