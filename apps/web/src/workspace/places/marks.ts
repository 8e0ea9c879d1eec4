import type { EditorMark } from '../../editor/types.ts';
import { type Place, placeOfError, placesOfCompiler } from '../../words/places.ts';
import type { RunsState } from '../runs/run-store.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { carryLine } from './carry-line.ts';

/** The run or submission that was begun last. */
export function latestRun({ samples, custom, submissions }: RunsState): ShownRun | null {
  const runs = [samples, ...Object.values(custom), submissions[0] ?? null];
  return runs.reduce(
    (latest, run) => (run && run.createdAtMs >= (latest?.createdAtMs ?? 0) ? run : latest),
    null,
  );
}

/** Where the errors of a run point in the text that was run, one for each line. */
export function marksOfRun({ message, verdict, tests }: ShownRun): EditorMark[] {
  const refused = verdict === 'compile-error' ? (message ?? '') : '';
  const marks = new Map<number, EditorMark>();
  const mark = (place: Place | null, words: string) => {
    if (place && !marks.has(place.line)) marks.set(place.line, { ...place, message: words });
  };
  for (const { place, words } of placesOfCompiler(refused)) mark(place, words);
  const thrown = tests.flatMap((test) =>
    test.verdict === 'runtime-error' ? [test.details?.message ?? ''] : [],
  );
  for (const text of marks.size > 0 ? thrown : [refused, ...thrown])
    mark(placeOfError(text), text.split('\n')[0] ?? '');
  return [...marks.values()];
}

/** The marks where they stand in the present text; those whose line was changed are gone. */
export function carryMarks(
  marks: readonly EditorMark[],
  before: string,
  now: string,
): readonly EditorMark[] {
  if (marks.length === 0 || before === now) return marks;
  const carry = carryLine(before, now);
  return marks.flatMap((mark) => {
    const line = carry(mark.line);
    return line === null ? [] : [{ ...mark, line }];
  });
}
