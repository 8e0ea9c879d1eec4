import type { PastAnswer, PractisedAnswer, QuestionKind } from '@dryrun/contract';
import type { Database, Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';
import type { TextPlace } from '../drafts/save-text.ts';
import { refuse } from '../http/refuse.ts';
import { countWords } from '../sections/count-words.ts';
import { checklists } from '../sections/questions/checklists.ts';
import { answeredQuestion } from '../sections/questions/content.ts';
import { findQuestion } from '../sections/questions/find-question.ts';
import type { Question } from '../sections/questions/question.ts';
import { reviewAnswer } from '../sections/questions/review-answer.ts';

export const answerPlace: TextPlace = {
  table: 'question_answer',
  history: 'question_answer_revision',
  of: 'answer_id',
};

type AnswerRow = Selectable<Schema['question_answer']>;

/** @throws NOT_FOUND for what the bank does not have. */
export function knownQuestion(id: string): Question {
  const question = findQuestion(id);
  if (question === null) throw refuse('NOT_FOUND', 'There is no question with this id.');
  return question;
}

/** @throws NOT_FOUND for what is not there or another's. */
export async function readAnswer(
  db: Database,
  owner: string,
  id: string,
  { lock = false } = {},
): Promise<AnswerRow> {
  const query = db
    .selectFrom('question_answer')
    .selectAll()
    .where('id', '=', id)
    .where('owner_id', '=', owner);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw refuse('NOT_FOUND', 'There is no answer with this id.');
  return row;
}

/** All that this owner wrote in practice: what is open, and the rest, the newest first. */
export async function readAnswers(
  db: Database,
  owner: string,
  question: Question,
): Promise<{ open: PractisedAnswer | null; past: PastAnswer[] }> {
  const { id, kind } = question;
  const rows = await db
    .selectFrom('question_answer')
    .selectAll()
    .where('owner_id', '=', owner)
    .where('question', '=', id)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .execute();
  const open = rows.find(({ finished_at }) => finished_at === null);
  const practised = rows.filter((row) => row !== open).map((row) => pastAnswer(row, kind));
  const assessed = await readAssessed(db, owner, question);
  return {
    open: open ? viewAnswer(open) : null,
    past: [...practised, ...assessed].sort((a, b) => b.writtenAtMs - a.writtenAtMs),
  };
}

/** What this owner answered to it in assessments that have ended. */
async function readAssessed(
  db: Database,
  owner: string,
  { id, kind }: Question,
): Promise<PastAnswer[]> {
  const rows = await db
    .selectFrom('section_answer')
    .innerJoin('assessment', 'assessment.id', 'section_answer.assessment_id')
    .innerJoin('section', (join) =>
      join
        .onRef('section.assessment_id', '=', 'section_answer.assessment_id')
        .on('section.kind', '=', 'questions'),
    )
    .leftJoin('question_grade', (join) =>
      join
        .onRef('question_grade.assessment_id', '=', 'section_answer.assessment_id')
        .on('question_grade.question', '=', id),
    )
    .select(['assessment.id', 'section_answer.value', 'section_answer.saved_at', 'ticked'])
    .where('assessment.owner_id', '=', owner)
    .where('assessment.state', '=', 'finished')
    .where('section_answer.section', '=', 'questions')
    .where(answeredQuestion, '=', id)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    assessment: row.id,
    writtenAtMs: row.saved_at.getTime(),
    finished: true,
    wordCount: countWords(String(JSON.parse(row.value))),
    points: checklists[kind].points.length,
    ticked: row.ticked?.length ?? null,
  }));
}

function pastAnswer(row: AnswerRow, kind: QuestionKind): PastAnswer {
  return {
    id: row.id,
    assessment: null,
    writtenAtMs: (row.finished_at ?? row.saved_at).getTime(),
    finished: row.finished_at !== null,
    wordCount: countWords(row.text),
    points: checklists[kind].points.length,
    ticked: row.ticked?.length ?? null,
  };
}

/** As it may be seen: what good answers cover comes with one that is finished, and not before. */
export function viewAnswer(row: AnswerRow): PractisedAnswer {
  const { id, text, revision, minutes, ticked, ticked_at } = row;
  const question = knownQuestion(row.question);
  const grade = ticked && ticked_at ? { ticked, gradedAtMs: ticked_at.getTime() } : null;
  return {
    ...{ id, text, revision, minutes },
    savedAtMs: row.saved_at.getTime(),
    startedAtMs: row.started_at.getTime(),
    finishedAtMs: row.finished_at?.getTime() ?? null,
    review: row.finished_at === null ? null : reviewAnswer(question, text, grade),
  };
}
