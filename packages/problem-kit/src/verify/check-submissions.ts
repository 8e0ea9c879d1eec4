import type { Limits, Sandbox, Test } from '@dryrun/judge';
import { limitsFor } from '../languages/limits.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import { type Judged, judgeProgram, slowestTestMs, tally } from './judge-program.ts';
import type { SubmissionReport } from './report.ts';
import type { Submission } from './submissions.ts';

/** The slowest accepted solution may use half of the time limit, so that a fair one has room. */
const acceptedMargin = 2;
/** A slow solution must still be too slow with half as much time again, on a faster machine. */
const slowMargin = 1.5;
/** Other work on the machine can make a program slower, never faster: the best of a few counts. */
const attempts = 3;

export type SubmissionOptions = {
  /** Stop judging a slow solution once it is proven slow. Its pass rate is then not known. */
  stopWhenProven: boolean;
};

export type SubmissionCheck = { report: SubmissionReport; faults: string[] };

/** Judges one example solution on the hidden tests and holds it to its folder's promise. */
export async function checkSubmission(
  pack: ProblemPackage,
  submission: Submission,
  hidden: readonly Test[],
  sandbox: Sandbox,
  options: SubmissionOptions,
): Promise<SubmissionCheck> {
  switch (submission.folder) {
    case 'accepted':
      return checkAccepted(pack, submission, hidden, sandbox);
    case 'wrong_answer':
      return checkWrong(pack, submission, hidden, sandbox);
    case 'time_limit_exceeded':
      return checkSlow(pack, submission, hidden, sandbox, options);
    case 'brute_force':
      // Held to the reference on small inputs only, by check-small-inputs.
      return { report: reportOf(submission, null), faults: [] };
  }
}

async function checkAccepted(
  pack: ProblemPackage,
  submission: Submission,
  hidden: readonly Test[],
  sandbox: Sandbox,
): Promise<SubmissionCheck> {
  const { timeLimitMs } = limitsFor(submission.language, pack.limits);
  let judged = await judgeProgram(pack, submission, hidden, sandbox);
  for (let attempt = 1; attempt < attempts && tooSlow(judged); attempt++) {
    const again = await judgeProgram(pack, submission, hidden, sandbox);
    if (again.passed > judged.passed || slowestTestMs(again) < slowestTestMs(judged))
      judged = again;
  }
  const faults: string[] = [];
  const failed = judged.outcomes.find((outcome) => outcome.verdict !== 'accepted');
  if (judged.verdict !== 'accepted') {
    const where = failed ? ` on hidden test ${failed.index + 1}: ${failed.message}` : '';
    faults.push(`${place(submission)}: ${judged.verdict}${where || `: ${judged.message}`}`);
  } else {
    const fault = marginFault(slowestTestMs(judged), timeLimitMs);
    if (fault) faults.push(`${place(submission)}: ${fault}`);
  }
  return { report: reportOf(submission, judged), faults };

  function tooSlow(one: Judged): boolean {
    const ended = one.verdict !== 'time-limit-exceeded';
    return !ended || marginFault(slowestTestMs(one), timeLimitMs) !== null;
  }
}

/** Why an accepted solution that took so long has no time to spare, or null when it has. */
export function marginFault(slowestMs: number, timeLimitMs: number): string | null {
  if (slowestMs * acceptedMargin <= timeLimitMs) return null;
  return `its slowest test takes ${Math.round(slowestMs)} ms, more than half of ${timeLimitMs} ms; raise limits.timeLimitMs or make the tests smaller`;
}

async function checkWrong(
  pack: ProblemPackage,
  submission: Submission,
  hidden: readonly Test[],
  sandbox: Sandbox,
): Promise<SubmissionCheck> {
  const judged = await judgeProgram(pack, submission, hidden, sandbox);
  const faults = strangeVerdicts(submission, judged, ['accepted', 'wrong-answer']);
  if (judged.passed === judged.total) {
    faults.push(`${place(submission)}: it passes every test; add one that catches it`);
  }
  if (judged.passed === 0) {
    faults.push(`${place(submission)}: it passes no test; a wrong idea should lose only some`);
  }
  return { report: reportOf(submission, judged), faults };
}

async function checkSlow(
  pack: ProblemPackage,
  submission: Submission,
  hidden: readonly Test[],
  sandbox: Sandbox,
  { stopWhenProven }: SubmissionOptions,
): Promise<SubmissionCheck> {
  const limits = limitsFor(submission.language, pack.limits);
  const { timeLimitMs } = limits;
  const stretched: Limits = {
    ...limits,
    timeLimitMs: timeLimitMs * slowMargin,
    totalTimeLimitMs: Number.MAX_SAFE_INTEGER,
  };
  const judged = await judgeProgram(pack, submission, hidden, sandbox, {
    limits: stretched,
    stopAt: stopWhenProven ? 'time-limit-exceeded' : undefined,
  });
  const faults = strangeVerdicts(submission, judged, ['accepted', 'time-limit-exceeded']);
  if (!judged.outcomes.some((outcome) => outcome.verdict === 'time-limit-exceeded')) {
    faults.push(
      `${place(submission)}: it ends in time on every test (slowest ${Math.round(slowestTestMs(judged))} ms) when it has ${slowMargin} × ${timeLimitMs} ms; make the largest tests harder`,
    );
  }
  // What it would have passed under the real limit, which is what a candidate would see.
  const inTime = judged.outcomes.filter(
    (outcome) => outcome.verdict === 'accepted' && outcome.cpuTimeMs <= timeLimitMs,
  );
  const report = reportOf(submission, judged);
  return { report: { ...report, passed: inTime.length }, faults };
}

function strangeVerdicts(submission: Submission, judged: Judged, allowed: string[]): string[] {
  if (judged.outcomes.length === 0) {
    return [`${place(submission)}: ${judged.verdict}: ${judged.message}`];
  }
  const strange = judged.outcomes.find((outcome) => !allowed.includes(outcome.verdict));
  if (!strange) return [];
  return [
    `${place(submission)}: ${strange.verdict} on hidden test ${strange.index + 1} (${strange.message}); its folder allows only ${allowed.join(' and ')}; all: ${tally(judged.outcomes)}`,
  ];
}

function reportOf({ folder, file }: Submission, judged: Judged | null): SubmissionReport {
  return {
    folder,
    file,
    verdict: judged?.verdict ?? 'accepted',
    passed: judged?.passed ?? 0,
    total: judged?.total ?? 0,
    slowestTestMs: judged ? slowestTestMs(judged) : 0,
  };
}

export function place({ folder, file }: Submission): string {
  return `submissions/${folder}/${file}`;
}
