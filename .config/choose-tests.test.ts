import { describe, expect, test } from 'vitest';
import { chooseTests, testsConcerned, testsOfWords } from './choose-tests.ts';

const attacks = 'packages/sandbox/src/attacks';
const texts: Record<string, string> = {
  'packages/judge/src/compare.test.ts': "test('lists in any order')",
  'packages/judge/src/compare.ts': 'export const compare = 1; // lists in any order',
  [`${attacks}/attacks.test.ts`]: 'judgeAttacks()',
  [`${attacks}/python-attacks.test.ts`]: 'judgeAttacks()',
  [`${attacks}/python/loop/loop-in-comparator.ts`]: 'export const attack = {}',
  'packages/sandbox/src/parent/lifetime.test.ts': "test('no child outlives its parent')",
  'apps/cli/src/system/kill.test.ts': "test('kill -9')",
  'apps/cli/src/problems/bank.test.ts': "it('keeps every promise')",
  'apps/web/e2e/sitting.e2e.ts': "test('a whole sitting')",
  'apps/web/src/ui/time/clock-text.test.ts': "test('minutes')",
};
const files = Object.keys(texts);
const choose = (...words: string[]) => testsOfWords(words, files, (file) => texts[file] ?? '');

describe('by words', () => {
  test.each([
    ['a folder', 'packages/judge', ['packages/judge/src/compare.test.ts'], [], null],
    ['a path', './apps/web/e2e/sitting.e2e.ts', [], ['apps/web/e2e/sitting.e2e.ts'], null],
    ['a name', 'any order', ['packages/judge/src/compare.test.ts'], [], 'any order'],
    [
      'a name in the browser',
      'whole sitting',
      [],
      ['apps/web/e2e/sitting.e2e.ts'],
      'whole sitting',
    ],
    ['an attack', 'loop-in-comp', [`${attacks}/python-attacks.test.ts`], [], 'loop-in-comp'],
  ])('%s', (_, word, vitest, browser, name) => {
    expect(choose(word)).toEqual({ vitest, browser, name });
  });

  test('nothing is not everything', () => {
    expect(() => choose('no such test')).toThrow('No test has "no such test" in its path');
    expect(() => chooseTests(['--chagned'])).toThrow('There is no option --chagned.');
  });
});

test.each([
  ['an attack', `${attacks}/python/loop/new.ts`, [`${attacks}/python-attacks.test.ts`]],
  [
    'the child of the sandbox',
    'packages/sandbox/src/child/main.ts',
    [...files.filter((file) => /sandbox.*test|cli\/|e2e/.test(file))],
  ],
  ['a problem', 'problems/cold-box/statement.md', ['apps/cli/src/problems/bank.test.ts']],
  ['a page', 'apps/web/src/pages/Home.tsx', ['apps/web/e2e/sitting.e2e.ts']],
  ['a test', 'packages/judge/src/compare.test.ts', []],
  ['a document', 'docs/security.md', []],
])('tests that run %s without importing it', (_, changed, concerned) => {
  expect(testsConcerned([changed], files)).toEqual(concerned);
});
