import type { QuestionReview } from '@dryrun/contract';
import { nameOfPrinciple } from './find-question.ts';
import { proposeTicks } from './propose-ticks.ts';
import type { Question } from './question.ts';

/** As its owner graded it. */
export type Grade = { ticked: readonly string[]; gradedAtMs: number };

/** What is seen once an answer stands: the checklist with what is ticked, and what good ones cover. */
export function reviewAnswer(
  question: Question,
  answer: string,
  grade: Grade | null,
): QuestionReview {
  return {
    points: proposeTicks(question.kind, answer, grade?.ticked ?? null),
    gradedAtMs: grade?.gradedAtMs ?? null,
    covers: [...question.covers],
    principle: nameOfPrinciple(question),
  };
}
