import type { ListedQuestion } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { questions } from '../sections/questions/bank/questions.ts';
import { answeredQuestion } from '../sections/questions/content.ts';
import { askQuestion, nameOfPrinciple } from '../sections/questions/find-question.ts';

type Answered = { question: string; answered: number; last_at: Date | null; open: boolean };

/** Every question of the bank, with what this owner has written to it. */
export async function listQuestions(db: Database, owner: string): Promise<ListedQuestion[]> {
  const { rows } = await sql<Answered>`
    select question, count(finished_at)::int as answered, max(finished_at) as last_at,
      bool_or(finished_at is null) as open
    from (
      select question, finished_at from question_answer where owner_id = ${owner}
      union all
      select ${answeredQuestion}, section_answer.saved_at from section_answer
      join assessment on assessment.id = section_answer.assessment_id
      join section on section.assessment_id = assessment.id and section.kind = 'questions'
      where owner_id = ${owner} and state = 'finished' and section = 'questions'
    ) as answer
    group by question`.execute(db);
  const byQuestion = new Map(rows.map((row) => [row.question, row]));
  return questions.map((question) => {
    const own = byQuestion.get(question.id);
    return {
      ...askQuestion(question),
      principle: nameOfPrinciple(question),
      answered: own?.answered ?? 0,
      lastAnsweredAtMs: own?.last_at?.getTime() ?? null,
      open: own?.open ?? false,
    };
  });
}
