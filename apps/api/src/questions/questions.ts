import { refuseWhileAssessed } from '../assessments/refuse-while-assessed.ts';
import { type Context, os } from '../context.ts';
import { saveText } from '../drafts/save-text.ts';
import { refuse } from '../http/refuse.ts';
import { askQuestion } from '../sections/questions/find-question.ts';
import { knownPoints } from '../sections/questions/propose-ticks.ts';
import { beginAnswer } from './begin-answer.ts';
import { gradeInReport } from './grade-in-report.ts';
import { listQuestions } from './list-questions.ts';
import { answerPlace, knownQuestion, readAnswer, readAnswers, viewAnswer } from './read-answers.ts';

const checkOpen = ({ deps, owner }: Context) =>
  refuseWhileAssessed(deps, owner, 'Practice of written questions is');

/** Written questions in practice, and how answers are graded by who wrote them. */
export const questions = {
  list: os.questions.list.handler(async ({ context }) => {
    await checkOpen(context);
    return listQuestions(context.deps.db, context.owner);
  }),

  get: os.questions.get.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const question = knownQuestion(input.question);
    return { question: askQuestion(question), ...(await readAnswers(deps.db, owner, question)) };
  }),

  begin: os.questions.begin.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const { id: question } = knownQuestion(input.question);
    await deps.quota.admit(owner, 0);
    const { minutes } = input;
    const id = await beginAnswer(deps.db, owner, { question, minutes }, deps.now());
    return viewAnswer(await readAnswer(deps.db, owner, id));
  }),

  answer: os.questions.answer.handler(async ({ context, input }) => {
    await checkOpen(context);
    const row = await readAnswer(context.deps.db, context.owner, input.id);
    return { ...viewAnswer(row), question: askQuestion(knownQuestion(row.question)) };
  }),

  save: os.questions.save.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const { id, text, ...save } = input;
    await deps.quota.admit(owner, Buffer.byteLength(text));
    return deps.db.transaction().execute(async (trx) => {
      const row = await readAnswer(trx, owner, id, { lock: true });
      if (row.finished_at !== null) throw refuse('CONFLICT', 'This answer is finished.');
      return saveText(trx, answerPlace, id, { text }, save, deps.now());
    });
  }),

  finish: os.questions.finish.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    await deps.db
      .updateTable('question_answer')
      .set({ finished_at: new Date(deps.now()) })
      .where('id', '=', input.id)
      .where('owner_id', '=', owner)
      .where('finished_at', 'is', null)
      .execute();
    return viewAnswer(await readAnswer(deps.db, owner, input.id));
  }),

  grade: os.questions.grade.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const row = await readAnswer(deps.db, owner, input.id);
    if (row.finished_at === null) throw refuse('CONFLICT', 'Finish the answer, then grade it.');
    const ticked = knownPoints(knownQuestion(row.question).kind, input.ticked);
    await deps.db
      .updateTable('question_answer')
      .set({ ticked, ticked_at: new Date(deps.now()) })
      .where('id', '=', row.id)
      .execute();
    return viewAnswer(await readAnswer(deps.db, owner, row.id));
  }),

  gradeInReport: os.questions.gradeInReport.handler(({ context, input }) =>
    gradeInReport(context, input),
  ),
};
