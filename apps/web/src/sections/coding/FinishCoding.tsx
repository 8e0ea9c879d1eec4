import { PassRate } from '../../ui/PassRate.tsx';
import type { DeskProblem } from '../../workspace/desk.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import { sayWhatCounts } from '../../workspace/what-counts.ts';
import { FinishDialog, FinishRow } from '../frame/FinishDialog.tsx';
import { sayWhatFollows } from '../frame/section-end-words.ts';

type FinishCodingProps = {
  open: boolean;
  onClose: () => void;
  problems: readonly DeskProblem[];
  /** What the section is called that follows; null where coding is the last. */
  next: string | null;
  /** Ends the section on the server. */
  finish: () => Promise<void>;
};

/** Before coding ends: what counts for each problem as things are. */
export function FinishCoding({ open, onClose, problems, next, finish }: FinishCodingProps) {
  return (
    <FinishDialog
      open={open}
      onClose={onClose}
      title="Finish coding?"
      keep="Keep coding"
      end="Finish coding"
      lead={sayWhatFollows(next)}
      failed="Coding has not ended."
      finish={finish}
    >
      {problems.map((problem, index) => (
        <ProblemCounts key={problem.problem.slug} problem={problem} number={index + 1} />
      ))}
    </FinishDialog>
  );
}

function ProblemCounts({ problem, number }: { problem: DeskProblem; number: number }) {
  useStore(problem.runs);
  useStore(problem.draft(useStore(problem.language)));
  const counts = problem.whatCounts();
  const { fact, consequence } = sayWhatCounts(counts);
  return (
    <FinishRow
      number={number}
      title={problem.problem.title}
      fact={fact}
      figure={
        counts.kind === 'submission' && counts.submission.state === 'done' ? (
          <PassRate passed={counts.submission.passed} total={counts.submission.total} />
        ) : null
      }
    >
      {consequence}
    </FinishRow>
  );
}
