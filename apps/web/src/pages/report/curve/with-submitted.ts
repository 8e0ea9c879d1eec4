import type { AssessmentDrafts, JudgedDraft, Report, ReportProblem } from '@dryrun/contract';
import { outcomesOf } from './story-of.ts';

/**
 * With what was submitted among the drafts of problems with levels: a draft is judged on the levels that
 * were open when it was saved, and the same text, submitted again, opens the next and passes more.
 */
export function withSubmitted(judged: AssessmentDrafts, report: Report): AssessmentDrafts {
  const startedAtMs = report.assessment.startedAtMs ?? 0;
  return {
    ...judged,
    problems: judged.problems.map((problem) => {
      const reported = report.problems.find(({ slug }) => slug === problem.slug);
      if (!reported || reported.levelTests === null) return problem;
      const drafts = [...problem.drafts, ...submittedOf(reported, startedAtMs)];
      return { ...problem, drafts: drafts.sort((a, b) => a.atSeconds - b.atSeconds) };
    }),
  };
}

function submittedOf({ submissions }: ReportProblem, startedAtMs: number): JudgedDraft[] {
  return submissions.flatMap(({ state, verdict, number, language, createdAtMs, passed, cells }) =>
    state !== 'done' || number === null || verdict === 'judge-error' || verdict === 'compile-error'
      ? []
      : [
          {
            language,
            // Of no revision: it is a point of the curve alone.
            revision: 0,
            atSeconds: (createdAtMs - startedAtMs) / 1000,
            passed,
            outcomes: outcomesOf(cells),
          },
        ],
  );
}
