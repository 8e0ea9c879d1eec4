import type { Report, SectionKind } from '@dryrun/contract';
import { useSectionName } from '../../api/use-section-name.ts';
import { BellPanel } from './BellPanel.tsx';
import { CurvePanel } from './curve/CurvePanel.tsx';
import { OtherBellsPanel } from './OtherBellsPanel.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import styles from './ReportPage.module.css';
import { sayNothingCounted } from './sitting-words.ts';
import type { TimelineLayout } from './timeline-layout.ts';

type ProblemsReportProps = { report: Report; kind: SectionKind; layout: TimelineLayout };

/**
 * What came of the problems of a section: what counted, what stood there at the bell. After the last of
 * such sections, how it came about in all of them.
 */
export function ProblemsReport({ report, kind, layout }: ProblemsReportProps) {
  const { assessment } = report;
  const nameOf = useSectionName(assessment);
  const problems = report.problems.filter(({ section }) => section === kind);
  const ended = assessment.sections.find((section) => section.kind === kind);
  const when = ended?.endedBy === 'candidate' ? 'end' : 'bell';
  const minutesOf = (slug: string) =>
    layout.lanes.find(({ lane }) => lane === slug)?.spentMinutes ?? null;
  const kinds = new Set(report.problems.map(({ section }) => section));
  const last = assessment.sections.findLast((section) => kinds.has(section.kind));
  return (
    <>
      {kinds.size > 1 ? <h2>{nameOf(kind)}</h2> : null}
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
      {last?.kind === kind ? (
        <>
          <CurvePanel report={report} layout={layout} />
          <OtherBellsPanel report={report} />
        </>
      ) : null}
    </>
  );
}
