import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesOf } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { kitLanguages } from '../languages/languages.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadHelp } from './help.ts';
import { loadJudgingData, openJudgingData } from './judging-data.ts';
import { memorySizeOf } from './memory-size.ts';
import { findPackages, readLock, readPackage } from './read-package.ts';
import { readCachedTests, writeCachedTests } from './test-cache.ts';

const bank = fileURLToPath(new URL('../../../../problems/', import.meta.url));
const kit = new URL('../index.ts', import.meta.url).href;
const slug = 'borrowed-beans';
const slugsOfBank = await findPackages(bank);
const catalogueOfBank = await loadCatalogue(bank);

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'problem-kit-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** A copy of a package in a folder of its own, with one text replaced in one of its files. */
async function copyWith(file: string, from: string, to: string): Promise<string> {
  const problems = await mkdtemp(join(scratch, 'problems-'));
  const directory = join(problems, slug);
  await cp(join(bank, slug), directory, { recursive: true });
  for (const module of ['problem.ts', 'tests/examples.ts', 'tests/generate.ts']) {
    await replaceIn(join(directory, module), '@dryrun/problem-kit', kit);
  }
  await replaceIn(join(directory, file), from, to);
  return problems;
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('the catalogue', () => {
  it('offers every package of the bank', async () => {
    const catalogue = await loadCatalogue(bank);
    const slugs = catalogue.list().map((problem) => problem.slug);
    expect(slugs).toEqual(slugsOfBank);
    expect(catalogue.get('no-such-problem')).toBeUndefined();
    const problem = catalogue.get(slug);
    expect(problem).toMatchObject({ title: 'Borrowed Beans', difficulty: 'hard' });
    expect(problem?.samples).toHaveLength(3);
    expect(problem?.hiddenTestCount).toBe((await readLock(join(bank, slug))).hidden.length);
    expect(Object.keys(problem?.starterCode ?? {})).toEqual(
      kitLanguages.map(({ language }) => language),
    );
  });

  it.each(slugsOfBank)(
    'shows %s as plain, frozen data from which nothing hidden can be reached',
    async (slug) => {
      const problem = catalogueOfBank.get(slug);
      expect(structuredClone(problem)).toEqual(problem);
      expect(() => Object.assign(problem ?? {}, { title: '' })).toThrow(TypeError);
      const shown = JSON.stringify(problem);
      const { hidden } = await loadJudgingData(bank, slug);
      const groups = [...new Set(hidden.map((test) => test.group))];
      expect(groups.filter((group) => shown.includes(group))).toEqual([]);
      const long = hidden
        .flatMap(casesOf)
        .map(({ input }) => JSON.stringify(input))
        .filter((text) => text.length > 40);
      expect(long.filter((text) => shown.includes(text.slice(1, -1)))).toEqual([]);
      const { hints, editorial } = await loadHelp(bank, slug);
      const help = [...hints, ...editorial.split('\n').filter((line) => line.length > 40)];
      expect(help.filter((text) => shown.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    },
  );

  it.each([
    [
      'a slug that is not the name of the folder',
      'problem.ts',
      "slug: 'borrowed-beans'",
      "slug: 'lent-beans'",
      'give both one name',
    ],
    [
      'samples that are not locked',
      'tests/examples.ts',
      'expected: 60',
      'expected: 61',
      'sample 1 is not the locked one; if the change is meant: npm run problems -- lock',
    ],
    [
      'a lock that is none',
      'tests/lock.json',
      '"format": 1',
      '"format": 7',
      'tests/lock.json: format',
    ],
    [
      'a fault in the definition',
      'problem.ts',
      "difficulty: 'hard'",
      "difficulty: 'deadly'",
      "difficulty: say 'easy'",
    ],
  ])('refuses %s', async (_, file, from, to, message) => {
    await expect(loadCatalogue(await copyWith(file, from, to))).rejects.toThrow(message);
  });
});

describe('judging data', () => {
  it('has the samples and every hidden test with its group', async () => {
    const data = await loadJudgingData(bank, slug);
    const lock = await readLock(join(bank, slug));
    expect(data.hidden.map((test) => test.group)).toEqual(lock.hidden.map((test) => test.group));
    expect(data.samples.map((test) => test.expected)).toEqual([60, 30, 16]);
    expect(data.version).toBe((await loadCatalogue(bank)).get(slug)?.version);
  });

  it('is made once and then shared, also by those who ask at the same time', async () => {
    const judgingData = openJudgingData(bank);
    const [first, second] = await Promise.all([judgingData(slug), judgingData(slug)]);
    expect(second).toBe(first);
    expect(await judgingData(slug)).toBe(first);
  });

  it('gives way to others when memory is short, the longest unused first', async () => {
    const others = ['cold-box', 'clinic-barge'];
    const sizes = await Promise.all(
      [slug, ...others].map(async (name) => {
        const { samples, hidden } = await loadJudgingData(bank, name);
        return memorySizeOf(samples) + memorySizeOf(hidden);
      }),
    );
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const judgingData = openJudgingData(bank, { memoryLimitBytes: all - 1 });
    const first = await judgingData(slug);
    const second = await judgingData('cold-box');
    expect(await judgingData(slug)).toBe(first);
    await judgingData('clinic-barge');
    expect(await judgingData(slug)).toBe(first);
    expect(await judgingData('cold-box')).not.toBe(second);
  });

  it('is loaded each time when it is larger than the limit', async () => {
    const judgingData = openJudgingData(bank, { memoryLimitBytes: 1 });
    const first = await judgingData(slug);
    expect(first.slug).toBe(slug);
    expect(await judgingData(slug)).not.toBe(first);
  });

  it('is asked for again after a failure', async () => {
    const problems = await copyWith('tests/lock.json', '"format": 1', '"format": 2');
    const judgingData = openJudgingData(problems);
    await expect(judgingData(slug)).rejects.toThrow(ProblemPackageError);
    const lock = join(problems, slug, 'tests/lock.json');
    await writeFile(lock, (await readFile(lock, 'utf8')).replace('"format": 2', '"format": 1'));
    expect(await judgingData(slug)).toMatchObject({ slug });
  });

  it('refuses generators that part from the lock', async () => {
    const problems = await copyWith(
      'tests/generate.ts',
      'listOf(50, () => 11)',
      'listOf(50, () => 12)',
    );
    await expect(loadJudgingData(problems, slug)).rejects.toThrow(
      'tests/lock.json: hidden test 6 (All equal) is not the locked one',
    );
  });

  it('refuses a reference that changes its input', async () => {
    const problems = await copyWith(
      'problem.ts',
      'solve: leastFees',
      'solve: (landed, wanted, fee) => leastFees(landed, (wanted as number[]).sort(), fee)',
    );
    await expect(loadJudgingData(problems, slug)).rejects.toThrow('solve changes its input');
  });

  it.each(['..', '../problems/borrowed-beans', 'no-such-problem', ''])(
    'opens no folder for the slug "%s"',
    async (name) => {
      await expect(loadJudgingData(bank, name)).rejects.toThrow('there is no folder of that name');
    },
  );

  it('gets another version with another limit or another test', async () => {
    const limit = await copyWith('problem.ts', 'timeLimitMs: 500', 'timeLimitMs: 600');
    const title = await copyWith('problem.ts', 'Borrowed Beans', 'Beans, Borrowed');
    const { version } = await loadJudgingData(bank, slug);
    expect((await loadJudgingData(limit, slug)).version).not.toBe(version);
    expect((await loadJudgingData(title, slug)).version).toBe(version);
  });
});

describe('the cache on disk', () => {
  it('keeps tests between processes and is believed only as far as the lock goes', async () => {
    const problems = await copyWith('statement.md', 'Salt & Ember', 'Ember & Salt');
    const cacheDir = join(scratch, 'cache');
    const { version, hidden } = await loadJudgingData(problems, slug, { cacheDir });
    expect(await readdir(cacheDir)).toEqual([`${slug}-${version}.tests`]);

    const path = join(cacheDir, `${slug}-${version}.tests`);
    const lock = await readLock(join(problems, slug));
    expect(await readCachedTests(path, lock)).toEqual(hidden);

    await writeCachedTests(path, hidden.slice(1));
    expect(await readCachedTests(path, lock)).toBeNull();
    const changed = hidden.map((test, index) => (index === 4 ? { ...test, expected: 7 } : test));
    await writeCachedTests(path, changed);
    expect(await readCachedTests(path, lock)).toBeNull();
    await writeFile(path, 'torn');
    expect(await readCachedTests(path, lock)).toBeNull();
    expect(await readCachedTests(join(cacheDir, 'missing'), lock)).toBeNull();
  });
});

it('fills limits from the defaults', async () => {
  const { limits } = await readPackage(join(bank, slug));
  expect(limits).toMatchObject({ timeLimitMs: 500, memoryLimitBytes: 256 * 1024 * 1024 });
});
