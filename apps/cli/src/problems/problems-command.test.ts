import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPackages, verifyPackage, writeLock } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bankDirectory } from './find-problem.ts';
import { offered } from './offered-languages.ts';
import { formatReport } from './print-report.ts';
import { runProblemsCommand } from './problems-command.ts';
import { type Changes, writeTinyPackage } from './tiny-package.ts';

const concurrency = availableParallelism();
const sandbox = createSandbox({ size: concurrency });
const languages = await offered(sandbox);
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-problems-'));
});
afterAll(async () => {
  await sandbox.close();
  await rm(scratch, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

const newFolder = () => mkdtemp(join(scratch, 'bank-'));

describe('the bank', async () => {
  it.each(await findPackages(bankDirectory))('%s keeps every promise', async (slug) => {
    const report = await verifyPackage(join(bankDirectory, slug), sandbox, {
      concurrency,
      languages,
    });
    expect(report.ok, formatReport(report)).toBe(true);
  });
});

describe('verification', () => {
  it('accepts the smallest sound package', async () => {
    const directory = await writeTinyPackage(await newFolder());
    await writeLock(directory);
    const report = await verifyPackage(directory, sandbox, { concurrency, languages });
    expect(report.ok, formatReport(report)).toBe(true);
    expect(report.submissions).toMatchObject([
      { file: 'loop.ts', verdict: 'accepted', passed: 15, total: 15 },
      { file: 'reduce.js', verdict: 'accepted', passed: 15, total: 15 },
      { file: 'never-ends-on-long-lists.js', verdict: 'time-limit-exceeded', passed: 13 },
      { file: 'skips-the-first.ts', verdict: 'wrong-answer' },
      { file: 'thirty-two-bits.js', verdict: 'wrong-answer', passed: 14 },
    ]);
  });

  const rows: [string, Changes, string][] = [
    ['no statement', { 'statement.md': null }, 'statement.md: the file is missing'],
    [
      'a sample that the reference contradicts',
      { 'tests/examples.ts': (text) => text.replace('expected: 5', 'expected: 6') },
      'tests/examples.ts: Sample 1: the reference',
    ],
    [
      'too few tests',
      { 'tests/generate.ts': (text) => text.replace('count: 10', 'count: 3') },
      'tests/generate.ts: 8 tests; give 15 to 30',
    ],
    [
      'the same test twice',
      { 'tests/generate.ts': (text) => text.replace('[[-7]]', '[[7]]') },
      'hidden tests 1 and 2 are the same',
    ],
    [
      'an input of another type',
      { 'tests/generate.ts': (text) => text.replace('[[-7]]', '[[-7.5]]') },
      'in "Smallest inputs", list[0] must be an integer',
    ],
    [
      'a test that the validator refuses',
      { 'problem.ts': (text) => text.replace('<= 5_000', '<= 500') },
      'validate refuses test 16 (Largest n): there are more than 5,000 numbers',
    ],
    [
      'a reference that nobody else agrees with',
      {
        'problem.ts': (text) => text.replace('list.reduce(', 'list.length > 4 ? 0 : list.reduce('),
      },
      'submissions/accepted/loop.ts: on [[',
    ],
    [
      'an accepted solution that crashes',
      {
        'submissions/accepted/loop.ts': 'function sum(list: number[]) { return list.gone.length; }',
      },
      'submissions/accepted/loop.ts: runtime-error on hidden test 1',
    ],
    [
      'an accepted solution that does not compile',
      { 'submissions/accepted/loop.ts': 'function sum( {' },
      'submissions/accepted/loop.ts: compile-error',
    ],
    [
      'accepted solutions in one language only',
      { 'submissions/accepted/reduce.js': null },
      'submissions/accepted: give one in javascript',
    ],
    [
      'a wrong solution that nothing catches',
      {
        'submissions/wrong_answer/skips-the-first.ts':
          'function sum(list: number[]) { return list.reduce((a, b) => a + b, 0); }',
      },
      'skips-the-first.ts: it passes every test; add one that catches it',
    ],
    [
      'a wrong solution that loses everything',
      { 'submissions/wrong_answer/skips-the-first.ts': 'function sum() { return 123_456; }' },
      'skips-the-first.ts: it passes no test',
    ],
    [
      'a wrong solution that crashes',
      { 'submissions/wrong_answer/skips-the-first.ts': 'function sum(list) { throw 1; }' },
      'skips-the-first.ts: runtime-error on hidden test 1',
    ],
    [
      'a slow solution that is not slow',
      {
        'submissions/time_limit_exceeded/never-ends-on-long-lists.js':
          'const sum = (list) => list.reduce((a, b) => a + b, 0);',
      },
      'never-ends-on-long-lists.js: it ends in time on every test',
    ],
    [
      'a slow solution that is also wrong',
      {
        'submissions/time_limit_exceeded/never-ends-on-long-lists.js': (text) =>
          text.replace('a + b, 0', '(a + b) | 0, 0'),
      },
      'never-ends-on-long-lists.js: wrong-answer on hidden test 3',
    ],
    [
      'no slow solution',
      { 'submissions/time_limit_exceeded/never-ends-on-long-lists.js': null },
      'submissions/time_limit_exceeded: give at least one',
    ],
    [
      'a folder we do not know',
      { 'submissions/maybe/idea.ts': 'function sum() {}' },
      'submissions/maybe: not a folder we know',
    ],
    [
      'a file of no language',
      { 'submissions/accepted/notes.txt': 'faster would be nice' },
      'submissions/accepted/notes.txt: its ending belongs to no language',
    ],
  ];

  it.each(rows)('refuses %s', async (_, changes, fault) => {
    const directory = await writeTinyPackage(await newFolder(), changes);
    // A package too broken to be locked is refused for its own fault, not for the missing lock.
    await writeLock(directory).catch(() => undefined);
    const report = await verifyPackage(directory, sandbox, { concurrency, languages });
    expect(report.ok).toBe(false);
    expect(report.checks.flatMap((check) => check.faults).join('\n')).toContain(fault);
  });

  it('refuses tests that are not the locked ones', async () => {
    const directory = await writeTinyPackage(await newFolder());
    await writeLock(directory);
    const path = join(directory, 'tests/lock.json');
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(/"hash": "./, (start) => start.replace(/.$/, 'f')),
    );
    const report = await verifyPackage(directory, sandbox, { concurrency, languages });
    const faults = report.checks.flatMap((check) => check.faults);
    expect(faults).toEqual(['hidden test 1 (Smallest inputs) is not the locked one']);
  });
});

describe('the command', () => {
  it('locks, verifies and says so', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const directory = await writeTinyPackage(await newFolder());
    expect(await runProblemsCommand(['lock', directory])).toBe(0);
    expect(await runProblemsCommand(['verify', directory, '--json'])).toBe(0);
    const printed = JSON.parse(String(log.mock.lastCall?.[0]));
    expect(printed).toMatchObject({
      ok: true,
      packages: [{ slug: 'tiny-sum', hiddenTestCount: 15 }],
    });
  });

  it('exits with 1 when a promise is broken', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await runProblemsCommand(['verify', await writeTinyPackage(await newFolder())])).toBe(1);
  });

  it.each([
    [[], 'Say what to do.'],
    [['prove'], 'There is no action "prove".'],
    [['lock'], 'Name the package to lock.'],
    [['verify', 'no-such-problem'], 'There is no problem.ts for "no-such-problem".'],
    [['verify', '--fast'], "Unknown option '--fast'"],
  ])('exits with 2 for %j', async (argv, reason) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await runProblemsCommand(argv)).toBe(2);
    expect(String(error.mock.lastCall?.[0])).toContain(reason);
  });
});
