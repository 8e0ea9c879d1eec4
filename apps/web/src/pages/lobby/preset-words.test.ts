import type { Difficulty } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { summariseSections } from '../../words/preset.ts';
import { bellRules } from './bell-rules.ts';
import { describeProblems, describeSections } from './section-sentences.ts';

const classic = [
  { kind: 'coding' as const, minutes: 90 },
  { kind: 'approach' as const, minutes: 15 },
];

describe('a preset in words', () => {
  test('its sections', () => {
    expect(describeSections(classic, ['medium', 'hard'])).toEqual([
      '90 minutes for two problems, medium then hard',
      '15 minutes to explain your approach',
    ]);
    expect(summariseSections(classic, ['medium', 'hard'])).toBe(
      'Two problems, then your approach.',
    );
    expect(summariseSections(classic.slice(0, 1), ['hard'])).toBe('One problem.');
    expect(summariseSections([], [])).toBe('No problems.');
    const short = [
      { kind: 'coding' as const, minutes: 1 },
      { kind: 'approach' as const, minutes: 0.15 },
    ];
    expect(describeSections(short, ['medium'])).toEqual([
      '1 minute for one problem, medium',
      '9 seconds to explain your approach',
    ]);
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
