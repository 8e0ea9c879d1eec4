import type { EditorMode, TimeoutRule } from '@dryrun/contract';

export type Code = { language: string; code: string };

/** What a candidate leaves behind for one problem when coding ends. */
export type Standing = {
  lastSubmission: (Code & { id: string }) | null;
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
  /** Under the strict rule the draft at the bell, to be judged for information. Never counts. */
  bell: Code | null;
};

/**
 * What counts when coding ends, by the bell or early.
 *
 * Strict: the last submission, else the last run, else nothing. Lenient: the last draft; where there
 * is none, or nothing but starter code, what the strict rule says. In `document` nothing can be run
 * or submitted, so the draft is all there is and the lenient rule holds, whatever the preset says.
 */
export function applyTimeoutRule(
  { timeoutRule, editorMode }: { timeoutRule: TimeoutRule; editorMode: EditorMode },
  standing: Standing,
): Outcome {
  const draft = isNothing(standing.lastDraft, standing.starterCode) ? null : standing.lastDraft;
  const { lastSubmission, lastRun } = standing;
  if (timeoutRule === 'lenient' || editorMode === 'document') {
    return { counted: lenient(draft, standing), bell: null };
  }
  const counted = strict(standing);
  const countedCode = lastSubmission ?? lastRun;
  const bell = draft !== null && !isSame(draft, countedCode) ? draft : null;
  return { counted, bell };
}

function strict({ lastSubmission, lastRun }: Standing): Counted | null {
  if (lastSubmission !== null) return { kind: 'submission', id: lastSubmission.id };
  return lastRun === null ? null : { kind: 'submit', origin: 'last-run', ...codeOf(lastRun) };
}

function lenient(draft: Code | null, standing: Standing): Counted | null {
  // A draft that was submitted as it is needs no second judging.
  if (draft === null || isSame(draft, standing.lastSubmission)) return strict(standing);
  return { kind: 'submit', origin: 'last-draft', ...codeOf(draft) };
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
