import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../api/api.ts';
import type { EditorMark } from '../../editor/types.ts';
import type { DeskProblem } from '../desk.ts';
import { useStore } from '../state/use-store.ts';
import { carryMarks, latestRun, marksOfRun } from './marks.ts';

const none: readonly EditorMark[] = [];

/** Where the errors of the last run point in the text as it is now. */
export function useMarks(problem: DeskProblem, language: string, content: string) {
  const run = latestRun(useStore(problem.runs));
  const inLanguage = run !== null && run.language === language;
  const marks = useMemo(() => (run && inLanguage ? marksOfRun(run) : none), [run, inLanguage]);
  // What was run before this page was loaded is asked for, and only if something points into it.
  const version = useQuery({
    ...api.versions.get.queryOptions({ input: { id: run?.id ?? '' } }),
    enabled: marks.length > 0 && run !== null && run.code === null && run.id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const ran = run?.code ?? version.data?.code ?? null;
  return useMemo(
    () => (ran === null || marks.length === 0 ? none : carryMarks(marks, ran, content)),
    [marks, ran, content],
  );
}
