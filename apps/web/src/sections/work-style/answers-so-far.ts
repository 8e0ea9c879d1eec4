import type { WorkStyleAnswer, WorkStyleItem } from '@dryrun/contract';
import { formatLasted } from '../../words/moment.ts';

/** Everything that is answered is kept under this one item. */
export const answersItem = 'answers';

/** The item that is due; null when all are answered. */
export function dueItem(
  items: readonly WorkStyleItem[],
  given: WorkStyleAnswer,
): WorkStyleItem | null {
  return items[given.length] ?? null;
}

/** With one more answer at the end. */
export function withAnswer(
  given: WorkStyleAnswer,
  item: WorkStyleItem,
  step: number,
  seconds: number,
): WorkStyleAnswer {
  return [...given, { item: item.item, step, seconds }];
}

/** How many steps an item has. */
export const stepsOf = (item: Pick<WorkStyleItem, 'kind'>) => (item.kind === 'choice' ? 4 : 6);

/** "19 left, 34 s each"; of the last one "1 left, 34 s". Whole minutes from two on. */
export function sayPace(left: number, remainingMs: number): string {
  const each = Math.floor(Math.max(0, remainingMs) / 1000 / Math.max(1, left));
  const time =
    each < 100 ? `${each} s` : formatLasted(1000 * (each < 120 ? each : each - (each % 60)));
  return left === 1 ? `1 left, ${time}` : `${left} left, ${time} each`;
}
