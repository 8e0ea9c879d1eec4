import type { SubmissionReport, VerificationReport } from '@dryrun/problem-kit';

export type ReportStyle = {
  /** The report is one of an earlier run. */
  cached?: boolean;
  /** The first line only. */
  briefly?: boolean;
};

/** One package's report for a terminal. */
export function formatReport(
  report: VerificationReport,
  { cached = false, briefly = false }: ReportStyle = {},
): string {
  const when = cached ? 'unchanged since' : seconds(report.tookMs);
  const lines = [`${report.slug}: ${report.ok ? 'sound' : 'NOT SOUND'}, ${when}`];
  if (briefly) return lines.join('\n');
  for (const { promise, faults, note, tookMs } of report.checks) {
    const mark = faults.length === 0 ? 'ok  ' : 'FAIL';
    const took = tookMs < 1_000 ? '' : `, ${seconds(tookMs)}`;
    lines.push(`  ${mark}  ${promise}${note === '' ? '' : ` (${note})`}${took}`);
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

function placeOf({ folder, file }: SubmissionReport): string {
  return `${folder}/${file}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
