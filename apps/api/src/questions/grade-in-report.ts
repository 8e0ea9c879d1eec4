import type { AnsweredQuestion } from '@dryrun/contract';
import { findOwn } from '../assessments/find-own.ts';
import { refuseWhileAssessed } from '../assessments/refuse-while-assessed.ts';
import type { Context } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readKeptSection } from '../sections/kept-section.ts';
import { answerTo, ContentSchema, drawnQuestions } from '../sections/questions/content.ts';
import { askQuestion } from '../sections/questions/find-question.ts';
import { knownPoints } from '../sections/questions/propose-ticks.ts';
import { reviewAnswer } from '../sections/questions/review-answer.ts';
import type { Answers } from '../sections/section-module.ts';

/**
 * Keeps the points that a candidate found in their answer to a question of an assessment. The later of
 * two saves stands.
 *
 * @throws LOCKED while it or another runs; NOT_FOUND for another's, and for a question that it does not have
 */
export async function gradeInReport(
  context: Context,
  { id, question: asked, ticked }: { id: string; question: string; ticked: readonly string[] },
): Promise<AnsweredQuestion> {
  const { db, now } = context.deps;
  const assessment = await findOwn(context, id);
  if (assessment.state !== 'finished') {
    throw refuse('LOCKED', 'Answers are graded when the assessment has ended.');
  }
  // Another one may ask the same question, and what is given back says what good answers cover.
  await refuseWhileAssessed(context.deps, context.owner, 'Grading of answers is');
  const kept = await readKeptSection(db, id, 'questions');
  const drawn = kept ? drawnQuestions(ContentSchema.parse(JSON.parse(kept.content))) : [];
  const found = drawn.find(({ question }) => question.id === asked);
  if (kept === null || found === undefined) {
    throw refuse('NOT_FOUND', 'This assessment has no such question.');
  }
  const { question } = found;
  const gradedAtMs = now();
  const row = { ticked: knownPoints(question.kind, ticked), saved_at: new Date(gradedAtMs) };
  await db
    .insertInto('question_grade')
    .values({ assessment_id: id, question: question.id, ...row })
    .onConflict((again) => again.columns(['assessment_id', 'question']).doUpdateSet(row))
    .execute();
  // Each was parsed by the kind's own schema before it was kept.
  const answer = answerTo(kept.answers as Answers<'questions'>, found);
  const review = reviewAnswer(question, answer, { ticked: row.ticked, gradedAtMs });
  return { ...askQuestion(question), answer, review };
}
