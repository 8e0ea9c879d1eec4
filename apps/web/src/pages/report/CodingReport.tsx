import type { Report } from '@dryrun/contract';
import { BellPanel } from './BellPanel.tsx';
import { CurvePanel } from './curve/CurvePanel.tsx';
import { OtherBellsPanel } from './OtherBellsPanel.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import styles from './ReportPage.module.css';
import { sayNothingCounted } from './sitting-words.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** What came of the problems: what counted, what stood there at the bell, and how it came about. */
export function CodingReport({ report, layout }: { report: Report; layout: TimelineLayout }) {
  const { assessment, problems } = report;
  const coding = assessment.sections.find(({ kind }) => kind === 'coding');
  const when = coding?.endedBy === 'candidate' ? 'end' : 'bell';
  const minutesOf = (slug: string) =>
    layout.lanes.find(({ lane }) => lane === slug)?.spentMinutes ?? null;
  return (
    <>
      <div className={styles.columns}>
        {problems.map((problem) => (
          <ProblemPanel
            key={problem.slug}
            problem={problem}
            minutes={minutesOf(problem.slug)}
            noneCounted={sayNothingCounted(assessment)}
            when={when}
          />
        ))}
      </div>
      {problems.map((problem) => (
        <BellPanel key={problem.slug} problem={problem} when={when} rule={assessment.timeoutRule} />
      ))}
      <CurvePanel report={report} layout={layout} />
      <OtherBellsPanel report={report} />
    </>
  );
}
