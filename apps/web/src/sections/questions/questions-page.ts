import { type QuestionKind, questionKinds } from '@dryrun/contract';
import { nameKind } from '../../questions/question-words.ts';
import { countWords } from '../../ui/text/count-words.ts';
import { capitalise, countOf, spellCount } from '../../words/amount.ts';
import { sectionPage, sectionPart } from '../section-page.ts';

const usualDraw = { behavioural: 2, design: 1 };

/** Written questions, in any order for as long as the section runs. */
export const questionsPage = sectionPage<'questions'>({
  kind: 'questions',
  describe: ({ settings }) => describeDraw(settings?.draw ?? usualDraw),
  custom: {
    usual: { draw: usualDraw },
    fits: ({ draw }) =>
      typeof draw === 'object' &&
      draw !== null &&
      Object.entries(draw).length > 0 &&
      Object.entries(draw).every(
        ([kind, count]) =>
          kind in questionKinds && Number.isInteger(count) && count >= 1 && count <= 4,
      ),
    Settings: sectionPart(async () => (await import('./QuestionsSettings.tsx')).QuestionsSettings),
  },
  rules: () => [
    'Questions are answered in writing, in any order, until their section ends. Your own stories are closed meanwhile.',
  ],
  Body: sectionPart(async () => (await import('./QuestionsBody.tsx')).QuestionsBody),
  Items: sectionPart(async () => (await import('./QuestionItems.tsx')).QuestionItems),
  Report: sectionPart(async () => (await import('./QuestionsReport.tsx')).QuestionsReport),
  count: ({ questions }, answers) =>
    questions.map(({ id, kind }, index) => {
      const words = countWords(answers.value<string>(id) ?? '');
      return {
        title: `Question ${index + 1}, ${nameKind(kind)}`,
        fact: words === 0 ? 'Nothing is written' : capitalise(countOf(words, 'word')),
      };
    }),
  atTheBell: () => 'Your answers are as they were last saved.',
});

/** "Two behavioural, one system design". */
function describeDraw(draw: Partial<Record<QuestionKind, number>>): string {
  const parts = Object.entries(draw).map(
    ([kind, count]) => `${spellCount(count)} ${nameKind(kind as QuestionKind)}`,
  );
  return capitalise(parts.join(', '));
}
