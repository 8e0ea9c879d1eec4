import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProblemsCommand } from './problems-command.ts';
import { fillIn, writeSoundPackage } from './sound-package.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-problems-'));
});
afterAll(() => rm(scratch, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const newFolder = () => mkdtemp(join(scratch, 'bank-'));

/** Runs the command. @returns its exit code and what it printed last. */
async function run(...argv: string[]): Promise<{ code: number; printed: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await runProblemsCommand(argv);
  const printed = String((code === 2 ? error : log).mock.lastCall?.[0]);
  vi.restoreAllMocks();
  return { code, printed };
}

describe('a new package', () => {
  it('lacks only what its author has to write, and then nothing', async () => {
    const directory = join(await newFolder(), 'new-pears');
    expect((await run('new', directory)).code).toBe(0);

    const begun = await run('verify', directory, '--json');
    expect(begun.code).toBe(1);
    const faults: string[] = JSON.parse(begun.printed).packages[0].checks.flatMap(
      (check: { faults: string[] }) => check.faults,
    );
    expect(faults.map((fault) => fault.replace(/(:\d+)?: .*/, ''))).toEqual([
      ...['editorial.md', 'editorial.md', 'editorial.md', 'hints.md', 'hints.md'],
      ...['problem.ts', 'problem.ts', 'problem.ts', 'problem.ts', 'reference.ts'],
      ...['statement.md', 'statement.md', 'statement.md'],
      'submissions/accepted/first-idea.ts',
      'submissions/accepted/first_idea.py',
      'submissions/accepted/second-idea.ts',
      'submissions/brute_force/every-pair.ts',
      'submissions/time_limit_exceeded/too-slow.ts',
      'submissions/wrong_answer/fifth-mistake.ts',
      'submissions/wrong_answer/first-mistake.js',
      'submissions/wrong_answer/fourth-mistake.ts',
      'submissions/wrong_answer/second-mistake.ts',
      'submissions/wrong_answer/third-mistake.ts',
      ...['tests/examples.ts', 'tests/examples.ts', 'tests/slips.ts', 'tests/slips.ts'],
      'statement.md',
    ]);
    expect(faults).toContain('hints.md:1: write a nudge, for example a question');
    expect(faults.at(-1)).toContain('tell story and task');

    await fillIn(directory);
    const filled = await run('verify', directory, '--json');
    const report = JSON.parse(filled.printed);
    expect(filled.code, filled.printed).toBe(0);
    expect(report.totals).toMatchObject({
      sound: 1,
      hiddenTests: 25,
      sweeps: { sweeps: 1, inputs: 200 },
      reach: { ends: 8, reached: 8, justified: 0 },
      slips: { killed: 3, justified: 0, open: 0 },
      accepted: 3,
      wrong: { solutions: 5, rejected: 5 },
      tooSlow: { solutions: 1, proven: 1 },
      mutants: { open: 0, score: 1 },
    });

    const again = JSON.parse((await run('verify', directory, '--json')).printed);
    expect(again.fromCache).toBe(1);
    expect(again.packages).toEqual(report.packages);
  }, 1_800_000);

  it('is not written over another, nor under a name that is no slug', async () => {
    const directory = await writeSoundPackage(await newFolder());
    expect((await run('new', directory)).code).toBe(1);
    const parent = await newFolder();
    expect((await run('new', join(parent, 'New Pears'))).code).toBe(1);
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('the command', () => {
  it('exits with 1 when a promise is broken', async () => {
    const directory = await writeSoundPackage(await newFolder(), { 'hints.md': '- Sort.\n' });
    const { code, printed } = await run('verify', directory, '--only', 'help');
    expect(code).toBe(1);
    expect(printed).toContain('FAIL  hints and editorial are there (1 hints)');
  });

  it('locks', async () => {
    const directory = await writeSoundPackage(await newFolder());
    const { code, printed } = await run('lock', directory);
    expect(code).toBe(0);
    expect(printed).toBe(`${directory}: locked 2 samples, 25 hidden tests.`);
  });

  it.each([2, 4, 6])(
    'writes one of %i levels, which is locked and has a part for each',
    async (levels) => {
      const directory = join(await newFolder(), 'new-tally');
      expect((await run('new', directory, '--levels', String(levels))).code).toBe(0);
      const files = await readdir(directory, { recursive: true });
      expect(files.filter((file) => /^statement.\d/.test(file))).toHaveLength(levels);
      const only = ['--only', 'signature,samples,tests,validator,files,reach'];
      expect(await run('verify', directory, ...only)).toMatchObject({ code: 0 });
    },
  );

  it.each([
    [[], 'Say what to do.'],
    [['prove'], 'There is no action "prove".'],
    [['new'], 'Name one package to create.'],
    [['new', 'pear-book', '--levels', '7'], 'A problem has 2 to 6 levels, or none: --levels 4.'],
    [['lock'], 'Name the package to lock.'],
    [['verify', 'no-such-problem'], 'There is no problem.ts for "no-such-problem".'],
    [['verify', '--fast'], "Unknown option '--fast'"],
    [['verify', '--only', 'beauty'], 'There is no promise "beauty"'],
  ])('exits with 2 for %j', async (argv, reason) => {
    const { code, printed } = await run(...argv);
    expect(code).toBe(2);
    expect(printed).toContain(reason);
  });
});
