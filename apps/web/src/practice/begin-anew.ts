import type { Draft, Problem, SubmissionSummary } from '@dryrun/contract';

type Practice = {
  problem: Pick<Problem, 'starterCode'>;
  /** The latest first. */
  drafts: readonly Draft[];
  submissions: readonly SubmissionSummary[];
  /** Languages in which the draft stands as it was accepted. */
  accepted: readonly string[];
};

type Begun = { drafts: readonly Draft[]; isAnew: boolean };

/**
 * What the editor begins with: a draft that is under way as it was left. Where the latest stands as it was
 * accepted the problem is solved again, from the starter code, which takes the draft's place when something
 * is typed; what stood there is in its history.
 */
export function begin(practice: Practice): Begun {
  const { problem, drafts, submissions, accepted } = practice;
  const [latest] = drafts;
  const isAnew =
    submissions.length > 0 &&
    (latest === undefined ? accepted.length > 0 : accepted.includes(latest.language));
  if (!isAnew) return asLeft(practice);
  return {
    drafts: drafts.map((draft) =>
      accepted.includes(draft.language)
        ? { ...draft, code: problem.starterCode[draft.language] ?? '' }
        : draft,
    ),
    isAnew,
  };
}

export function asLeft({ drafts }: Practice): Begun {
  return { drafts, isAnew: false };
}

let isFirst = true;

/** Whether the page that is opened now was loaded again, and not come to. Asked once for each opening. */
export function wasReloaded(): boolean {
  const first = isFirst;
  isFirst = false;
  const [entry] = performance.getEntriesByType('navigation');
  if (!first || !(entry instanceof PerformanceNavigationTiming)) return false;
  return entry.type === 'reload' && new URL(entry.name).pathname === location.pathname;
}
