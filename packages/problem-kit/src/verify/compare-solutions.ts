import { limitsFor } from '../languages/limits.ts';
import { firstComment } from '../load/first-comment.ts';
import { place, type Submission } from '../load/submissions.ts';
import { medianFault } from './margins.ts';
import type { SubmissionReport } from './report.ts';
import type { Subject } from './subject.ts';

/** How one of the subject's solutions did, in the order of these. `fails`: which tests it fails. */
type Verified = { report: SubmissionReport; fails?: string };

/** What is wrong with solutions only when they are looked at side by side. */
export function faultsTogether(subject: Subject, verified: readonly Verified[]): string[] {
  return [...narrowLimits(subject, verified), ...sameFailures(subject, verified)];
}

function narrowLimits({ pack }: Subject, verified: readonly Verified[]): string[] {
  const accepted = verified
    .map(({ report }) => report)
    .filter(({ folder, verdict }) => folder === 'accepted' && verdict === 'accepted');
  // One limit is for all languages that have its time.
  const byLimit = Object.groupBy(accepted, ({ timeLimitMs }) => String(timeLimitMs));
  return Object.values(byLimit).flatMap((same = []) => {
    const times = same.map(({ slowestTestMs }) => slowestTestMs);
    const language = same[0]?.language ?? '';
    const fault = medianFault(times, limitsFor(language, pack.limits).timeLimitMs);
    return fault === null ? [] : [`submissions/accepted: in ${language}, ${fault}`];
  });
}

/** Two wrong ideas may fail the same tests only where one says in what it is unlike the other. */
function sameFailures({ submissions }: Subject, verified: readonly Verified[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, Submission>();
  for (const [index, { fails }] of verified.entries()) {
    const submission = submissions[index];
    if (!submission || !fails) continue;
    const twin = seen.get(fails);
    if (!twin) {
      seen.set(fails, submission);
      continue;
    }
    if (firstComment(submission).includes(twin.file)) continue;
    if (firstComment(twin).includes(submission.file)) continue;
    faults.push(
      `${place(submission)}: it fails exactly the tests that ${twin.file} fails; if its idea is another, say so in its comment, after an empty line: "Unlike ${twin.file}, …"; else remove one`,
    );
  }
  return faults;
}
