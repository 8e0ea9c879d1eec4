import type { AssessmentState, Cell, EditorMode, Verdict } from '@dryrun/contract';

/** "time limit" instead of "time limit exceeded": for places where the cell stands beside it. */
export const shortVerdicts: Record<Verdict, string> = {
  accepted: 'accepted',
  'wrong-answer': 'wrong answer',
  'time-limit-exceeded': 'time limit',
  'memory-limit-exceeded': 'memory limit',
  'output-limit-exceeded': 'output limit',
  'runtime-error': 'runtime error',
  'compile-error': 'compile error',
  'judge-error': 'judge error',
};

export const editorModeNames: Record<EditorMode, string> = {
  standard: 'Standard editor',
  'no-autocomplete': 'No autocomplete',
  plain: 'Plain editor',
  document: 'Document',
};

export const stateNames: Record<AssessmentState, string> = {
  ready: 'Set up',
  running: 'In progress',
  finished: 'Finished',
};

/** Which of the text colours a verdict takes. */
export function toneOf(verdict: Cell): 'accepted' | 'limited' | 'failed' | 'plain' {
  switch (verdict) {
    case 'accepted':
      return 'accepted';
    case 'time-limit-exceeded':
    case 'memory-limit-exceeded':
    case 'output-limit-exceeded':
      return 'limited';
    case 'wrong-answer':
    case 'runtime-error':
    case 'compile-error':
      return 'failed';
    case 'judge-error':
    case 'running':
    case 'queued':
    case 'not-run':
      return 'plain';
  }
}

/** As many queued cells as a problem has tests, for a grid without a result. */
export function queuedCells(total: number): Cell[] {
  return Array.from({ length: total }, () => 'queued' as const);
}
