import {
  contentKeyOf,
  type Proof,
  type RuleLeftOut,
  readSubmissions,
  statedIdea,
  type VerificationReport,
} from '@dryrun/problem-kit';

/** What is shown of one package: numbers of its report, and the ideas that it refuses. */
export async function proofOf(
  directory: string,
  report: VerificationReport,
  rulesLeftOut: RuleLeftOut[],
): Promise<Proof> {
  const { submissions } = await readSubmissions(directory);
  const wrong = report.submissions.filter(
    ({ folder, verdict }) =>
      (folder === 'wrong_answer' || folder === 'regression') && verdict !== null,
  );
  return {
    contentKey: await contentKeyOf(directory),
    hiddenTests: report.hiddenTestCount,
    sweeps: { count: report.sweeps?.sweeps ?? 0, inputs: report.sweeps?.inputs ?? 0 },
    wrongIdeas: wrong.map((one) => {
      const source = submissions.find(
        ({ folder, file }) => folder === one.folder && file === one.file,
      );
      return {
        idea: (source && statedIdea(source)) || one.file,
        language: one.language,
        failed: one.total - one.passed,
        of: one.total,
        tests: [...one.fails],
        inputs: [...one.failsAt],
      };
    }),
    rulesLeftOut,
    mutants: caughtOf(report.mutation),
    slips: caughtOf(report.slips),
    ends: report.reach && {
      caught: report.reach.reached,
      of: report.reach.ends,
      justified: report.reach.justified,
    },
  };
}

function caughtOf(
  one: { killed: number; survived: number; justified: number } | null,
): Proof['mutants'] {
  return one && { caught: one.killed, of: one.killed + one.survived, justified: one.justified };
}
