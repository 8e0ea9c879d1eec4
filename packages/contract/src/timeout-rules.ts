/** What platforms do at the bell, by the names used here. Reports of candidates and vendors differ. */
export const timeoutRules = ['strict', 'autosave', 'best', 'editor', 'lenient'] as const;
export type TimeoutRule = (typeof timeoutRules)[number];

/** What a candidate may leave behind for one problem. */
export type Leaving = 'last-submission' | 'best-submission' | 'last-run' | 'draft';

/**
 * Each rule as what it looks for, in this order: the first that is there counts, and nothing counts
 * where none is. The server at the bell, the lobby, the workspace and the report all go by this table.
 */
export const leavingsThatCount: Readonly<Record<TimeoutRule, readonly Leaving[]>> = {
  strict: ['last-submission', 'last-run'],
  autosave: ['last-submission', 'last-run', 'draft'],
  best: ['best-submission'],
  editor: ['draft'],
  // Where nothing was written there is nothing to submit, and what was sent stays.
  lenient: ['draft', 'last-submission', 'last-run'],
};

/** Each rule in one sentence, or two. */
export const timeoutRuleMeanings: Readonly<Record<TimeoutRule, string>> = {
  strict: 'The last submission counts, else the last run.',
  autosave: 'As strict; where neither is, the last autosave.',
  best: 'The best submission counts. What was not submitted is not looked at.',
  editor: 'What stood in the editor at the bell.',
  lenient: 'The last draft is submitted for you.',
};

/** The first of what the rule looks for that was left. */
export function whatCountsOf<Left extends Partial<Record<Leaving, unknown>>>(
  rule: TimeoutRule,
  left: Left,
): Leaving | null {
  return leavingsThatCount[rule].find((leaving) => (left[leaving] ?? null) !== null) ?? null;
}

/** Nothing can be run or submitted in a document: the draft is all there is, whatever was chosen. */
export function ruleInForce(chosen: { timeoutRule: TimeoutRule; editorMode: string }): TimeoutRule {
  return chosen.editorMode === 'document' ? 'lenient' : chosen.timeoutRule;
}

/**
 * The best of submissions, given oldest first: most tests passed, of equals the one sent first. Those
 * that still wait come after all that are judged.
 */
export function bestOf<Submission extends { state: string; passed: number }>(
  oldestFirst: readonly Submission[],
): Submission | null {
  const score = ({ state, passed }: Submission) => (state === 'done' ? passed : -1);
  return oldestFirst.reduce<Submission | null>(
    (best, one) => (best === null || score(one) > score(best) ? one : best),
    null,
  );
}
