import type { Cell } from '@dryrun/contract';

/** How each state of a test is called in text. */
export const cellNames: Record<Cell, string> = {
  accepted: 'accepted',
  'wrong-answer': 'wrong answer',
  'time-limit-exceeded': 'time limit exceeded',
  'memory-limit-exceeded': 'memory limit exceeded',
  'output-limit-exceeded': 'output limit exceeded',
  'runtime-error': 'runtime error',
  'compile-error': 'compile error',
  'judge-error': 'judge error',
  running: 'running',
  queued: 'queued',
  'not-run': 'not run',
};

/** Which of the six drawings a state has. Several share one and differ by their letter. */
export type CellLook = 'passed' | 'wrong' | 'limit' | 'fault' | 'running' | 'queued';

export const cellLooks: Record<Cell, { look: CellLook; letter: string }> = {
  accepted: { look: 'passed', letter: '' },
  'wrong-answer': { look: 'wrong', letter: 'W' },
  'runtime-error': { look: 'wrong', letter: 'R' },
  'compile-error': { look: 'wrong', letter: 'C' },
  'time-limit-exceeded': { look: 'limit', letter: 'T' },
  'memory-limit-exceeded': { look: 'limit', letter: 'M' },
  'output-limit-exceeded': { look: 'limit', letter: 'O' },
  'judge-error': { look: 'fault', letter: 'J' },
  running: { look: 'running', letter: '' },
  queued: { look: 'queued', letter: '' },
  'not-run': { look: 'queued', letter: '' },
};

/** "Test 10, wrong answer". People count tests from 1. */
export function nameTest(number: number, cell: Cell): string {
  return `Test ${number}, ${cellNames[cell]}`;
}

export function countAccepted(cells: readonly Cell[]): number {
  return cells.filter((cell) => cell === 'accepted').length;
}
