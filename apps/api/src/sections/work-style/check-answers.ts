import { countOf, type WorkStyleAnswer } from '@dryrun/contract';
import { final, type Refusal, wrong } from '../refusal.ts';
import type { AskedItem } from './asked-items.ts';

/**
 * Why a list of answers cannot take the place of the one that is kept; null when it can. Items are
 * answered one after the other, once each, so that the list only ever grows at its end.
 */
export function checkAnswers(
  asked: readonly AskedItem[],
  kept: WorkStyleAnswer,
  incoming: WorkStyleAnswer,
): Refusal | null {
  for (const [at, { item, step }] of incoming.entries()) {
    const due = asked[at];
    if (due === undefined)
      return wrong(`Asked were ${countOf(asked.length, 'item')}. Leave out what comes after.`);
    if (item !== due.place)
      return wrong(
        `Item ${item} stands where item ${due.place} is due. Items are answered in order, and none is left out.`,
      );
    const steps = due.item.kind === 'choice' ? 4 : 6;
    if (step > steps) return wrong(`Item ${item} is answered by a step from 1 to ${steps}.`);
    const before = kept[at];
    if (before !== undefined && before.step !== step)
      return final(`Item ${item} was answered with ${before.step}, and an answer is final.`);
  }
  const missing = kept[incoming.length];
  return missing === undefined
    ? null
    : final(`Item ${missing.item} was answered already, and an answer is not taken back.`);
}
