import { z } from 'zod';
import { answersItem, refuseOtherItem } from '../in-order.ts';
import { measuredSeconds } from '../measured-seconds.ts';
import { beganAtMs, receivedSaves } from '../received-saves.ts';
import { refuseFor } from '../refusal.ts';
import type { SectionModule } from '../section-module.ts';
import { askedItems, showItem } from './asked-items.ts';
import { checkAnswers } from './check-answers.ts';
import { drawItems } from './draw-items.ts';
import { items } from './items/items.ts';
import { reportAnswers } from './report-answers.ts';
import { sayAnswers } from './say-answers.ts';

const ContentSchema = z.object({
  /** Ids, in the order in which they are asked. */
  items: z.array(z.string()),
});
type Content = z.infer<typeof ContentSchema>;

/** Items about oneself, one after the other, each answered once. */
export const workStyle: SectionModule<'work-style', Content> = {
  kind: 'work-style',
  content: ContentSchema,
  readsSaves: true,
  draw: (_, settings) => ({
    items: drawItems(items, settings.items, Math.random).map(({ id }) => id),
  }),
  view: (content) => ({
    kind: 'work-style',
    items: askedItems(items, content.items).map(showItem),
  }),
  accept(content, answers, item, value) {
    refuseOtherItem(item);
    const kept = answers.get(answersItem)?.value ?? [];
    refuseFor(checkAnswers(askedItems(items, content.items), kept, value));
  },
  async report(content, answers, context) {
    const saves = await receivedSaves(context, 'work-style', answersItem);
    const seconds = measuredSeconds(
      saves.map(({ receivedAtMs, value }) => ({ receivedAtMs, measured: value })),
      beganAtMs(context, 'work-style'),
    );
    const given = answers.get(answersItem)?.value ?? [];
    return reportAnswers(askedItems(items, content.items), given, seconds);
  },
  texts: (report) => [sayAnswers(report)],
};
