import { environmentNames, type Report as ReportData } from '@dryrun/contract';
import { lazy, Suspense } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { useSectionName } from '../../api/use-section-name.ts';
import { LogMarks } from '../../results/LogMarks.tsx';
import { SubmissionRows } from '../../results/SubmissionRows.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { formatFullDay } from '../../words/day.ts';
import { editorModeNames } from '../../words/result.ts';
import { haveProblems } from '../../words/section-names.ts';
import { tellClockJumps } from './clock-words.ts';
import { IdeaPanel } from './IdeaPanel.tsx';
import { NextSteps } from './NextSteps.tsx';
import { ProblemsReport } from './ProblemsReport.tsx';
import { practiceLink } from './practice-link.ts';
import styles from './ReportPage.module.css';
import { logMarks } from './session-log/log-marks.ts';
import { SessionLogPanel } from './session-log/SessionLogPanel.tsx';
import { useReportLog } from './session-log/use-report-log.ts';
import { sayEnd, sayExtra, sayWhen } from './sitting-words.ts';
import { TimelinePanel } from './TimelinePanel.tsx';
import { layoutTimeline } from './timeline-layout.ts';

// What is worked out afterwards comes afterwards: the page is usable without it.
const SectionReport = lazy(async () => ({
  default: (await import('./SectionReport.tsx')).SectionReport,
}));
const ReadAgain = lazy(async () => ({ default: (await import('./ReadAgain.tsx')).ReadAgain }));

export function Report({ report }: { report: ReportData }) {
  const { assessment, problems } = report;
  const languageName = useLanguageName();
  const nameOf = useSectionName(assessment);
  const log = useReportLog(assessment.id);
  const startedAtMs = assessment.startedAtMs ?? assessment.createdAtMs;
  const layout = layoutTimeline(report.timeline, assessment.sections, startedAtMs);
  const submissions = problems
    .flatMap((problem) => problem.submissions)
    .sort((a, b) => b.createdAtMs - a.createdAtMs);
  const coding = assessment.sections.findLast(({ kind }) => haveProblems.has(kind));
  const clockWords = tellClockJumps(report.clockJumps);
  const weakest = problems
    .filter(({ counted, total }) => (counted?.passed ?? 0) < total)
    .sort((a, b) => (a.counted?.passed ?? 0) / a.total - (b.counted?.passed ?? 0) / b.total)[0];
  const hasApproach = assessment.sections.some(
    ({ kind, startsAtMs }) => kind === 'approach' && startsAtMs !== null,
  );

  return (
    <PageContainer title={`${assessment.presetName}, ${formatFullDay(startedAtMs)}`}>
      <PageHeader
        title={assessment.presetName}
        crumbs={
          <Breadcrumbs
            crumbs={[
              { label: 'Assessments', to: '/assessments' },
              { label: formatFullDay(startedAtMs) },
            ]}
          />
        }
        meta={[
          sayWhen(startedAtMs, assessment.finishedAtMs),
          ...(problems.length > 0 ? sayTools(assessment, languageName) : []),
          ...sayEnd(assessment.sections, nameOf),
          ...sayExtra(assessment),
        ]}
      >
        {problems.length > 0 ? (
          <ButtonLink to={`/assessments/${assessment.id}/replay`}>Replay</ButtonLink>
        ) : null}
        <ButtonLink to={`/assessments/new/${assessment.preset}`}>Set up another</ButtonLink>
        {weakest ? (
          <ButtonLink kind="primary" to={practiceLink(weakest)}>
            Retry {weakest.title}
          </ButtonLink>
        ) : null}
      </PageHeader>
      <div className={styles.page}>
        {clockWords ? (
          <Banner kind="neutral" icon="clock" fact={clockWords}>
            The assessment went on by the time that really passed.
          </Banner>
        ) : null}
        {assessment.sections.map(({ kind }) =>
          report.problems.some(({ section }) => section === kind) ? (
            <ProblemsReport key={kind} kind={kind} report={report} layout={layout} />
          ) : (
            <Suspense key={kind}>
              <SectionReport kind={kind} report={report} />
            </Suspense>
          ),
        )}
        {layout.lanes.length > 0 ? (
          <TimelinePanel
            layout={layout}
            nothingRuns={assessment.editorMode === 'document'}
            log={<LogMarks marks={logMarks(log)} endMs={layout.endMinute * 60_000} />}
          />
        ) : null}
        {/* Of what lasts for days, and may be left, nothing is recorded. */}
        {assessment.exclusive ? (
          <SessionLogPanel
            id={assessment.id}
            log={log}
            codingMs={(coding?.endedAtMs ?? startedAtMs) - startedAtMs}
          />
        ) : null}
        <Suspense fallback={<Skeleton height={360} />}>
          <ReadAgain problems={problems} approachOf={hasApproach ? assessment.id : null} />
        </Suspense>
        {problems.length > 0 ? (
          <section aria-labelledby="report-ideas">
            <h2 id="report-ideas">Solution ideas</h2>
            <div className={styles.columns}>
              {problems.map(({ slug, title }) => (
                <IdeaPanel key={slug} slug={slug} title={title} />
              ))}
            </div>
          </section>
        ) : null}
        {submissions.length > 0 ? (
          <section aria-labelledby="report-submissions">
            <h2 id="report-submissions">Submissions</h2>
            <Panel>
              <SubmissionRows submissions={submissions} inReport />
            </Panel>
          </section>
        ) : null}
        <NextSteps report={report} />
      </div>
    </PageContainer>
  );
}

/** What the code was written in; queries have one language, which is not chosen. */
function sayTools(
  { sections, language, editorMode, environment }: ReportData['assessment'],
  languageName: (id: string) => string,
): string[] {
  return [
    ...(sections.some(({ kind }) => kind === 'coding') ? [languageName(language)] : []),
    editorModeNames[editorMode],
    ...(environment === 'plain' ? [] : [environmentNames[environment]]),
  ];
}
