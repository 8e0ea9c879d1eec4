import {
  compareStated,
  type Family,
  type GrowthMeasured,
  heardSizes,
  type Limits,
  type MeasuredPrograms,
  type Measuring,
  measureGrowth,
  type Program,
  readComplexity,
  readMeasuring,
} from '@dryrun/judge';
import {
  findPackages,
  growthPrograms,
  limitsFor,
  loadGrowingInputs,
  loadHelp,
  loadJudgingData,
  readSubmissions,
  starterCodeByLanguage,
} from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { bankDirectory } from '../../problems/find-problem.ts';
import { offered } from '../../problems/offered-languages.ts';
import { keepBusy } from '../../stability/keep-busy.ts';
import { type BenchRow, row } from '../measure.ts';
import { knownPrograms } from './known-programs.ts';
import { otherGrowth } from './other-growth.ts';

type Sandbox = ReturnType<typeof createSandbox>;
type Said = 'right' | 'false' | 'cannot tell';
/** One program, one way for its inputs to grow, and what was said of it. */
type Finding = {
  of: 'known' | 'accepted' | 'too slow';
  program: string;
  said: Said;
  words: string;
};

/** What a measurement is held back by: programs are read as slowly as Python is. */
const knownLimits = {
  timeLimitMs: 1_500,
  memoryLimitBytes: 256 << 20,
  outputLimitBytes: 1 << 20,
  totalTimeLimitMs: 600_000,
};

/**
 * Measures programs of which the growth is known, and the bank's accepted and too slow solutions held
 * against what their package states, and counts what was said of them: right, false, cannot tell. One
 * line each goes to stderr.
 *
 * @param words only programs with all of these in their names; `known` for those of the bench
 */
export async function benchGrowth(words: readonly string[], busy: number): Promise<BenchRow[]> {
  const sandbox = createSandbox({ size: 1 });
  const findings: Finding[] = [];
  let stopBusy = () => {};
  try {
    const languages = await offered(sandbox);
    stopBusy = keepBusy(busy);
    const isMeant = (name: string, language: string) =>
      languages.includes(language) && words.every((word) => name.includes(word));
    for await (const finding of measureKnown(sandbox, isMeant)) findings.push(tell(finding));
    for await (const finding of measureBank(sandbox, isMeant)) findings.push(tell(finding));
  } finally {
    stopBusy();
    await sandbox.close();
  }
  return rowsOf(findings, busy);
}

type IsMeant = (name: string, language: string) => boolean;

async function* measureKnown(sandbox: Sandbox, isMeant: IsMeant): AsyncGenerator<Finding> {
  for (const { name, program, sizes } of knownPrograms) {
    const label = `known/${name}.${program.language}`;
    if (!isMeant(label, program.language)) continue;
    const empty = {
      ...program,
      code: starterCodeByLanguage(program.signature)[program.language] ?? '',
    };
    const inputs = sizes.map((size) => ({ size, names: { n: size }, input: [size] }));
    const measured = await measure(
      sandbox,
      { own: program, empty, reference: null },
      [{ group: 'known', inputs }],
      knownLimits,
    );
    const growth = measured?.growth;
    if (!measured || growth?.kind !== 'told') {
      yield { of: 'known', program: label, said: 'cannot tell', words: wordsOf(measured) };
      continue;
    }
    const said = growth.names.includes(name) ? 'right' : 'false';
    yield { of: 'known', program: label, said, words: wordsOf(measured) };
  }
}

