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
    return { questions: drawQuestions(questions, draw, lastSeen, Math.random) };
  },

  view: (content) => ({ kind: 'questions', questions: drawnQuestions(content).map(askQuestion) }),

  accept(content, _answers, item) {
    if (!content.questions.includes(item)) {
      throw refuse('NOT_FOUND', 'This section has no such question.', { field: 'item' });
    }
  },

  async report(content, answers, { db, assessment }) {
    const grades = await readGrades(db, assessment.id);
    return {
      kind: 'questions',
      questions: drawnQuestions(content).map((question) => {
        const answer = answerTo(answers, question);
        const review = reviewAnswer(question, answer, grades.get(question.id) ?? null);
        return { ...askQuestion(question), answer, review };
      }),
    };
  },

  texts: ({ questions: asked }) => asked.map(({ text, answer }) => ({ title: text, text: answer })),
};
