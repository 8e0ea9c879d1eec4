import { refuse } from '../http/refuse.ts';

/**
 * The one item under which everything of a section is kept that is answered in order, as a list that
 * only grows: so that nothing of it can arrive before what was answered first.
 */
export const answersItem = 'answers';

/** @throws NOT_FOUND for any other item. */
export function refuseOtherItem(item: string): void {
  if (item === answersItem) return;
  throw refuse('NOT_FOUND', `There is no item ${item}. This section is kept as ${answersItem}.`);
}
