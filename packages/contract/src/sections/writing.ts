import { z } from 'zod';
import { byId, endpoint } from '../endpoint.ts';
import { TimeMs } from '../text.ts';
import { longestPaper, type WritingRole, writingRoles } from './writing-limits.ts';

export const WritingRoleSchema = z.enum(
  Object.keys(writingRoles) as [WritingRole, ...WritingRole[]],
);

export const WritingSettingsSchema = z.object({
  /** Whose prompts are drawn from; null for those of all. */
  role: WritingRoleSchema.nullable().default(null),
});

const PromptSchema = z.object({
  kind: z.literal('writing'),
  role: WritingRoleSchema,
  title: z.string(),
  /** Markdown. */
  prompt: z.string(),
  /** How many words are asked for; a page has 500. */
  words: z.object({ from: z.int(), to: z.int() }),
});

/** Nothing of the checklist: by that one reads one's paper afterwards. */
export const WritingViewSchema = PromptSchema;

/** The paper, or a draft of it that was kept and stays as it is. */
export const WritingAnswerSchema = z.object({
  text: z.string().max(longestPaper),
  /** Of a draft that was kept later than it was written. */
  writtenAtMs: TimeMs.optional(),
});
export type WritingAnswer = z.infer<typeof WritingAnswerSchema>;

/** How one graded one's own paper: a point of the checklist by its place, from 0. */
const TicksSchema = z.object({ ticked: z.array(z.int().min(0).max(19)).max(20) });

export const WritingReportSchema = PromptSchema.extend({
  text: z.string(),
  /** When it was last saved; null when nothing was written. */
  savedAtMs: TimeMs.nullable(),
  /** The first one first. */
  drafts: z.array(z.object({ number: z.int(), text: z.string(), writtenAtMs: TimeMs })),
  checklist: z.array(z.object({ point: z.string(), ticked: z.boolean() })),
  /** Null until it was graded. */
  gradedAtMs: TimeMs.nullable(),
});

export const writingEndpoints = {
  /** Of an assessment that has ended: LOCKED before. The later of two stands. */
  grade: endpoint
    .route({ method: 'PUT', path: '/assessments/{id}/writing/ticks' })
    .input(byId.extend(TicksSchema.shape))
    .output(WritingReportSchema),
};
