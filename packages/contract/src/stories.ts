import { z } from 'zod';
import { SavedSchema } from './assessment.ts';
import { byId, endpoint } from './endpoint.ts';
import { type Principle, principles } from './principles.ts';
import { TextSaveSchema, TimeMs, writtenText } from './text.ts';

export const storyLimitCharacters = 20_000;
const StoryTextSchema = writtenText('The story', storyLimitCharacters);
const StoryTitleSchema = z.string().max(80, {
  error: 'The title is longer than 80 characters. Make it shorter.',
});
export const PrincipleSchema = z.enum(Object.keys(principles) as [Principle]);

/** How a story speaks of a principle: `told` with numbers, or as an `outline`. */
export const TellingSchema = z.enum(['told', 'outline']);
export type Telling = z.infer<typeof TellingSchema>;

const TagSchema = z.object({ principle: PrincipleSchema, telling: TellingSchema });

/** A story in the list; the order of the list numbers them. */
export const StorySummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  wordCount: z.int(),
  /** Whether a number stands in its text. */
  hasNumber: z.boolean(),
  savedAtMs: TimeMs,
  tags: z.array(TagSchema),
});
export type StorySummary = z.infer<typeof StorySummarySchema>;

export const StorySchema = StorySummarySchema.extend({
  /** Markdown. */
  text: z.string(),
  /** Counts the saves, from 1. */
  revision: z.int(),
});
export type Story = z.infer<typeof StorySchema>;

/** An earlier text of a story: the last of each minute and tab. */
export const StoryRevisionSchema = z.object({
  revision: z.int(),
  title: z.string(),
  text: z.string(),
  savedAtMs: TimeMs,
});
export type StoryRevision = z.infer<typeof StoryRevisionSchema>;

/** LOCKED while an assessment runs: the story bank is closed then. */
export const storyEndpoints = {
  /** The oldest first, so that each keeps its number. */
  list: endpoint.route({ method: 'GET', path: '/stories' }).output(z.array(StorySummarySchema)),
  create: endpoint
    .route({ method: 'POST', path: '/stories', successStatus: 201 })
    .input(
      z.object({
        title: StoryTitleSchema,
        text: StoryTextSchema,
        tags: z.array(TagSchema).max(16).default([]),
      }),
    )
    .output(StorySchema),
  get: endpoint.route({ method: 'GET', path: '/stories/{id}' }).input(byId).output(StorySchema),
  save: endpoint
    .route({ method: 'PUT', path: '/stories/{id}' })
    .input(byId.extend({ title: StoryTitleSchema, text: StoryTextSchema, ...TextSaveSchema.shape }))
    .output(SavedSchema),
  /** Null takes the tag away. */
  tag: endpoint
    .route({ method: 'PUT', path: '/stories/{id}/principles/{principle}' })
    .input(byId.extend({ principle: PrincipleSchema, telling: TellingSchema.nullable() }))
    .output(StorySummarySchema),
  /** Its earlier texts, newest first. */
  revisions: endpoint
    .route({ method: 'GET', path: '/stories/{id}/revisions' })
    .input(byId)
    .output(z.array(StoryRevisionSchema)),
  delete: endpoint
    .route({ method: 'DELETE', path: '/stories/{id}', successStatus: 204 })
    .input(byId)
    .output(z.void()),
};
