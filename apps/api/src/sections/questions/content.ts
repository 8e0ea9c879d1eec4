import { sql } from 'kysely';
import { z } from 'zod';
import type { Answers } from '../section-module.ts';
import { findQuestion } from './find-question.ts';
import type { Question } from './question.ts';

/** What was drawn for a section: the ids of its questions in the order in which they are asked. */
export const ContentSchema = z.object({
  questions: z.array(z.string()),
  /**
   * Its answers are named by their places, since ids of questions tell what they ask for. Those drawn
   * before that are named by the ids, in open pages too, and stay so.
   */
  byPlace: z.boolean().default(false),
});
export type Content = z.infer<typeof ContentSchema>;

/** A drawn question, and what its answer is called. */
export type DrawnQuestion = { item: string; question: Question };

/** The questions, without what the bank does not have: they may have been drawn by another version. */
export function drawnQuestions({ questions, byPlace }: Content): DrawnQuestion[] {
  return questions.flatMap((id, at) => {
    const question = findQuestion(id);
    return question === null ? [] : [{ item: byPlace ? String(at + 1) : id, question }];
  });
}

export function answerTo(answers: Answers<'questions'>, { item }: DrawnQuestion): string {
  return answers.get(item)?.value ?? '';
}

/** In a query over `section_answer` and its `section`: the id of the question that is answered. */
export const answeredQuestion = sql<string>`case
  when section_answer.item ~ '^[1-9][0-9]{0,3}$'
  then section.content::jsonb -> 'questions' ->> (section_answer.item::int - 1)
  else section_answer.item end`;
