import { z } from 'zod';
import { SavedSchema } from './assessment.ts';
import { byId, endpoint } from './endpoint.ts';
import {
  AnsweredQuestionSchema,
  QuestionReviewSchema,
  QuestionSchema,
  QuestionsAnswerSchema,
} from './sections/questions.ts';
import { TextSaveSchema, TimeMs } from './text.ts';

const QuestionIdSchema = z.string().max(60);

const TickedSchema = z.object({ ticked: z.array(z.string().max(40)).max(20) });

export const ListedQuestionSchema = QuestionSchema.extend({
  /** Of behavioural ones. */
  principle: z.string().nullable(),
  /** In practice and in assessments that have ended. */
  answered: z.int(),
  lastAnsweredAtMs: TimeMs.nullable(),
  /** An answer is begun and not finished. */
  open: z.boolean(),
});
export type ListedQuestion = z.infer<typeof ListedQuestionSchema>;

/** An answer in practice. */
export const PractisedAnswerSchema = z.object({
  id: z.uuid(),
  text: z.string(),
  revision: z.int(),
  savedAtMs: TimeMs,
  startedAtMs: TimeMs,
  /** The clock that was chosen; null for none. */
  minutes: z.int().nullable(),
  finishedAtMs: TimeMs.nullable(),
  /** Null until it is finished. */
  review: QuestionReviewSchema.nullable(),
});
export type PractisedAnswer = z.infer<typeof PractisedAnswerSchema>;

/** An earlier answer, in a list. */
export const PastAnswerSchema = z.object({
  id: z.uuid(),
  /** The assessment that it was written in; null for practice, where `id` is the answer's own. */
  assessment: z.uuid().nullable(),
  writtenAtMs: TimeMs,
  finished: z.boolean(),
  wordCount: z.int(),
  points: z.int(),
  /** Null until it was graded. */
  ticked: z.int().nullable(),
});
export type PastAnswer = z.infer<typeof PastAnswerSchema>;

export const QuestionPracticeSchema = z.object({
  question: QuestionSchema,
  /** The answer that was begun last and is not finished, or null. */
  open: PractisedAnswerSchema.nullable(),
  /** The newest first. */
  past: z.array(PastAnswerSchema),
});
export type QuestionPractice = z.infer<typeof QuestionPracticeSchema>;

/** LOCKED while an assessment runs: outlines and own earlier answers are no help in one. */
export const questionEndpoints = {
  list: endpoint.route({ method: 'GET', path: '/questions' }).output(z.array(ListedQuestionSchema)),
  get: endpoint
    .route({ method: 'GET', path: '/questions/{question}' })
    .input(z.object({ question: QuestionIdSchema }))
    .output(QuestionPracticeSchema),
  /** Begins an answer, and gives back the one that is open if there is one. */
  begin: endpoint
    .route({ method: 'POST', path: '/questions/{question}/answers', successStatus: 201 })
    .input(z.object({ question: QuestionIdSchema, minutes: z.int().min(1).max(180).nullable() }))
    .output(PractisedAnswerSchema),
  answer: endpoint
    .route({ method: 'GET', path: '/question-answers/{id}' })
    .input(byId)
    .output(PractisedAnswerSchema.extend({ question: QuestionSchema })),
  /** CONFLICT when it is finished. */
  save: endpoint
    .route({ method: 'PUT', path: '/question-answers/{id}' })
    .input(byId.extend({ text: QuestionsAnswerSchema, ...TextSaveSchema.shape }))
    .output(SavedSchema),
  /** From now on the text stays as it is. Finishing one that is finished changes nothing. */
  finish: endpoint
    .route({ method: 'POST', path: '/question-answers/{id}/finish' })
    .input(byId)
    .output(PractisedAnswerSchema),
  /** CONFLICT before it is finished. The later of two stands. */
  grade: endpoint
    .route({ method: 'PUT', path: '/question-answers/{id}/ticks' })
    .input(byId.extend(TickedSchema.shape))
    .output(PractisedAnswerSchema),
  /** Of an assessment that has ended: how one graded one's answer to this question. LOCKED before. */
  gradeInReport: endpoint
    .route({ method: 'PUT', path: '/assessments/{id}/questions/{question}/ticks' })
    .input(byId.extend({ question: QuestionIdSchema, ...TickedSchema.shape }))
    .output(AnsweredQuestionSchema),
};
