import { z } from 'zod';
import { workStyleItems } from './work-style-steps.ts';

export const WorkStyleSettingsSchema = z.object({
  /** How many are drawn, anew for each assessment. */
  items: z.int().min(workStyleItems.least).max(workStyleItems.most).default(workStyleItems.most),
});
export type WorkStyleSettings = z.infer<typeof WorkStyleSettingsSchema>;

/** Items are known by their place, from `1` on: a name of their own would tell what belongs together. */
const ItemPlace = z.string().regex(/^[1-9]\d?$/, 'is the number of an item, as in "12"');

/** What may be seen of an item: its words. */
export const WorkStyleItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), item: ItemPlace, a: z.string(), b: z.string() }),
  z.object({ kind: z.literal('agreement'), item: ItemPlace, text: z.string() }),
]);
export type WorkStyleItem = z.infer<typeof WorkStyleItemSchema>;

export const WorkStyleViewSchema = z.object({
  kind: z.literal('work-style'),
  items: z.array(WorkStyleItemSchema),
});
export type WorkStyleView = z.infer<typeof WorkStyleViewSchema>;

const longestSeconds = 24 * 60 * 60;

/**
 * Everything that was answered so far, in order: it only ever grows. Of a choice 1 is clearly A and 4
 * clearly B; of an agreement 1 is strongly disagreeing and 6 strongly agreeing.
 */
export const WorkStyleAnswerSchema = z
  .array(
    z.strictObject({
      item: ItemPlace,
      step: z.int().min(1).max(6),
      /** How long the item was in view. What is shown of it is no longer than it can have been. */
      seconds: z.number().nonnegative().max(longestSeconds),
    }),
  )
  .max(99);
export type WorkStyleAnswer = z.infer<typeof WorkStyleAnswerSchema>;

/** 0 clearly the other, 1 rather the other, 2 rather this, 3 clearly this. */
const LeaningColumn = z.int().min(0).max(3);

export const WorkStyleReportSchema = z.object({
  kind: z.literal('work-style'),
  /** Everything that was asked, in order. */
  items: z.array(
    z.object({
      text: WorkStyleItemSchema,
      /** By name: of a choice those of `a` and of `b`. */
      principles: z.array(z.string()),
      /** Whether agreeing leans to the principles; null of a choice. */
      leans: z.enum(['to', 'away']).nullable(),
      /** Null when it was not answered. */
      step: z.int().nullable(),
      seconds: z.number().nullable(),
      /** The item that asks the same in other words, if that was asked too. */
      twin: ItemPlace.nullable(),
    }),
  ),
  /** All sixteen, those leaned to most often first. */
  leanings: z.array(
    z.object({
      principle: z.string(),
      /** How many answers stand in each of the four columns. */
      columns: z.array(z.int()).length(4),
    }),
  ),
  askedTwice: z.array(
    z.object({
      /** In the order in which they were answered. */
      items: z.array(ItemPlace).length(2),
      kind: z.enum(['choice', 'agreement']),
      columns: z.array(LeaningColumn).length(2),
      far: z.int(),
      crossed: z.boolean(),
    }),
  ),
  contradictions: z.array(
    z.object({
      principles: z.array(z.string()).length(2),
      items: z.array(ItemPlace).length(2),
    }),
  ),
});
export type WorkStyleReport = z.infer<typeof WorkStyleReportSchema>;
