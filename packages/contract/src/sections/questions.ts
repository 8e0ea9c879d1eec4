import { z } from 'zod';
import { type QuestionKind, questionKinds } from '../question-kinds.ts';
import { TimeMs, writtenText } from '../text.ts';

export const QuestionKindSchema = z.enum(Object.keys(questionKinds) as [QuestionKind]);

const DrawSchema = z
  .partialRecord(QuestionKindSchema, z.int().min(1).max(4))
  .refine((counts) => Object.keys(counts).length > 0, {
    error: 'Say of one kind at least how many questions there are, as {"behavioural": 2}.',
  });
export type QuestionsDraw = z.infer<typeof DrawSchema>;

export const QuestionsSettingsSchema = z.object({
  /** How many questions of which kind, in the order in which they are asked. */
  draw: DrawSchema.default({ behavioural: 2, design: 1 }),
});

/** A question as it is asked. What good answers cover is not in it, nor whom of its kind it is from. */
export const QuestionSchema = z.object({
  id: z.string(),
  kind: QuestionKindSchema,
  text: z.string(),
  /** How it is meant to be written. */
  advice: z.string(),
  /** How many words are usual. */
  words: z.object({ from: z.int(), to: z.int() }),
});
export type Question = z.infer<typeof QuestionSchema>;

export const QuestionsViewSchema = z.object({
  kind: z.literal('questions'),
  questions: z.array(QuestionSchema),
});
export type QuestionsView = z.infer<typeof QuestionsViewSchema>;

export const answerLimitCharacters = 20_000;
/** Plain text, kept as it was typed. */
export const QuestionsAnswerSchema = writtenText('The answer', answerLimitCharacters);

/** One point of the checklist by which one grades one's own answer. */
export const QuestionPointSchema = z.object({
  point: z.string(),
  name: z.string(),
  /** As its owner graded it; before they did, whether the text visibly has it. */
  ticked: z.boolean(),
  /** The place in the text that speaks of it, or null. */
  found: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** What stands there, or what is looked for. */
  says: z.string(),
});
export type QuestionPoint = z.infer<typeof QuestionPointSchema>;

/** What is seen of an answer once it stands: how to grade it, and what good ones cover. */
export const QuestionReviewSchema = z.object({
  points: z.array(QuestionPointSchema),
  /** Null until it was graded. */
  gradedAtMs: TimeMs.nullable(),
  /** An outline by its author, not a key. */
  covers: z.array(z.string()),
  /** Of behavioural ones: the principle that it asks for. */
  principle: z.string().nullable(),
});
export type QuestionReview = z.infer<typeof QuestionReviewSchema>;

export const AnsweredQuestionSchema = QuestionSchema.extend({
  answer: z.string(),
  review: QuestionReviewSchema,
});
export type AnsweredQuestion = z.infer<typeof AnsweredQuestionSchema>;

export const QuestionsReportSchema = z.object({
  kind: z.literal('questions'),
  questions: z.array(AnsweredQuestionSchema),
});
export type QuestionsReport = z.infer<typeof QuestionsReportSchema>;
