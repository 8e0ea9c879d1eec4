import type { ListedQuestion } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { questions } from '../sections/questions/bank/questions.ts';
import { askQuestion, nameOfPrinciple } from '../sections/questions/find-question.ts';

/** Every question of the bank, with what this owner has written to it. */
export async function listQuestions(db: Database, owner: string): Promise<ListedQuestion[]> {
  const rows = await db
    .selectFrom('question_answer')
    .select(['question', 'started_at', 'finished_at'])
    .where('owner_id', '=', owner)
    .execute();
  const answers = Map.groupBy(rows, ({ question }) => question);
  return questions.map((question) => {
    const own = answers.get(question.id) ?? [];
    const finished = own.flatMap(({ finished_at }) => (finished_at ? [finished_at.getTime()] : []));
    return {
      ...askQuestion(question),
      principle: nameOfPrinciple(question),
      answered: finished.length,
      lastAnsweredAtMs: finished.length === 0 ? null : Math.max(...finished),
      open: finished.length < own.length,
    };
  });
}
