import { formatMoment } from '../../words/moment.ts';
import type { Mark } from './film/marks.ts';

const compares: ReadonlySet<Mark['kind']> = new Set([
  'run',
  'submission',
  'switch',
  'best',
  'broken',
  'paste',
]);

/** What the text is compared with: the last mark of its problem before this moment; null at its start. */
export function lastMarkBefore(marks: readonly Mark[], problem: string, atMs: number): Mark | null {
  return (
    marks.findLast(
      (mark) => mark.problem === problem && mark.atMs < atMs && compares.has(mark.kind),
    ) ?? null
  );
}

/** "since the run at 57:10", "since submission 2 at 47:30", "since the start". */
export function saySince(mark: Mark | null): string {
  if (mark === null) return 'since the start';
  const at = formatMoment(mark.atMs);
  switch (mark.kind) {
    case 'run':
      return `since the run at ${at}`;
    case 'submission':
      return `since ${mark.text.toLowerCase()} at ${at}`;
    case 'best':
      return `since the best draft at ${at}`;
    case 'broken':
      return `since it was broken at ${at}`;
    case 'paste':
      return `since the paste at ${at}`;
    case 'switch':
      return `since it was opened at ${at}`;
    default:
      return `since ${at}`;
  }
}
