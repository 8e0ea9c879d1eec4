import type { AssessmentDrafts, Report, SubmissionSummary, Verdict } from '@dryrun/contract';
import type { Story } from './sentences.ts';

const letters: { readonly [verdict in Verdict]: string } = {
  accepted: 'p',
  'wrong-answer': 'w',
  'runtime-error': 'r',
  'time-limit-exceeded': 't',
  'memory-limit-exceeded': 'm',
  'output-limit-exceeded': 'o',
  'judge-error': 'j',
  'compile-error': '-',
};

/** A letter for each test, in order, as judged drafts have them. */
export function outcomesOf(cells: SubmissionSummary['cells']): string {
  return cells.map((cell) => letters[cell as Verdict] ?? '-').join('');
}

/** What report and judged drafts know together of one problem. Null when it is in neither. */
export function storyOf(report: Report, drafts: AssessmentDrafts, slug: string): Story | null {
  const problem = drafts.problems.find((one) => one.slug === slug);
  const reported = report.problems.find((one) => one.slug === slug);
  if (!problem || !reported) return null;
  const { counted } = reported;
  const startedAtMs = report.assessment.startedAtMs ?? 0;
  const lane = report.timeline.find((one) => one.lane === slug);
  const section = report.assessment.sections.find(({ kind }) => kind === reported.section);
  return {
    problem,
    codingSeconds: problem.untilSeconds,
    byBell: section?.endedBy === 'bell',
    runs: (lane?.runs ?? []).map((minute) => minute * 60),
    submissions: reported.submissions.flatMap(({ number, createdAtMs, passed, cells }) =>
      number === null
        ? []
        : [
            {
              number,
              atSeconds: (createdAtMs - startedAtMs) / 1000,
              passed,
              outcomes: outcomesOf(cells),
            },
          ],
    ),
    counted: counted && { number: counted.number, passed: counted.passed },
  };
}
