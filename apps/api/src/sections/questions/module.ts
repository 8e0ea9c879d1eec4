import { refuse } from '../../http/refuse.ts';
import type { SectionModule } from '../section-module.ts';
import { questions } from './bank/questions.ts';
import { answerTo, type Content, ContentSchema, drawnQuestions } from './content.ts';
import { drawQuestions } from './draw-questions.ts';
import { askQuestion } from './find-question.ts';
import { readGrades } from './read-grades.ts';
import { readLastSeen } from './read-last-seen.ts';
import { reviewAnswer } from './review-answer.ts';

/** Questions that are answered in writing, in any order, for as long as the section runs. */
export const questionsSection: SectionModule<'questions', Content> = {
  kind: 'questions',
  content: ContentSchema,

  async draw({ db, assessment }, { draw }) {
    const lastSeen = await readLastSeen(db, assessment.owner_id);
    return { questions: drawQuestions(questions, draw, lastSeen, Math.random), byPlace: true };
  },

  view: (content) => ({
    kind: 'questions',
    questions: drawnQuestions(content).map(({ item, question }) => ({
      ...askQuestion(question),
      id: item,
    })),
  }),

  accept(content, _answers, item) {
    if (!drawnQuestions(content).some((drawn) => drawn.item === item)) {
      throw refuse('NOT_FOUND', 'This section has no such question.', { field: 'item' });
    }
  },

  async report(content, answers, { db, assessment }) {
    const grades = await readGrades(db, assessment.id);
    return {
      kind: 'questions',
      questions: drawnQuestions(content).map((drawn) => {
        const { question } = drawn;
        const answer = answerTo(answers, drawn);
        const review = reviewAnswer(question, answer, grades.get(question.id) ?? null);
        return { ...askQuestion(question), answer, review };
      }),
    };
  },

  explained: ({ questions: ids }) => ids,
  texts: ({ questions: asked }) => asked.map(({ text, answer }) => ({ title: text, text: answer })),
};
