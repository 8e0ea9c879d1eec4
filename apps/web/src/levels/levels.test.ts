import type { Cell, Verdict } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { hasMethods, insertMethods } from './insert-methods.ts';
import { type LevelledRun, levelStates, lostTests, openerOf } from './level-states.ts';
import { sayLost, sayOpening, sayState } from './level-words.ts';

const letters: Record<string, Cell> = {
  a: 'accepted',
  w: 'wrong-answer',
  t: 'time-limit-exceeded',
  n: 'not-run',
  q: 'queued',
  r: 'running',
};

/** `aa/aw`: the tests of each level that a submission was judged on; minutes are its number. */
function run(number: number, levels: string, more: Partial<LevelledRun> = {}): LevelledRun {
  const parts = levels.split('/');
  const cells = parts.flatMap((part) => [...part].map((one): Cell => letters[one] ?? 'queued'));
  const verdict: Verdict = cells.every((cell) => cell === 'accepted') ? 'accepted' : 'wrong-answer';
  const levelTests = parts.map((part) => part.length);
  const state = 'done' as const;
  return { number, state, verdict, cells, levelTests, createdAtMs: number * 60_000, ...more };
}

const said = (tests: number[], newestFirst: LevelledRun[]) => {
  const states = levelStates(tests, newestFirst);
  return states.map((state, at) => {
    const opener = at === 0 ? null : (states[at - 1]?.passedBy ?? null);
    const { line, lost } = sayState(state, { opener, startsAtMs: 0 });
    return `${state.passed}/${state.cells.length} ${line}${lost}`;
  });
};

test.each<[string, number[], LevelledRun[], string[]]>([
  ['nothing sent', [2], [], ['0/2 open from the start']],
  ['some failed', [2], [run(1, 'aw')], ['1/2 open from the start']],
  ['just opened', [2, 3], [run(1, 'aa')], ['2/2 passed at minute 1', '0/3 opened now, 3 tests']],
  [
    'since then',
    [2, 3],
    [run(2, 'aa/aaw'), run(1, 'aa')],
    ['2/2 passed at minute 1', '2/3 open since minute 1'],
  ],
  [
    'lost since',
    [2, 3, 1],
    [run(3, 'aa/wwa/w'), run(2, 'aa/aaa'), run(1, 'aa')],
    ['2/2 passed at minute 1', '1/3 passed at minute 2, 2 lost since', '0/1 open since minute 2'],
  ],
  [
    'running',
    [2, 3],
    [run(2, 'aa/arq', { state: 'running', verdict: null }), run(1, 'aa')],
    ['2/2 passed at minute 1', '1/3 test 2 is running'],
  ],
  [
    'what waits on this machine tells nothing',
    [2],
    [run(2, 'qq', { state: 'unsent', verdict: null }), run(1, 'aw')],
    ['1/2 open from the start'],
  ],
  [
    'opened anyway',
    [2, 3],
    [run(1, 'aw')],
    ['1/2 open from the start', '0/3 opened anyway, 3 tests'],
  ],
])('a line for each level: %s', (_name, tests, newestFirst, lines) => {
  expect(said(tests, newestFirst)).toEqual(lines);
});

describe('tests that passed before and fail now', () => {
  test.each<[string, LevelledRun[], string]>([
    ['none', [run(2, 'aa/aw'), run(1, 'aa')], ''],
    ['one', [run(2, 'wa/aa'), run(1, 'aa')], 'Test 1 of level 1 passed in submission 1.'],
    [
      'all of a level, and one of another, each where it passed last',
      [run(4, 'aw/ttt'), run(3, 'aw/aaa'), run(2, 'aa/aaw'), run(1, 'aa')],
      'All tests of level 2 passed in submission 3. Test 2 of level 1 passed in submission 2.',
    ],
    ['what was not run is not lost', [run(2, 'an'), run(1, 'aa')], ''],
    ['what passes later was never lost', [run(2, 'aa'), run(1, 'aw')], ''],
  ])('%s', (_name, newestFirst, sentence) => {
    const [latest] = newestFirst;
    expect(latest && sayLost(lostTests(latest, newestFirst))).toBe(sentence);
  });
});

test('a level has just opened until something else is sent', () => {
  const opener = run(1, 'aa');
  expect(openerOf(2, [opener])).toBe(opener);
  expect(openerOf(1, [run(1, 'aa')])).toBeNull();
  expect(openerOf(2, [run(2, 'aa/aq', { state: 'running', verdict: null }), opener])).toBeNull();
  expect(openerOf(3, [run(2, 'aa/aw'), opener])).toBeNull();
});

test.each([
  [2, 'opens when level 1 passes'],
  [3, 'opens when levels 1 and 2 pass together'],
  [4, 'opens when levels 1 to 3 pass together'],
])('level %i says when it opens', (level, words) => expect(sayOpening(level)).toBe(words));

const added = '  free(size: number): number {\n    throw 0;\n  }\n';
test.each([
  ['typescript', 'class A {\n  a() {}\n}\n', `class A {\n  a() {}\n\n${added}}\n`],
  ['cpp', 'class A {\npublic:\n  int a();\n};\n', `class A {\npublic:\n  int a();\n\n${added}};\n`],
  ['typescript', 'class A {\n}', `class A {\n${added}}`],
  // Nothing closes it: at the end of what is written.
  ['python', 'class A:\n    x = {\n}\n', `class A:\n    x = {\n}\n\n${added}`],
])('new methods in %s go to the end of the class', (language, code, expected) => {
  expect(insertMethods(code, added, language)).toBe(expected);
});

test.each([
  ['free(size) {}', true],
  ['this.free(1)', false],
  ['carefree(1)', false],
  ['def free (self):', true],
])('whether %s has the method free', (code, expected) => {
  expect(hasMethods(code, ['free'])).toBe(expected);
});
