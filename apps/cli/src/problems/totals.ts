import type { Difficulty, SubmissionReport, VerificationReport } from '@dryrun/problem-kit';

/** The bank in numbers. */
export type Totals = {
  packages: number;
  sound: number;
  byDifficulty: Partial<Record<Difficulty, number>>;
  byTopic: Record<string, number>;
  hiddenTests: number;
  mutants: {
    killed: number;
    justified: number;
    /** Neither killed nor justified. */
    open: number;
    /** Killed among all that are not justified, from 0 to 1. */
    score: number;
  };
  /** What people get wrong by mistake, tried as the mutants are. */
  slips: { killed: number; justified: number; open: number };
  /** Ends of constraints, and largest values, that the tests go to. */
  reach: { ends: number; reached: number; justified: number };
  /** Tests of many small inputs. */
  sweeps: { sweeps: number; inputs: number };
  accepted: number;
  bruteForce: { solutions: number; lowestRate: number; highestRate: number };
  wrong: { solutions: number; rejected: number };
  tooSlow: { solutions: number; proven: number };
  /** By language: of all accepted solutions, the smallest limit divided by time of the slowest test. */
  narrowestMargin: Record<string, number>;
  /** Solutions for whose language there was no runtime. */
  notRun: number;
};

export function totalsOf(reports: readonly VerificationReport[]): Totals {
  const all = reports.flatMap((report) => report.submissions);
  const of = (folder: string) => all.filter((one) => one.folder === folder && one.verdict !== null);
  const killed = sum(reports.map(({ mutation }) => mutation?.killed ?? 0));
  const justified = sum(reports.map(({ mutation }) => mutation?.justified ?? 0));
  const open = sum(reports.map(({ mutation }) => mutation?.survived ?? 0)) - justified;
  const rates = of('brute_force').map(({ passed, total }) => passed / Math.max(1, total));
  const wrong = of('wrong_answer');
  const tooSlow = of('time_limit_exceeded');
  return {
    packages: reports.length,
    sound: reports.filter((report) => report.ok).length,
    byDifficulty: count(reports.flatMap(({ difficulty }) => difficulty ?? [])),
    byTopic: count(reports.flatMap(({ topics }) => topics)),
    hiddenTests: sum(reports.map((report) => report.hiddenTestCount)),
    mutants: { killed, justified, open, score: killed + open === 0 ? 1 : killed / (killed + open) },
    slips: {
      killed: sum(reports.map(({ slips }) => slips?.killed ?? 0)),
      justified: sum(reports.map(({ slips }) => slips?.justified ?? 0)),
      open: sum(reports.map(({ slips }) => (slips ? slips.survived - slips.justified : 0))),
    },
    reach: {
      ends: sum(reports.map(({ reach }) => reach?.ends ?? 0)),
      reached: sum(reports.map(({ reach }) => reach?.reached ?? 0)),
      justified: sum(reports.map(({ reach }) => reach?.justified ?? 0)),
    },
    sweeps: {
      sweeps: sum(reports.map(({ sweeps }) => sweeps?.sweeps ?? 0)),
      inputs: sum(reports.map(({ sweeps }) => sweeps?.inputs ?? 0)),
    },
    accepted: of('accepted').length,
    bruteForce: {
      solutions: rates.length,
      lowestRate: Math.min(1, ...rates),
      highestRate: Math.max(0, ...rates),
    },
    wrong: {
      solutions: wrong.length,
      rejected: wrong.filter((one) => one.verdict === 'wrong-answer').length,
    },
    tooSlow: {
      solutions: tooSlow.length,
      proven: tooSlow.filter((one) => one.verdict === 'time-limit-exceeded').length,
    },
    narrowestMargin: narrowest(of('accepted')),
    notRun: all.filter((one) => one.verdict === null).length,
  };
}

export function formatTotals(totals: Totals): string {
  const { mutants, slips, reach, sweeps, bruteForce, wrong, tooSlow } = totals;
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, number]) => `${number} ${name}`)
      .join(', ');
  const margins = Object.entries(totals.narrowestMargin).map(
    ([language, margin]) => `${language} ${margin.toFixed(1)} ×`,
  );
  return [
    `${totals.sound} of ${totals.packages} packages sound: ${list(totals.byDifficulty)}`,
    `topics: ${list(totals.byTopic)}`,
    `tests: ${totals.hiddenTests} hidden tests, ${sweeps.sweeps} of them sweeps over ${sweeps.inputs} small inputs`,
    `reach: ${reach.reached} of ${reach.ends} ends, ${reach.justified} justified`,
    `mutants: ${mutants.killed} killed, ${mutants.justified} justified, ${mutants.open} open, score ${percent(mutants.score)}`,
    `slips: ${slips.killed} caught, ${slips.justified} justified, ${slips.open} open`,
    `solutions: ${totals.accepted} accepted; ${wrong.rejected} of ${wrong.solutions} wrong ones rejected; ${tooSlow.proven} of ${tooSlow.solutions} slow ones too slow with 1.5 times the limit` +
      (totals.notRun > 0 ? `; ${totals.notRun} not run for lack of a runtime` : ''),
    ...(bruteForce.solutions === 0
      ? []
      : [
          `brute force passes ${percent(bruteForce.lowestRate)} to ${percent(bruteForce.highestRate)} of the hidden tests`,
        ]),
    `narrowest margin of an accepted solution (limit ÷ slowest test, at least 2): ${margins.join(', ')}`,
  ].join('\n');
}

function narrowest(accepted: readonly SubmissionReport[]): Record<string, number> {
  const margins: Record<string, number> = {};
  for (const { language, timeLimitMs, slowestTestMs } of accepted) {
    const margin = timeLimitMs / Math.max(1, slowestTestMs);
    margins[language] = Math.min(margins[language] ?? Number.POSITIVE_INFINITY, margin);
  }
  return margins;
}

/** The most frequent first. */
function count<T extends string>(names: readonly T[]): Record<T, number> {
  const groups = Object.groupBy(names, (name) => name) as Record<T, T[]>;
  const counts = Object.entries<T[]>(groups).map(([name, { length }]) => [name, length] as const);
  return Object.fromEntries(counts.sort((a, b) => b[1] - a[1])) as Record<T, number>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function percent(part: number): string {
  return `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
}
