import type { Difficulty } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { describeProblems } from '../../sections/coding/problem-words.ts';
import { summariseSections } from '../../words/preset.ts';
import { bellRules } from './bell-rules.ts';

const classic = [
  { kind: 'coding' as const, minutes: 90 },
  { kind: 'approach' as const, minutes: 15 },
];

describe('a preset in words', () => {
  test('its sections', () => {
    expect(summariseSections(classic, ['medium', 'hard'])).toBe(
      'Two problems, then your approach.',
    );
    expect(summariseSections(classic.slice(0, 1), ['hard'])).toBe('One problem.');
    const data = [
      { kind: 'sql' as const, minutes: 40 },
      { kind: 'coding' as const, minutes: 20 },
      { kind: 'work-style' as const, minutes: 10 },
    ];
    expect(summariseSections(data, ['easy'])).toBe('SQL, then one problem, then work style.');
    const paper = [{ kind: 'writing' as const, minutes: 7200 }];
    expect(summariseSections(paper, [])).toBe('A paper of 2 to 4 pages.');
  });

  test.each<[Difficulty[], string]>([
    [[], 'no problems'],
    [['hard'], 'one problem, hard'],
    [['easy', 'medium', 'hard'], 'three problems, easy then medium then hard'],
    [['medium', 'medium'], 'two problems, all medium'],
  ])('the problems %j', (difficulties, expected) => {
    expect(describeProblems(difficulties)).toBe(expected);
  });

  test('each rule names what is lost and what is submitted', () => {
    expect(bellRules('strict', 'standard')[1]?.counts).toBe('your last submission, not the edits');
    expect(bellRules('lenient', 'plain')[1]?.counts).toBe('the edited draft, submitted for you');
    expect(bellRules('autosave', 'plain')[3]?.counts).toBe('the last autosave');
    expect(bellRules('best', 'plain').at(-1)).toEqual({
      had: 'never submitted',
      counts: 'nothing',
    });
    expect(bellRules('editor', 'plain')[1]?.counts).toBe('what stands in the editor');
    expect(bellRules('strict', 'document').map(({ had }) => had)).toEqual([
      'written',
      'nothing written',
    ]);
  });
});
