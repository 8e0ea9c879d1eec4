/** One sound package, broken in one place at a time: the verifier refuses each, for the right reason. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckName, verifyPackage, writeLock } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Changes, writeSoundPackage } from './sound-package.ts';

const sandbox = createSandbox();
// Python is slow to start, and no rule is about one language only; the bank has its solutions run.
const options = { concurrency: availableParallelism(), languages: ['typescript', 'javascript'] };
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-broken-'));
});
afterAll(async () => {
  await sandbox.close();
  await rm(scratch, { recursive: true });
});

type Row = [what: string, check: CheckName, changes: Changes, fault: string];

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const accepted = 'submissions/accepted/first-idea.ts';
const wrong = 'submissions/wrong_answer/first-mistake.js';
const slow = 'submissions/time_limit_exceeded/too-slow.ts';
const brute = 'submissions/brute_force/every-pair.ts';
const generate = 'tests/generate.ts';
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

const rows: Row[] = [
  [
    'a mark of the scaffold',
    'complete',
    { 'hints.md': replace('Pears by twos', '[write: a nudge]') },
    'hints.md:1: write a nudge',
  ],
  ['no statement', 'statement', { 'statement.md': null }, 'statement.md: the file is missing'],
  [
    'a statement of one sentence',
    'statement',
    { 'statement.md': 'Return how many `values` make `target`.' },
    'statement.md: 6 words; tell story and task in 80 to 700',
  ],
  [
    'a parameter that the statement never names',
    'statement',
    { 'statement.md': replace('`target`', 'so many') },
    'it never speaks of `target`; name it in backticks',
  ],
  [
    'a statement that does not say what to return',
    'statement',
    { 'statement.md': (text) => text.replaceAll(/return/gi, 'tell') },
    'end by saying what to return',
  ],
  [
    'constraints in the statement',
    'statement',
    { 'statement.md': (text) => `${text}\n## Constraints\n` },
    'leave headings, constraints and samples to the page',
  ],
  [
    'a number without bounds',
    'statement',
    { 'problem.ts': replace('≤ target ≤', '≤ t ≤') },
    'none says within what `target` lies',
  ],
  ['no hints', 'help', { 'hints.md': null }, 'hints.md: the file is missing'],
  ['a single hint', 'help', { 'hints.md': '- Sort.\n' }, 'hints.md: 1 hints; give 2 to 4'],
  [
    'an editorial without mistakes',
    'help',
    { 'editorial.md': replace('## Common mistakes', '## Thanks') },
    'editorial.md: write exactly the sections',
  ],
  [
    'a reference that imports',
    'signature',
    { 'reference.ts': (text) => `import { join } from 'node:path';\n${text}` },
    'reference.ts: it imports',
  ],
  [
    'a reference of another name',
    'signature',
    {
      'reference.ts': replace('countPairs', 'count'),
      'problem.ts': replace('{ countPairs }', '{ count as countPairs }'),
    },
    'reference.ts: export the function `countPairs`',
  ],
  [
    'expected outputs from somewhere else',
    'signature',
    { 'problem.ts': replace('solve: countPairs', 'solve: (v, t) => countPairs(v, t)') },
    'problem.ts: solve: say `solve: countPairs`',
  ],
  [
    'starter code that does not compile',
    'starter',
    { 'problem.ts': replace("name: 'target'", "name: 'while'") },
    'typescript: the starter code does not compile',
  ],
  [
    'a sample that the reference contradicts',
    'samples',
    { 'tests/examples.ts': replace('expected: 2', 'expected: 7') },
    'tests/examples.ts: Sample 1: the reference disagrees',
  ],
  [
    'a single sample',
    'samples',
    { 'tests/examples.ts': (text) => text.replace(/,\s*\{[^}]*\},\s*\]\);/, ']);') },
    'tests/examples.ts: 1 samples; give two or three',
  ],
  [
    'too few tests',
    'tests',
    { [generate]: (text) => text.replaceAll('count: 3', 'count: 1') },
    'tests/generate.ts: 13 tests; give 20 to 30',
  ],
  [
    'too many tests',
    'tests',
    { [generate]: replace('count: 3', 'count: 14') },
    'tests/generate.ts: 32 tests; give 20 to 30',
  ],
  [
    'all tests in one group',
    'tests',
    {
      [generate]: (text) =>
        text.replace(
          /groups: \[[\s\S]*\n {2}\],/,
          `groups: [{
          group: 'Pairs by chance', count: 20, make: (random) => [integers(random, 9, 1, 9), 5],
        }],`,
        ),
    },
    'tests/generate.ts: 1 groups; give at least 5',
  ],
  [
    'a group that is named for nothing',
    'tests',
    { [generate]: replace("'All equal'", "'Test 5'") },
    'the group "Test 5": name it for what it probes',
  ],
  [
    'the same test twice',
    'tests',
    { [generate]: replace('[[5, 6], 10]', '[[5, 5], 10]') },
    'hidden tests 2 and 3 (Smallest inputs) are the same',
  ],
  [
    'chance from elsewhere',
    'tests',
    { [generate]: replace('4_321', 'Math.floor(Math.random() * 9)') },
    'it uses Math.random',
  ],
  [
    'a generator that remembers',
    'tests',
    {
      [generate]: (text) =>
        text
          .replace('17]', '(calls += 1)]')
          .replace('const largest', 'let calls = 0;\nconst largest'),
    },
    'the group "Middling lists" gives another input when asked again',
  ],
  [
    'an input of another type',
    'tests',
    { [generate]: replace('[5, 6], 10', '[5, 6.5], 10') },
    'in "Smallest inputs", values[1] must be an integer',
  ],
  ['no lock', 'tests', { 'tests/lock.json': null }, 'tests/lock.json: the file is missing'],
  [
    'tests that are not the locked ones',
    'tests',
    { 'tests/lock.json': (text) => text.replace(/[0-9a-f]{60}/g, '0'.repeat(60)) },
    'tests/lock.json: hidden test 1 (Smallest inputs) is not the locked one',
  ],
  [
    'a test that the validator refuses',
    'validator',
    { 'problem.ts': replace('length > 100_000', 'length > 99_999') },
    'validate refuses test 20 (Overflow of 32 bits)',
  ],
  [
    'an invalid input that is valid',
    'validator',
    { 'tests/invalid.ts': replace('[1_000_000_001], 5', '[1_000_000_000], 5') },
    'tests/invalid.ts: input 3 (a value must lie in): validate accepts it',
  ],
  [
    'an invalid input refused for another reason',
    'validator',
    { 'tests/invalid.ts': replace("because: 'target must", "because: 'a value must") },
    'tests/invalid.ts: input 5 (a value must lie in): validate says "target must lie in',
  ],
  [
    'an invalid input of another type',
    'validator',
    { 'tests/invalid.ts': replace('[[], 5]', "['none', 5]") },
    'the signature alone refuses that',
  ],
  [
    'a rule without an invalid input',
    'validator',
    {
      'problem.ts': replace(
        '    return null;',
        "    if (values[0] === 77) return 'it may not begin with 77';\n    return null;",
      ),
    },
    'nothing there makes validate say "it may not begin with 77"',
  ],
  ['no invalid inputs', 'validator', { 'tests/invalid.ts': null }, 'tests/invalid.ts: the file is'],
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
    'two wrong solutions',
    'files',
    { [wrong]: null },
    'submissions/wrong_answer: 2 solutions; give',
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
    'the tests kill it; remove the entry',
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

it.each(rows)('refuses %s', async (_, check, changes, fault) => {
  const parent = await mkdtemp(join(scratch, 'bank-'));
  const directory = await writeSoundPackage(parent, changes);
  // A package too broken to be locked is refused for its own fault, not for the old lock.
  if (check === 'tests' && !('tests/lock.json' in changes))
    await writeLock(directory).catch(() => undefined);
  const report = await verifyPackage(directory, sandbox, { ...options, only: [check] });
  expect(report.ok).toBe(false);
  expect(report.checks.flatMap((one) => one.faults).join('\n')).toContain(fault);
});
