import { PassRate } from '../../ui/cells/PassRate.tsx';
import type { DeskProblem } from '../../workspace/desk.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import { sayWhatCounts } from '../../workspace/what-counts.ts';
import { FinishDialog, FinishRow } from '../frame/FinishDialog.tsx';
import { sayWhatFollows } from '../frame/section-end-words.ts';
import type { SectionWords } from './section-words.ts';

type FinishProblemsProps = {
  open: boolean;
  onClose: () => void;
  problems: readonly DeskProblem[];
  words: SectionWords;
  /** What the section is called that follows; null where this one is the last. */
  next: string | null;
  /** Ends the section on the server. */
  finish: () => Promise<void>;
};

/** Before the section ends: what counts for each problem as things are. */
export function FinishProblems(props: FinishProblemsProps) {
  const { open, onClose, problems, words, next, finish } = props;
  return (
    <FinishDialog
      open={open}
      onClose={onClose}
      title={`${words.finish}?`}
      keep={words.keep}
      end={words.finish}
      lead={sayWhatFollows(next)}
      failed={words.failed}
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
