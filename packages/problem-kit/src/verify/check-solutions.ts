import type { Limits, Test, TestOutcome } from '@dryrun/judge';
import { limitsFor } from '../languages/limits.ts';
import { isWrong, place, type Submission } from '../load/submissions.ts';
import { faultsTogether } from './compare-solutions.ts';
import { inParallel } from './in-parallel.ts';
import { judgeWhileDoubtful } from './judge-again.ts';
import { type Judged, judgeProgram, slowestTestMs, tally } from './judge-program.ts';
import { judgeSlowProgram } from './judge-slow-program.ts';
import { marginFault, slowMargin } from './margins.ts';
import { missedPromise } from './missed-promise.ts';
import type { Check, SubmissionReport } from './report.ts';
import { smallestFirst } from './smallest-first.ts';
import { type Machine, type Subject, testsUpTo } from './subject.ts';

/** `fails`: the tests that it fails, and of sweeps at which input; null when that is of no matter. */
type Verified = { report: SubmissionReport; faults: string[]; fails?: string };

/** Judges every example solution on the hidden tests and holds it to its folder's promise. */
export async function checkSolutions(
  subject: Subject,
  machine: Machine,
): Promise<{ check: Check; reports: SubmissionReport[] }> {
  const verified = await inParallel(subject.submissions, machine.concurrency, (submission) =>
    machine.languages.has(submission.language)
      ? verify({ ...subject, hidden: testsUpTo(subject.hidden, submission) }, submission, machine)
      : Promise.resolve({ report: reportOf(subject, submission, null), faults: [] }),
  );
  const check: Check = {
    name: 'solutions',
    promise: "every solution keeps its folder's promise, with time to spare",
    faults: [...verified.flatMap(({ faults }) => faults), ...faultsTogether(subject, verified)],
    note: '',
  };
  return { check, reports: verified.map(({ report }) => report) };
}

function verify(subject: Subject, submission: Submission, machine: Machine): Promise<Verified> {
  switch (submission.folder) {
    case 'accepted':
      return verifyAccepted(subject, submission, machine);
    case 'wrong_answer':
      return verifyWrong(subject, submission, machine);
    case 'time_limit_exceeded':
      return verifySlow(subject, submission, machine);
    case 'brute_force':
      return verifyBruteForce(subject, submission, machine);
    case 'regression':
      return verifyWrong(subject, submission, machine);
  }
}

async function verifyAccepted(
  subject: Subject,
  submission: Submission,
  { sandbox }: Machine,
): Promise<Verified> {
  const { pack, hidden } = subject;
  const { timeLimitMs } = limitsFor(submission.language, pack.limits);
  const judged = await judgeWhileDoubtful(pack, submission, hidden, sandbox, tooSlow);
  const faults: string[] = [];
  const failed = judged.outcomes.find((outcome) => outcome.verdict !== 'accepted');
  if (judged.verdict !== 'accepted') {
    const where = failed ? `${onTest(failed.index, hidden)}: ${failed.message}` : '';
    faults.push(`${place(submission)}: ${judged.verdict}${where || `: ${judged.message}`}`);
  } else {
    const fault = marginFault(slowestTestMs(judged), timeLimitMs);
    if (fault) faults.push(`${place(submission)}: ${fault}`);
  }
  return { report: reportOf(subject, submission, judged), faults };

  function tooSlow({ verdict, cpuTimeMs }: TestOutcome): boolean {
    return verdict === 'time-limit-exceeded' || marginFault(cpuTimeMs, timeLimitMs) !== null;
  }
}

async function verifyWrong(
  subject: Subject,
  submission: Submission,
  { sandbox }: Machine,
): Promise<Verified> {
  const { pack, hidden } = subject;
  const judged = await judgeWhileDoubtful(pack, submission, hidden, sandbox, wasCut);
  const faults = strangeVerdicts(submission, judged, hidden, ['accepted', 'wrong-answer']);
  if (faults.length === 0) {
    const missed = missedPromise(submission, hidden, judged.outcomes);
    if (missed !== null) faults.push(`${place(submission)}: ${missed}`);
  }
  const fails = judged.outcomes
    .filter(({ verdict }) => verdict !== 'accepted')
    .map(({ index, inputNumber = 1 }) => `${index}:${inputNumber}`)
    .join(' ');
  return { report: reportOf(subject, submission, judged), faults, fails };
}

