import type { Report, ReportProblem, SubmissionSummary } from '@dryrun/contract';
import { writtenTexts } from '../../sections/report-sections.ts';
import type { WrittenText } from '../../sections/section-module.ts';
import { sayExtraTime } from './say-extra-time.ts';

/** The report of one assessment as Markdown, for people. */
export function reportMarkdown(report: Report): string {
  const { assessment, problems, timeline } = report;
  const started = assessment.startedAtMs === null ? '' : stamp(assessment.startedAtMs);
  return lines(
    `# ${oneLine(assessment.presetName)}, ${started}`,
    '',
    `${assessment.sections.map(({ kind, minutes }) => `${kind} ${minutes} min`).join(', ')}. Language at set-up: ${oneLine(assessment.language)}. Editor: ${assessment.editorMode}. At the bell: ${assessment.timeoutRule}. ${sayExtraTime(report)}`.trimEnd(),
    '',
    '| problem | counted | tests | submissions |',
    '|---|---|---:|---:|',
    ...problems.map(
      ({ title, counted, total, submissions }) =>
        `| ${cell(title)} | ${counted?.verdict ?? 'nothing'} | ${counted?.passed ?? 0}/${total} | ${submissions.length} |`,
    ),
    ...problems.flatMap(ofProblem),
    ...writtenTexts(report).flatMap(ofText),
    '',
    '## Minutes with typing',
    '',
    '| lane | minute | keys |',
    '|---|---:|---:|',
    ...timeline.flatMap(({ label, activity }) =>
      activity.map(({ minute, keystrokes }) => `| ${cell(label)} | ${minute} | ${keystrokes} |`),
    ),
  );
}

function ofText({ title, text }: WrittenText): string[] {
  return ['', `## ${oneLine(title)}`, '', text === '' ? 'Nothing was written.' : text];
}

function ofBell({ verdict, passed, total }: NonNullable<ReportProblem['bell']>): string {
  return verdict === 'judge-error'
    ? '- The draft at the bell could not be judged.'
    : `- The draft at the bell would have passed ${passed}/${total}.`;
}

function ofProblem({ title, slug, submissions, bell, tests, approach }: ReportProblem): string[] {
  const failed = tests.filter(({ verdict }) => verdict !== 'accepted' && verdict !== 'queued');
  return [
    '',
    `## ${oneLine(title)}`,
    '',
    `\`${slug}\``,
    '',
    ...submissions.toReversed().map(ofSubmission),
    ...(bell ? [ofBell(bell)] : []),
    ...failed.map(
      ({ index, group, verdict }) => `- Test ${index + 1}: ${verdict}. ${oneLine(group)}`,
    ),
    '',
    '### Approach',
    '',
    approach.text === '' ? 'Nothing was written.' : approach.text,
    '',
    `Time: ${oneLine(approach.timeComplexity) || 'not stated'}. Space: ${oneLine(approach.spaceComplexity) || 'not stated'}.`,
  ];
}

function ofSubmission(one: SubmissionSummary): string {
  const { number, origin, language, verdict, passed, total, createdAtMs, counted } = one;
  const what = number === null ? `Made by the bell (${origin})` : `Submission ${number}`;
  return `- ${what}, ${stamp(createdAtMs)}, ${language}: ${verdict}, ${passed}/${total}${counted ? ', counted' : ''}.`;
}

export const stamp = (ms: number) =>
  `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const lines = (...all: string[]) => `${all.join('\n')}\n`;
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const cell = (text: string) => oneLine(text).replaceAll('|', '\\|');