async function* measureBank(sandbox: Sandbox, isMeant: IsMeant): AsyncGenerator<Finding> {
  for (const slug of await findPackages(bankDirectory)) {
    const { submissions } = await readSubmissions(`${bankDirectory}/${slug}`);
    const meant = submissions.filter(
      ({ folder, file, language }) =>
        (folder === 'accepted' || folder === 'time_limit_exceeded') &&
        isMeant(`${slug}/${folder}/${file}`, language),
    );
    if (meant.length === 0) continue;
    const data = await loadJudgingData(bankDirectory, slug);
    if (data.kind !== 'code') continue;
    const axes = await loadGrowingInputs(bankDirectory, data);
    const { complexity } = await loadHelp(bankDirectory, slug);
    for (const { folder, file, language, code } of meant) {
      const program: Program = { language, code, signature: data.signature };
      const label = `${slug}/${folder}/${file}`;
      const of = folder === 'accepted' ? 'accepted' : 'too slow';
      if (axes.length === 0) {
        yield { of, program: label, said: 'cannot tell', words: 'its tests cannot be shortened' };
      }
      for (const axis of axes) {
        const measured = await measure(
          sandbox,
          // Nothing is said of the reference.
          { ...growthPrograms(data, program), reference: null },
          axis.families,
          limitsFor(language, data.limits),
        );
        const stated = otherGrowth[label] ?? complexity?.time ?? '';
        const said = holdAgainst(measured, stated, of);
        const words = `by ${axis.name}: ${wordsOf(measured)}; stated ${stated}: ${said.words}`;
        yield { of, program: label, said: said.said, words };
      }
    }
  }
}

/** All parts, one after the other. */
async function measure(
  sandbox: Sandbox,
  programs: MeasuredPrograms,
  families: readonly Family[],
  limits: Limits,
): Promise<GrowthMeasured | null> {
  let last: Measuring | null = null;
  for await (const now of measureGrowth(sandbox, programs, families, { limits })) last = now;
  const { language } = programs.own;
  return last && readMeasuring(last, families, { language, limitMs: limits.timeLimitMs });
}

/** Nothing may be said against what is true of an accepted solution; a too slow one is to be found out. */
function holdAgainst(
  measured: GrowthMeasured | null,
  stated: string,
  of: Finding['of'],
): { said: Said; words: string } {
  if (measured === null) return { said: 'cannot tell', words: 'nothing to measure' };
  const points = heardSizes(measured);
  const { kind } = compareStated(readComplexity(stated), measured.growth, points);
  // It was named, and the name is not what the package states.
  const isNamedOtherwise = kind === 'open' && measured.growth.kind === 'told';
  if (of === 'accepted' && isNamedOtherwise) return { said: 'false', words: 'named otherwise' };
  if (kind === 'open' || kind === 'not-compared') return { said: 'cannot tell', words: kind };
  if (of === 'accepted') return { said: kind === 'against' ? 'false' : 'right', words: kind };
  // On other axes than the slow one a slow solution may well grow as it should.
  return { said: kind === 'against' ? 'right' : 'cannot tell', words: kind };
}

function wordsOf(measured: GrowthMeasured | null): string {
  if (measured === null) return 'nothing measured';
  const { growth, sizes } = measured;
  const points = sizes
    .filter(({ ownMs }) => ownMs !== null)
    .map(({ size, ownMs }) => `${size}: ${ownMs?.toPrecision(3)}`);
  const told =
    growth.kind === 'told'
      ? `~ ${growth.names.join(' or ')} (${growth.exponent.toFixed(2)})`
      : `cannot tell, ${growth.reason}`;
  return `${told} [${points.join(', ')} ms]`;
}

function tell(finding: Finding): Finding {
  console.error(`${finding.said}: ${finding.program}, ${finding.words}`);
  return finding;
}

function rowsOf(findings: readonly Finding[], busy: number): BenchRow[] {
  const variant = busy === 0 ? 'alone' : `beside ${busy} busy processes`;
  const kinds = ['known', 'accepted', 'too slow'] as const;
  return kinds.flatMap((kind) => {
    const of = findings.filter((finding) => finding.of === kind);
    if (of.length === 0) return [];
    const count = (said: Said) => of.filter((finding) => finding.said === said).length;
    const told = count('right') + count('false');
    const name = `growth.${kind === 'too slow' ? 'tooSlow' : kind}`;
    const least = { kind: 'at least' as const, value: 95 };
    const none = { kind: 'at most' as const, value: 0 };
    return [
      ...(told === 0
        ? []
        : [
            row(`${name}.right`, '% of those told', [(100 * count('right')) / told], {
              variant,
              target: least,
            }),
          ]),
      row(`${name}.false`, 'claims', [count('false')], { variant, target: none }),
      row(`${name}.cannotTell`, `of ${of.length}`, [count('cannot tell')], { variant }),
    ];
  });
}
