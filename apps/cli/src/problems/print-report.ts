import type { SubmissionReport, VerificationReport } from '@dryrun/problem-kit';

/** One package's report for a terminal. */
export function formatReport(report: VerificationReport): string {
  const lines = [`${report.slug}: ${report.ok ? 'sound' : 'NOT SOUND'}, ${seconds(report.tookMs)}`];
  for (const { promise, faults, note } of report.checks) {
    const mark = faults.length === 0 ? 'ok  ' : 'FAIL';
    lines.push(`  ${mark}  ${promise}${note === '' ? '' : ` (${note})`}`);
    for (const fault of faults) lines.push(`          ${fault}`);
  }
  const widest = Math.max(0, ...report.submissions.map((one) => placeOf(one).length));
  for (const one of report.submissions) {
    const passed = `${one.passed}/${one.total}`.padStart(6);
    const times = `${one.slowestTestMs.toFixed(0)} of ${one.timeLimitMs.toFixed(0)} ms`.padStart(
      15,
    );
    const verdict = one.verdict ?? 'not run';
    lines.push(`        ${placeOf(one).padEnd(widest)} ${passed} ${times}  ${verdict}`);
  }
  return lines.join('\n');
}

/** The bank in one line. */
export function formatTotals(reports: readonly VerificationReport[]): string {
  const sound = reports.filter((report) => report.ok).length;
  const tests = reports.reduce((sum, report) => sum + report.hiddenTestCount, 0);
  const count = (folder: string) =>
    reports.reduce(
      (sum, report) => sum + report.submissions.filter((one) => one.folder === folder).length,
      0,
    );
  return `${sound} of ${reports.length} packages sound: ${tests} hidden tests, ${count('accepted')} accepted, ${count('wrong_answer')} wrong and ${count('time_limit_exceeded')} slow solutions.`;
}

function placeOf({ folder, file }: SubmissionReport): string {
  return `${folder}/${file}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
