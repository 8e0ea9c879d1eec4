import { type BrokenRow, replace } from './broken-row.ts';

const generate = 'tests/generate.ts';
const accepted = 'submissions/accepted/first-idea.ts';
const wrong = 'submissions/wrong_answer/first-mistake.js';
const slow = 'submissions/time_limit_exceeded/too-slow.ts';
const brute = 'submissions/brute_force/every-pair.ts';
const right = `function countPairs(values: number[], target: number): number {
  const seen: Record<number, number> = {};
  return values.reduce((pairs, value) => {
    const more = seen[target - value] ?? 0;
    seen[value] = (seen[value] ?? 0) + 1;
    return pairs + more;
  }, 0);
}`;
const withChecker = replace(
  '  limits: { timeLimitMs: 300 },',
  `  limits: { timeLimitMs: 300 },
  comparison: {
    kind: 'checker',
    check: (_input, expected, actual) =>
      Number(actual) >= Number(expected) ? { ok: true } : { ok: false, reason: 'Too few.' },
  },`,
);
const checkerCases = (cases: string) => `import { defineCheckerCases } from '@dryrun/problem-kit';
export default defineCheckerCases([${cases}]);
`;
const survivors = (entry: string) => `import { defineSurvivors } from '@dryrun/problem-kit';
export default defineSurvivors([${entry}]);
`;

