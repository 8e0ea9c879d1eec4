import {
  type EditorMode,
  type Leaving,
  ruleInForce,
  type TimeoutRule,
  whatCountsOf,
} from '@dryrun/contract';

export type Code = { language: string; code: string };

/** What a candidate leaves behind for one problem when coding ends. */
export type Standing = {
  lastSubmission: (Code & { id: string }) | null;
  /** Of those judged so far the one that passed most; while none is, the first. */
  bestSubmission: (Code & { id: string }) | null;
  /** The last one on samples or own input. */
  lastRun: Code | null;
  /** The draft saved last, of whatever language. */
  lastDraft: Code | null;
  /** Code to begin with, by language. */
  starterCode: Readonly<Record<string, string>>;
};

export type Counted =
  /** A submission of the candidate, judged or still waiting. */
  | { kind: 'submission'; id: string }
  /** To be submitted at the bell for the candidate. */
  | ({ kind: 'submit'; origin: 'last-run' | 'last-draft' } & Code);

export type Outcome = {
  counted: Counted | null;
  /**
   * The draft at the bell where something else counts, to be judged for information; with the id of
   * the last submission when that is the same, and so judged already. Never counts.
   */
  bell: (Code & { id?: string }) | null;
};

/**
 * What counts when coding ends, by the bell or early: the first of what the rule looks for, where a
 * draft that is blank or nothing but starter code is none.
 */
export function applyTimeoutRule(
  { timeoutRule, editorMode }: { timeoutRule: TimeoutRule; editorMode: EditorMode },
  standing: Standing,
): Outcome {
  const draft = isNothing(standing.lastDraft, standing.starterCode) ? null : standing.lastDraft;
  const { lastSubmission, bestSubmission, lastRun } = standing;
  const left = {
    'last-submission': lastSubmission,
    'best-submission': bestSubmission,
    'last-run': lastRun,
    draft,
  };
  const leaving = whatCountsOf(ruleInForce({ timeoutRule, editorMode }), left);
  const code = leaving === null ? null : left[leaving];
  return {
    counted: leaving === null ? null : count(leaving, standing, draft),
    // A draft that was submitted as it is needs no second judging.
    bell: draft === null || isSame(draft, code) ? null : submittedAs(draft, lastSubmission),
  };
}

function count(leaving: Leaving, standing: Standing, draft: Code | null): Counted | null {
  const { lastSubmission, bestSubmission, lastRun } = standing;
  switch (leaving) {
    case 'last-submission':
      return lastSubmission && { kind: 'submission', id: lastSubmission.id };
    case 'best-submission':
      return bestSubmission && { kind: 'submission', id: bestSubmission.id };
    case 'last-run':
      return lastRun && { kind: 'submit', origin: 'last-run', ...codeOf(lastRun) };
    case 'draft':
      if (draft !== null && isSame(draft, lastSubmission)) {
        return lastSubmission && { kind: 'submission', id: lastSubmission.id };
      }
      return draft && { kind: 'submit', origin: 'last-draft', ...codeOf(draft) };
  }
}

function submittedAs(draft: Code, lastSubmission: Standing['lastSubmission']) {
  return lastSubmission !== null && isSame(draft, lastSubmission) ? lastSubmission : draft;
}

/** Whether there is nothing of the candidate's in it: no draft, a blank one, or the starter code. */
export function isNothing(
  draft: Code | null,
  starterCode: Readonly<Record<string, string>>,
): boolean {
  if (draft === null) return true;
  const written = essence(draft.code);
  return written === '' || written === essence(starterCode[draft.language] ?? '');
}

function isSame(a: Code, b: Code | null): boolean {
  return b !== null && a.language === b.language && essence(a.code) === essence(b.code);
}

/** Line ends and blanks at the very end change no verdict, and editors change them unasked. */
function essence(code: string): string {
  return code.replaceAll('\r\n', '\n').trimEnd();
}

function codeOf({ language, code }: Code): Code {
  return { language, code };
}
