import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge, type Language, type Program } from '@dryrun/judge';
import {
  type FailedTest,
  findPackages,
  limitsFor,
  loadJudgingData,
  readSubmissions,
  type ShrinkProgress,
  shrinkProgram,
  shrinkSourceFor,
} from '@dryrun/problem-kit';
import { type CodeSandbox, createSandbox } from '@dryrun/sandbox';
import { offered } from '../problems/offered-languages.ts';
import { type BenchRow, quantile, row } from './measure.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const problemsDir = join(root, 'problems');

/** The targets: how many elements count as few, and for what share of the files they have to be enough. */
const fewElements = 10;
const target = { share: 0.9, medianMs: 2_000, quantile95Ms: 20_000 };

type Shrunk = { place: string; language: Language; end: ShrinkProgress | null; reason: string };

/**
 * Looks for the smallest failing input of every wrong solution of the bank, each from the hidden tests
 * that it fails, and prints them all.
 *
 * @param words only packages and files in whose path one of these occurs
 */
export async function benchShrinking(words: readonly string[]): Promise<BenchRow[]> {
  const sandbox = createSandbox();
  const shrunk: Shrunk[] = [];
  try {
    const languages = new Set(await offered(sandbox));
    for (const slug of await findPackages(problemsDir))
      for await (const one of shrunkOf(slug, words, sandbox, languages)) {
        shrunk.push(one);
        console.error(lineOf(one));
      }
  } finally {
    await sandbox.close();
  }
  if (shrunk.length === 0) return [];
  console.error(summaryOf(shrunk));
  const times = shrunk.flatMap(({ end }) => (end ? [end.elapsedMs] : []));
  const few = shrunk.filter(({ end }) => isFew(end)).length / shrunk.length;
  const most = (value: number) => ({ target: { kind: 'at most', value } as const });
  return [
    row('shrink.share10', '', [few], { target: { kind: 'at least', value: target.share } }),
    row('shrink.time', 'ms', times, most(target.medianMs)),
    row('shrink.time95', 'ms', [quantile(times, 0.95)], most(target.quantile95Ms)),
  ];
}

async function* shrunkOf(
  slug: string,
  words: readonly string[],
  sandbox: CodeSandbox,
  languages: ReadonlySet<Language>,
): AsyncGenerator<Shrunk> {
  const { submissions } = await readSubmissions(join(problemsDir, slug));
  const wrong = submissions.filter(({ folder, file }) => {
    const isMeant = words.length === 0 || words.some((word) => `${slug}/${file}`.includes(word));
    return folder === 'wrong_answer' && isMeant;
  });
  if (wrong.length === 0) return;
  const cacheDir = join(root, '.cache', 'tests');
  const data = await loadJudgingData(problemsDir, slug, { cacheDir });
  if (data.kind === 'query') return;
  const source = await shrinkSourceFor(data);
  for (const { file, language, code } of wrong) {
    const place = `${slug}/${file}`;
    if (!languages.has(language)) {
      yield { place, language, end: null, reason: 'its language does not run here' };
      continue;
    }
    const program: Program = { language, code, signature: data.signature };
    const failed: FailedTest[] = [];
    const limits = { ...limitsFor(language, data.limits), patient: true };
    const { comparison, hidden: tests } = data;
    for await (const event of judge({ program, tests, comparison, limits }, sandbox))
      if (event.kind === 'test' && event.verdict !== 'accepted')
        failed.push({
          index: event.index,
          verdict: event.verdict,
          inputNumber: event.inputNumber ?? null,
        });
    const verdict = failed.find((one) => one.verdict === 'wrong-answer')?.verdict;
    if (verdict === undefined) {
      yield { place, language, end: null, reason: 'no hidden test is answered wrongly' };
      continue;
    }
    let end: ShrinkProgress | null = null;
    const request = { source, program, verdict, failed, sandbox };
    for await (const step of shrinkProgram(request)) end = step;
    yield { place, language, end, reason: 'none found within the budget' };
  }
}

function isFew(end: ShrinkProgress | null): boolean {
  return end?.smallest != null && end.smallest.elements <= fewElements;
}

function lineOf({ place, end, reason }: Shrunk): string {
  if (!end?.smallest) return `${place}: ${reason}`;
  const { smallest, from, tries, elapsedMs, isComplete } = end;
  const input = JSON.stringify(smallest.test.input);
  const shown = input.length > 160 ? `${input.slice(0, 160)}…` : input;
  const figures = [
    `${smallest.elements} of ${from?.elements ?? '?'} elements`,
    `${tries} tries`,
    `${(elapsedMs / 1000).toFixed(1)} s`,
    ...(isComplete ? [] : ['budget used up']),
  ];
  return `${isFew(end) ? '    ' : 'MANY'} ${place}: ${figures.join(', ')}: ${shown}`;
}

function summaryOf(shrunk: readonly Shrunk[]): string {
  const many = shrunk.filter(({ end }) => !isFew(end));
  const byLanguage = Map.groupBy(shrunk, ({ language }) => language);
  const lines = [...byLanguage].map(([language, some]) => {
    const times = some.flatMap(({ end }) => (end ? [end.elapsedMs] : []));
    const seconds = (share: number) =>
      times.length === 0 ? '–' : (quantile(times, share) / 1000).toFixed(1);
    const few = some.filter(({ end }) => isFew(end)).length;
    return `| ${language} | ${some.length} | ${few} | ${seconds(0.5)} | ${seconds(0.95)} | ${seconds(1)} |`;
  });
  return [
    '',
    `| language | files | ≤ ${fewElements} elements | median s | 95 % s | worst s |`,
    '|---|---:|---:|---:|---:|---:|',
    ...lines,
    '',
    `${shrunk.length - many.length} of ${shrunk.length} have a smallest failing input of at most ${fewElements} elements, each judged once more by itself and taken by the validator. The others:`,
    ...many.map(lineOf),
    '',
  ].join('\n');
}
