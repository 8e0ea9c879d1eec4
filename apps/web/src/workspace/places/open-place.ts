import type { Place } from '../../words/places.ts';
import type { DeskProblem } from '../desk.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { carryLine } from './carry-line.ts';

/** Moves the caret to a place that a message of this run names, where that line is now. */
export function openPlace(problem: DeskProblem, run: ShownRun, { line, column }: Place): void {
  problem.language.set(run.language);
  const now = problem.draft(run.language).get().content;
  const carried = carryLine(run.code ?? now, now)(line);
  problem.caret.set({ line: carried ?? line, column: carried === null ? null : column });
}
