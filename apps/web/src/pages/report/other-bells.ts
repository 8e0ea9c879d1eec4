import {
  bestOf,
  type Report,
  type ReportProblem,
  ruleInForce,
  type SubmissionSummary,
  type TimeoutRule,
  timeoutRuleMeanings,
  timeoutRules,
  whatCountsOf,
} from '@dryrun/contract';

/** What would have counted for one problem. */
export type Would =
  | { by: 'submission' | 'last run' | 'draft'; score: SubmissionSummary }
  | { by: 'nothing' }
  /** It could not be judged, by a fault of ours. */
  | { by: 'fault' }
  /** It was never judged: a last run, where another rule made something else count. */
  | { by: 'unknown' };

/** What a candidate left behind for one problem, as far as it was judged. */
type Left = {
  /** The candidate's own, oldest first. */
  submissions: readonly SubmissionSummary[];
  /** Whether anything was run on samples or own input. */
  ran: boolean;
  lastRun: SubmissionSummary | null;
  /** Null when nothing of the candidate's stood in the editor. */
  draft: SubmissionSummary | null;
};

/** What would have counted under a rule. What could not be judged has no score. */
function wouldCount(rule: TimeoutRule, left: Left): Would {
  const would = leftToCount(rule, left);
  return 'score' in would && would.score.verdict === 'judge-error' ? { by: 'fault' } : would;
}

/** What was left that would have counted, from what was left and nothing else. */
function leftToCount(rule: TimeoutRule, { submissions, ran, lastRun, draft }: Left): Would {
  const leaving = whatCountsOf(rule, {
    'last-submission': submissions.at(-1),
    'best-submission': bestOf(submissions),
    'last-run': lastRun ?? (ran ? 'not judged' : null),
    draft,
  });
  switch (leaving) {
    case null:
      return { by: 'nothing' };
    case 'last-run':
      return lastRun === null ? { by: 'unknown' } : { by: 'last run', score: lastRun };
    case 'draft':
      return draft === null ? { by: 'nothing' } : { by: 'draft', score: draft };
    default: {
      const score = leaving === 'best-submission' ? bestOf(submissions) : submissions.at(-1);
      return score ? { by: 'submission', score } : { by: 'nothing' };
    }
  }
}

export type BellRow = {
  rule: TimeoutRule;
  isOurs: boolean;
  /** By problem, in the order of the report. */
  would: Would[];
};

/** The same assessment under every rule. Null while what it rests on is being judged. */
export function scoreOtherBells(report: Report): BellRow[] | null {
  if (report.pending) return null;
  const ours = ruleInForce(report.assessment);
  const left = report.problems.map((problem) => leftOf(problem, report.timeline));
  return timeoutRules.map((rule) => ({
    rule,
    isOurs: rule === ours,
    would: left.map((one) => wouldCount(rule, one)),
  }));
}

function leftOf(problem: ReportProblem, timeline: Report['timeline']): Left {
  const oldestFirst = [...problem.submissions].sort((a, b) => a.createdAtMs - b.createdAtMs);
  const lane = timeline.find(({ lane }) => lane === problem.slug);
  const { counted, bell, draftAtBell } = problem;
  return {
    submissions: oldestFirst.filter(({ origin }) => origin === 'candidate'),
    ran: (lane?.runs.length ?? 0) > 0,
    lastRun: oldestFirst.find(({ origin }) => origin === 'last-run') ?? null,
    draft: draftAtBell === 'nothing' ? null : draftAtBell === 'judged' ? bell : counted,
  };
}

/** One sentence, or two: what the rule is, and what follows here. */
export function sayRule({ rule, isOurs, would }: BellRow): string {
  const meaning = timeoutRuleMeanings[rule];
  if (isOurs) return `${meaning} Applied here.`;
  if (would.some(({ by }) => by === 'unknown')) return `${meaning} Your last run was never judged.`;
  if (rule === 'autosave' && would.every(({ by }) => by === 'submission' || by === 'last run'))
    return 'As strict: everything was submitted or run.';
  return meaning;
}