/** What is broken in the solutions, the mutants and the checker. */
export const brokenSolutions: BrokenRow[] = [
  [
    'one accepted solution',
    'files',
    { [accepted]: null },
    '1 solutions in typescript; give at least 2',
  ],
  [
    'nothing in Python',
    'files',
    { 'submissions/accepted/first_idea.py': null },
    'submissions/accepted: 0 solutions in python; give at least 1',
  ],
  [
    'no brute force',
    'files',
    { [brute]: null },
    'submissions/brute_force: 0 solutions in typescript',
  ],
  [
    'four wrong solutions',
    'files',
    { [wrong]: null },
    'submissions/wrong_answer: 4 solutions; give at least 5',
  ],
  ['no slow solution', 'files', { [slow]: null }, 'submissions/time_limit_exceeded: 0 solutions'],
  [
    'one program twice',
    'files',
    {
      'submissions/accepted/second-idea.ts': `// Another idea.\n${right}`,
      [accepted]: `${right} // Mine.`,
    },
    'submissions/accepted/second-idea.ts: the same program as submissions/accepted/first-idea.ts',
  ],
  [
    'a regression where there are no levels',
    'files',
    { 'submissions/regression/idea.ts': right },
    'submissions/regression/idea.ts: the problem has no levels',
  ],
  [
    'a folder of a level where there are none',
    'files',
    { 'submissions/wrong_answer/level-2/idea.ts': right },
    'submissions/wrong_answer/level-2/idea.ts: the problem has no levels',
  ],
  [
    'a folder we do not know',
    'files',
    { 'submissions/maybe/idea.ts': right },
    'submissions/maybe: not a folder we know',
  ],
  [
    'a file of no language',
    'files',
    { 'submissions/accepted/notes.txt': 'faster would be nice' },
    'submissions/accepted/notes.txt: its ending belongs to no language',
  ],
  [
    'a brute force that is wrong',
    'small-inputs',
    { [brute]: replace('j = i + 1', 'j = i + 2') },
    `${brute}: on the small input [[`,
  ],
  [
    'an accepted solution that is wrong on a small input',
    'small-inputs',
    { [accepted]: replace('return pairs;', 'return values.length === 3 ? 0 : pairs;') },
    `${accepted}: on the small input [[`,
  ],
  [
    'small inputs that the validator refuses',
    'small-inputs',
    { [generate]: replace('random.integer(1, 8)', 'random.integer(0, 8)') },
    '(Small and random): there must be 1 to 100,000 values',
  ],
  [
    'an accepted solution that is wrong on a large input',
    'solutions',
    { [accepted]: replace('return pairs;', 'return pairs | 0;') },
    `${accepted}: wrong-answer on the hidden test "Overflow of 32 bits" 1`,
  ],
  [
    'an accepted solution that crashes',
    'solutions',
    { [accepted]: 'function countPairs(values: number[]) { return values.gone.length; }' },
    `${accepted}: runtime-error on the hidden test "Smallest inputs" 1`,
  ],
  [
    'an accepted solution that does not compile',
    'solutions',
    { [accepted]: 'function countPairs( {' },
    `${accepted}: compile-error`,
  ],
  [
    'a wrong solution that nothing catches',
    'solutions',
    { [wrong]: null, 'submissions/wrong_answer/right.ts': right },
    'submissions/wrong_answer/right.ts: it passes every test; add one that catches it',
  ],
  [
    'a wrong solution that loses everything',
    'solutions',
    { [wrong]: 'function countPairs() { return 123_456; }' },
    `${wrong}: it passes no test`,
  ],
  [
    'a wrong solution that crashes',
    'solutions',
    { [wrong]: 'function countPairs(values) { throw 1; }' },
    `${wrong}: runtime-error on the hidden test`,
  ],
  [
    'a slow solution that is not slow',
    'solutions',
    { [slow]: right },
    `${slow}: it ends in time on every test`,
  ],
  [
    'a slow solution that is also wrong',
    'solutions',
    { [slow]: replace('later > index', 'later > index + 1') },
    `${slow}: wrong-answer on the hidden test`,
  ],
  [
    'a brute force that is fast enough',
    'solutions',
    { [brute]: right },
    `${brute}: it passes every test; make the largest tests harder`,
  ],
  [
    'a brute force that is wrong on a hidden test',
    'solutions',
    { [brute]: replace('return pairs;', 'return values.length > 80 ? 0 : pairs;') },
    `${brute}: wrong-answer on the hidden test`,
  ],
  [
    'a change of the reference that no test tells',
    'mutants',
    { 'reference.ts': replace('  return pairs;', '  if (pairs < -5) pairs = 0;\n  return pairs;') },
    'reference.ts:9: no test tells `if (pairs < -5) pairs = 0;` from `if (false) pairs = 0;`',
  ],
  [
    'a justification of nothing',
    'mutants',
    { 'tests/survivors.ts': survivors("{ line: 'a', replacement: 'b', because: 'c' }") },
    'tests/survivors.ts: `a` → `b`: there is no such mutant',
  ],
  [
    'a justification of what is killed',
    'mutants',
    {
      'tests/survivors.ts': survivors(
        "{ line: 'pairs += seen.get(target - value) ?? 0;', replacement: 'pairs -= seen.get(target - value) ?? 0;', because: 'c' }",
      ),
    },
    'the tests kill it (wrong-answer on "Smallest inputs": ',
  ],
  [
    'cases for a checker that is not there',
    'checker',
    { 'tests/checker.ts': checkerCases('') },
    'tests/checker.ts: the problem has no checker',
  ],
  [
    'a checker without cases',
    'checker',
    { 'problem.ts': withChecker },
    'tests/checker.ts: the file is missing',
  ],
  [
    'a checker that takes what is wrong',
    'checker',
    {
      'problem.ts': withChecker,
      'tests/checker.ts': checkerCases('{ input: [[2, 3], 5], output: 2, ok: false }'),
    },
    'tests/checker.ts: case 1: it is wrong, but the checker takes it',
  ],
  [
    'a checker that refuses what is right',
    'checker',
    {
      'problem.ts': withChecker,
      'tests/checker.ts': checkerCases('{ input: [[2, 3], 5], output: 0, ok: true }'),
    },
    'tests/checker.ts: case 1: it is right, but the checker says: Too few.',
  ],
  [
    'a checker that is tried on right answers only',
    'checker',
    {
      'problem.ts': withChecker,
      'tests/checker.ts': checkerCases('{ input: [[2, 3], 5], output: 1, ok: true }'),
    },
    'tests/checker.ts: 0 cases with ok: false; give at least two',
  ],
];
