import type { WorkStyleItem } from '@dryrun/contract';
import type { Item } from './item.ts';

/** An item in its place of an assessment: outside of the server it is known by the place alone. */
export type AskedItem = { place: string; item: Item };

/**
 * What was drawn, by ids, with its places. An id that is no longer there loses its item and no other its
 * place.
 */
export function askedItems(bank: readonly Item[], ids: readonly string[]): AskedItem[] {
  const known = new Map(bank.map((item) => [item.id, item]));
  return ids.flatMap((id, at) => {
    const item = known.get(id);
    return item === undefined ? [] : [{ place: String(at + 1), item }];
  });
}

/** The words of an item, and nothing of what they lean to or belong to. */
export function showItem({ place, item }: AskedItem): WorkStyleItem {
  return item.kind === 'choice'
    ? { kind: 'choice', item: place, a: item.a.text, b: item.b.text }
    : { kind: 'agreement', item: place, text: item.text };
}
