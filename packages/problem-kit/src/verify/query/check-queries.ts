import { judgeQuery, type QueryRunner, type SingleTest, type TestOutcome } from '@dryrun/judge';
import { queryLanguage } from '../../languages/sql.ts';
import { place, type Submission } from '../../load/submissions.ts';
import { countFaults, levelFaults, speechless, twinFaults } from '../check-files.ts';
import { marginFault, slowMargin } from '../margins.ts';
import type { Check, SubmissionReport } from '../report.ts';
import type { QuerySubject } from './query-subject.ts';

const required = [
  { folder: 'accepted', language: null, count: 2 },
  { folder: 'wrong_answer', language: null, count: 5 },
  { folder: 'time_limit_exceeded', language: null, count: 1 },
] as const;

/** Queries of every kind are there, and no two have one text. */
export function checkQueryFiles({ submissions, strangers }: QuerySubject): Check {
  const foreign = submissions
    .filter(({ language }) => language !== queryLanguage)
    .map((one) => `${place(one)}: this problem asks for a query; write it in SQL`);
  const count = (folder: string) => submissions.filter((one) => one.folder === folder).length;
  return {
    name: 'files',
    promise: 'queries of every kind',
    faults: [
      ...strangers,
      ...foreign,
      ...speechless(submissions),
      ...countFaults(submissions, required),
      ...levelFaults(submissions, 1),
      ...twinFaults(submissions),
    ],
    note: `${count('accepted')} accepted, ${count('wrong_answer')} wrong, ${count('time_limit_exceeded')} too slow; there are no mutants of a query`,
  };
}

/** Asks every example query on the hidden data sets and holds it to its folder's promise. */
export async function checkQueries(
  subject: QuerySubject,
  queries: QueryRunner | null,
): Promise<{ check: Check; reports: SubmissionReport[] }> {
  const faults: string[] = [];
  const reports: SubmissionReport[] = [];
  const failing = new Map<string, Submission>();
  for (const submission of subject.submissions) {
    if (queries === null) {
      reports.push(reportOf(subject, submission, null));
      continue;
    }
    const judged = await judge(subject, submission, queries);
    reports.push(reportOf(subject, submission, judged));
    faults.push(...faultsOf(subject, submission, judged));
    if (submission.folder !== 'wrong_answer') continue;
    // Two ideas may fail the same data sets in ways of their own.
    const fails = JSON.stringify(judged.outcomes.map(({ output, verdict }) => output ?? verdict));
    const twin = failing.get(fails);
    if (twin)
      faults.push(
        `${place(submission)}: it gives the same on every data set as ${place(twin)}; add one that tells them apart`,
      );
    else failing.set(fails, submission);
  }
  const check: Check = {
    name: 'solutions',
    promise: "every query keeps its folder's promise, with time to spare",
    faults,
    note: queries === null ? 'not run: nobody asks queries here' : '',
  };
  return { check, reports };
}

type Judged = { outcomes: TestOutcome[]; message: string | null };

async function judge(
  { pack, hidden }: QuerySubject,
  { code: query, folder }: Submission,
  queries: QueryRunner,
): Promise<Judged> {
  // A slow one has to be too slow on a faster machine, too. One data set is enough to know.
  const share = folder === 'time_limit_exceeded' ? slowMargin : 1;
  const timeLimitMs = pack.limits.timeLimitMs * share;
  const limits = { ...pack.limits, timeLimitMs, totalTimeLimitMs: Number.POSITIVE_INFINITY };
  const { signature } = pack;
  const request = { query, signature, tests: hidden, limits, mostTimeOuts: 1 };
  const outcomes: TestOutcome[] = [];
  let message: string | null = null;
  for await (const event of judgeQuery(request, queries)) {
    if (event.kind === 'test') outcomes.push(event);
    if (event.kind === 'verdict') message = event.message;
  }
  return { outcomes, message };
}

function faultsOf(
  { pack, hidden }: QuerySubject,
  submission: Submission,
  { outcomes, message }: Judged,
): string[] {
  const say = (fault: string) => `${place(submission)}: ${fault}`;
  if (outcomes.length === 0) return [say(`compile-error: ${message}`)];
  const failed = outcomes.filter(({ verdict }) => verdict !== 'accepted');
  const allowed = {
    accepted: [],
    wrong_answer: ['wrong-answer'],
    time_limit_exceeded: ['time-limit-exceeded'],
    brute_force: ['wrong-answer', 'time-limit-exceeded'],
    regression: ['wrong-answer'],
  }[submission.folder] as readonly string[];
  const strange = failed.find(({ verdict }) => !allowed.includes(verdict));
  if (strange !== undefined) {
    const { group } = hidden[strange.index] as SingleTest;
    return [say(`${strange.verdict} on the hidden data set "${group}": ${strange.message}`)];
  }
  if (submission.folder === 'accepted') {
    const fault = marginFault(slowest(outcomes), pack.limits.timeLimitMs);
    return fault === null ? [] : [say(fault)];
  }
  if (failed.length === 0) return [say('it passes every data set; add one that it fails')];
  if (failed.length === outcomes.length && submission.folder === 'wrong_answer')
    return [say('it fails every data set: that is no idea that somebody believes in')];
  return [];
}

function slowest(outcomes: readonly TestOutcome[]): number {
  const ended = outcomes.filter(({ verdict }) => verdict !== 'time-limit-exceeded');
  return Math.max(0, ...ended.map(({ cpuTimeMs }) => cpuTimeMs));
}

function reportOf(
  { pack, hidden }: QuerySubject,
  { folder, file, language }: Submission,
  judged: Judged | null,
): SubmissionReport {
  const outcomes = judged?.outcomes ?? [];
  const failing = outcomes.filter(({ verdict }) => verdict !== 'accepted');
  const fails = folder === 'wrong_answer' ? failing.map(({ index }) => index) : [];
  const verdict = outcomes.length === 0 ? ('compile-error' as const) : 'accepted';
  return {
    folder,
    file,
    language,
    verdict: judged === null ? null : (failing[0]?.verdict ?? verdict),
    passed: outcomes.filter((one) => one.verdict === 'accepted').length,
    fails,
    failsAt: fails.map(() => 1),
    total: folder === 'time_limit_exceeded' ? outcomes.length : hidden.length,
    slowestTestMs: slowest(outcomes),
    timeLimitMs: pack.limits.timeLimitMs,
  };
}
