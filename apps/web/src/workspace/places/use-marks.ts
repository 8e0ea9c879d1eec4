import { useMemo } from 'react';
import type { EditorMark } from '../../editor/types.ts';
import type { DeskProblem } from '../desk.ts';
import { useCodeOfRun } from '../runs/use-code-of-run.ts';
import { useStore } from '../state/use-store.ts';
import { carryMarks, latestRun, marksOfRun } from './marks.ts';

const none: readonly EditorMark[] = [];

/** Where the errors of the last run point in the text as it is now. */
export function useMarks(problem: DeskProblem, language: string, content: string) {
  const run = latestRun(useStore(problem.runs));
  const inLanguage = run !== null && run.language === language;
  const marks = useMemo(() => (run && inLanguage ? marksOfRun(run) : none), [run, inLanguage]);
  // Only if something points into it.
  const ran = useCodeOfRun(run, marks.length > 0);
  return useMemo(
    () => (ran === null || marks.length === 0 ? none : carryMarks(marks, ran, content)),
    [marks, ran, content],
  );
}
