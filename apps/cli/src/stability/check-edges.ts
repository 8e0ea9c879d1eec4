import { defaultLimits, judge, type Program, type Test } from '@dryrun/judge';
import type { CodeSandbox } from '@dryrun/sandbox';

/** Shares of the limit that loops are made for, in percent, and which verdicts they may have. */
const levels = [
  { percent: 85, may: ['accepted'] },
  { percent: 95, may: ['accepted', 'time-limit-exceeded'] },
  { percent: 105, may: ['accepted', 'time-limit-exceeded'] },
  { percent: 115, may: ['time-limit-exceeded'] },
] as const;

const limits = { ...defaultLimits, timeLimitMs: 500 };
const unlimited = { ...defaultLimits, timeLimitMs: 60_000 };
const calibrations = 5;

const parameters = [{ name: 'n', type: 'integer' }];
const signature = { kind: 'function' as const, name: 'solve', parameters, returns: 'integer' };
/** Loops of which CPU time grows as their number. The first number takes some hundred milliseconds. */
const loops = [
  {
    language: 'javascript',
    code: 'function solve(n) { let x = 1; for (let i = 0; i < n; i++) x = (x * 31 + i) % 1000003; return x; }',
    first: 1e7,
  },
  {
    language: 'python',
    code: 'def solve(n):\n    x = 1\n    for i in range(n):\n        x = (x * 31 + i) % 1000003\n    return x',
    first: 5e5,
  },
  {
    language: 'cpp',
    code: 'int solve(int n) { long long x = 1; for (int i = 0; i < n; i++) x = (x * 31 + i) % 1000003; return x; }',
    first: 3e7,
  },
  {
    language: 'java',
    code: 'class Solution { int solve(int n) { long x = 1; for (int i = 0; i < n; i++) x = (x * 31 + i) % 1000003; return (int) x; } }',
    first: 3e7,
  },
];

export type Edge = {
  language: string;
  percent: number;
  runs: number;
  accepted: number;
  /** Verdicts that this level may not have. */
  flips: number;
  /** CPU time as shares of the limit: least, median, most. */
  shares: readonly [number, number, number];
};

/**
 * Judges loops of 85, 95, 105 and 115 % of a limit so many times each. They are measured first, beside
 * whatever else runs, as CPU time itself grows on a busy machine.
 */
export async function* checkEdges(
  sandbox: CodeSandbox,
  languages: readonly string[],
  runs: number,
): AsyncGenerator<Edge, void, void> {
  for (const { language, code, first } of loops) {
    if (!languages.includes(language)) continue;
    const program: Program = { language, code, signature };
    const took: number[] = [];
    for (let left = calibrations; left > 0; left -= 1)
      took.push((await judgeLoop(sandbox, program, first, unlimited)).cpuTimeMs);
    const perMs = first / middle(took);
    for (const { percent, may } of levels) {
      const n = Math.round((perMs * limits.timeLimitMs * percent) / 100);
      const shares: number[] = [];
      let accepted = 0;
      let flips = 0;
      for (let left = runs; left > 0; left -= 1) {
        const { verdict, cpuTimeMs } = await judgeLoop(sandbox, program, n, limits);
        if (verdict === 'accepted') accepted += 1;
        if (!(may as readonly string[]).includes(verdict)) flips += 1;
        shares.push(cpuTimeMs / limits.timeLimitMs);
      }
      const spread = [Math.min(...shares), middle(shares), Math.max(...shares)] as const;
      yield { language, percent, runs, accepted, flips, shares: spread };
    }
  }
}

async function judgeLoop(
  sandbox: CodeSandbox,
  program: Program,
  n: number,
  within: typeof limits,
): Promise<{ verdict: string; cpuTimeMs: number }> {
  const tests: Test[] = [{ group: 'loop', input: [n], expected: 0 }];
  let cpuTimeMs = 0;
  for await (const event of judge(
    { program, tests, comparison: { kind: 'none' }, limits: within },
    sandbox,
  )) {
    if (event.kind === 'test') cpuTimeMs = event.cpuTimeMs;
    if (event.kind === 'verdict') return { verdict: event.verdict, cpuTimeMs };
  }
  throw new Error('the judge ended without a verdict');
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** One line of what was found. */
export function formatEdge({ language, percent, runs, accepted, flips, shares }: Edge): string {
  const [least, median, most] = shares.map((share) => `${(share * 100).toFixed(0)} %`);
  const held = flips === 0 ? '' : `, ${flips} FLIPPED`;
  return `${language}, a loop of ${percent} % of the limit: ${accepted} of ${runs} accepted${held}. CPU ${least} to ${most} of it, ${median} in the middle.`;
}
