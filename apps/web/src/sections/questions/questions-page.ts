import { nameKind } from '../../questions/question-words.ts';
import { countWords } from '../../ui/count-words.ts';
import { capitalise, countOf } from '../../words/amount.ts';
import { sectionPage, sectionPart } from '../section-page.ts';

/** Written questions, in any order for as long as the section runs. */
export const questionsPage = sectionPage<'questions'>({
  kind: 'questions',
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
