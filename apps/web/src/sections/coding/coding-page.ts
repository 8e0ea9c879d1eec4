import { capitalise } from '../../words/amount.ts';
import { sectionPage, sectionPart } from '../section-page.ts';
import { describeLevels, describeProblems } from './problem-words.ts';

export const codingPage = sectionPage<'coding'>({
  kind: 'coding',
  describe: (_section, { difficulties, levels }) =>
    capitalise(levels ? describeLevels(levels) : describeProblems(difficulties)),
  rules: (_section, { editorMode, levels }) =>
    editorMode === 'document'
      ? [
          'There is no Run and no Submit. Read your code instead.',
          'What stands there at the bell is judged on the hidden tests.',
          'You see the tests and the report when it has ended.',
        ]
      : [
          '**Run** tries the samples or your own input. It is not scored.',
          '**Submit** judges the hidden tests. Submit as often as you like.',
          'You see which hidden tests passed. The rest unlocks afterwards.',
          ...(levels
            ? [
                `The next ${levels.least === levels.most ? 'level' : 'part'} opens when all tests so far pass, and they stay. Until it opens, not even the number of its tests is shown.`,
                'The last submission counts: a test that passed before and fails in it is lost.',
              ]
            : []),
        ],
  Section: sectionPart(async () => (await import('./CodingSection.tsx')).CodingSection),
});
