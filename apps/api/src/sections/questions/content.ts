import { z } from 'zod';
import type { Answers } from '../section-module.ts';
import { findQuestion } from './find-question.ts';
import type { Question } from './question.ts';

/** What was drawn for a section: the ids of its questions in the order in which they are asked. */
export const ContentSchema = z.object({ questions: z.array(z.string()) });
export type Content = z.infer<typeof ContentSchema>;

/** The questions, without what the bank does not have: they may have been drawn by another version. */
export function drawnQuestions(content: Content): Question[] {
  return content.questions.flatMap((id) => findQuestion(id) ?? []);
}

export function answerTo(answers: Answers<'questions'>, { id }: Question): string {
  return answers.get(id)?.value ?? '';
}
