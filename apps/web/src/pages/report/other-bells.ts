import type { Report, ReportProblem, SubmissionSummary } from '@dryrun/contract';

/** What platforms do at the bell, by the names used here. Reports of candidates and vendors differ. */
export const bellRules = ['strict', 'autosave', 'best', 'editor', 'lenient'] as const;
export type BellRule = (typeof bellRules)[number];

/** What would have counted for one problem. */
export type Would =
  | { by: 'submission' | 'last run' | 'draft'; score: SubmissionSummary }
  | { by: 'nothing' }
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

/** Each rule as a function of what was left, and nothing else. */
const rules: Record<BellRule, (left: Left) => Would> = {
  strict: ({ submissions, ran, lastRun }) =>
    lastSubmission(submissions) ?? lastOfRuns(ran, lastRun) ?? { by: 'nothing' },
  autosave: (left) => {
    const strictly = rules.strict(left);
    return strictly.by === 'nothing' ? whatWasWritten(left) : strictly;
  },
  best: ({ submissions }) => {
    const best = submissions.reduce<SubmissionSummary | null>(
      (most, one) => (most === null || one.passed > most.passed ? one : most),
      null,
    );
    return best === null ? { by: 'nothing' } : { by: 'submission', score: best };
  },
  editor: whatWasWritten,
  // Where nothing was written there is nothing to submit, and what was sent stays.
  lenient: (left) => (left.draft === null ? rules.strict(left) : whatWasWritten(left)),
};

function lastSubmission(submissions: readonly SubmissionSummary[]): Would | null {
  const last = submissions.at(-1);
  return last === undefined ? null : { by: 'submission', score: last };
}

function lastOfRuns(ran: boolean, lastRun: SubmissionSummary | null): Would | null {
  if (lastRun !== null) return { by: 'last run', score: lastRun };
  return ran ? { by: 'unknown' } : null;
}

function whatWasWritten({ draft }: Left): Would {
  return draft === null ? { by: 'nothing' } : { by: 'draft', score: draft };
}

export type BellRow = {
  rule: BellRule;
  isOurs: boolean;
  /** By problem, in the order of the report. */
  would: Would[];
};

/** The same assessment under every rule. Null while what it rests on is being judged. */
export function scoreOtherBells(report: Report): BellRow[] | null {
  if (report.pending) return null;
  const { editorMode, timeoutRule } = report.assessment;
  const ours = editorMode === 'document' ? 'lenient' : timeoutRule;
  const left = report.problems.map((problem) => leftOf(problem, report.timeline));
  return bellRules.map((rule) => ({
    rule,
    isOurs: rule === ours,
    would: left.map((one) => rules[rule](one)),
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

const meanings: Record<BellRule, string> = {
  strict: 'The last submission counts, else the last run.',
  autosave: 'As strict; where neither is, the last autosave.',
  best: 'The best submission counts. What was not submitted is not looked at.',
  editor: 'What stood in the editor at the bell.',
  lenient: 'The last draft is submitted for you.',
};

/** One sentence, or two: what the rule is, and what follows here. */
export function sayRule({ rule, isOurs, would }: BellRow): string {
  const meaning = meanings[rule];
  if (isOurs) return `${meaning} Applied here.`;
  if (would.some(({ by }) => by === 'unknown')) return `${meaning} Your last run was never judged.`;
  if (rule === 'autosave' && would.every(({ by }) => by === 'submission' || by === 'last run'))
    return 'As strict: everything was submitted or run.';
  return meaning;
}