/** From the smallest test to the largest, with more time than a candidate has, until one is too slow. */
async function verifySlow(
  subject: Subject,
  submission: Submission,
  { sandbox }: Machine,
): Promise<Verified> {
  const { pack, hidden } = subject;
  const real = limitsFor(submission.language, pack.limits);
  const limits: Limits = {
    ...real,
    timeLimitMs: real.timeLimitMs * slowMargin,
    totalTimeLimitMs: Number.MAX_SAFE_INTEGER,
  };
  const tests = smallestFirst(hidden);
  const judged = await judgeProgram(pack, submission, tests, sandbox, {
    limits,
    stopAtFirstFailure: true,
  });
  const faults = strangeVerdicts(submission, judged, tests, ['accepted', 'time-limit-exceeded']);
  if (faults.length === 0 && judged.passed === judged.total) {
    faults.push(
      `${place(submission)}: it ends in time on every test (slowest ${Math.round(slowestTestMs(judged))} ms) when it has ${slowMargin} × ${real.timeLimitMs} ms; make the largest tests harder`,
    );
  }
  return { report: reportOf(subject, submission, judged), faults };
}

async function verifyBruteForce(
  subject: Subject,
  submission: Submission,
  { sandbox }: Machine,
): Promise<Verified> {
  const { pack, hidden } = subject;
  const judged = await judgeSlowProgram(pack, submission, hidden, sandbox);
  const faults = judged.outcomes.flatMap(({ verdict, index, message }) =>
    verdict === 'wrong-answer' || verdict === 'judge-error'
      ? [`${place(submission)}: ${verdict}${onTest(index, hidden)}: ${message}`]
      : [],
  );
  if (judged.outcomes.length === 0) {
    faults.push(`${place(submission)}: ${judged.verdict}: ${judged.message}`);
  } else if (judged.passed === judged.total) {
    faults.push(`${place(submission)}: it passes every test; make the largest tests harder`);
  }
  return { report: reportOf(subject, submission, judged), faults: faults.slice(0, 3) };
}

function wasCut({ verdict }: TestOutcome): boolean {
  return verdict === 'time-limit-exceeded';
}

function strangeVerdicts(
  submission: Submission,
  judged: Judged,
  tests: readonly Test[],
  allowed: string[],
): string[] {
  if (judged.outcomes.length === 0) {
    return [`${place(submission)}: ${judged.verdict}: ${judged.message}`];
  }
  const strange = judged.outcomes.find((outcome) => !allowed.includes(outcome.verdict));
  if (!strange) return [];
  return [
    `${place(submission)}: ${strange.verdict}${onTest(strange.index, tests)} (${strange.message}); its folder allows only ${allowed.join(' and ')}; all: ${tally(judged.outcomes)}`,
  ];
}

function onTest(index: number, tests: readonly Test[]): string {
  const group = tests[index]?.group ?? '';
  const nth = tests.slice(0, index + 1).filter((test) => test.group === group).length;
  return ` on the hidden test "${group}" ${nth}`;
}

function failedTests({ outcomes }: Judged): Judged['outcomes'] {
  const failed = outcomes.filter(({ verdict }) => verdict !== 'accepted');
  return failed.sort((a, b) => a.index - b.index);
}

function reportOf(
  { pack }: Subject,
  { folder, file, language }: Submission,
  judged: Judged | null,
): SubmissionReport {
  const failed = isWrong(folder) && judged ? failedTests(judged) : [];
  return {
    folder,
    file,
    language,
    verdict: judged?.verdict ?? null,
    passed: judged?.passed ?? 0,
    fails: failed.map(({ index }) => index),
    failsAt: failed.map(({ inputNumber = 1 }) => inputNumber),
    total: judged?.total ?? 0,
    slowestTestMs: judged ? slowestTestMs(judged) : 0,
    timeLimitMs: limitsFor(language, pack.limits).timeLimitMs,
  };
}
