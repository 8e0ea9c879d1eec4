import type { Assessment, LanguageInfo } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/api.ts';
import { SkipLink } from '../shell/SkipLink.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { formatTimeOfDay } from '../ui/clock-text.ts';
import { DraftState } from '../ui/DraftState.tsx';
import { findSection, type RunningSection } from '../workspace/assessment-place.ts';
import { ignoreInterruption } from '../workspace/connection/ignore-interruption.ts';
import { RunActions } from '../workspace/dock/RunActions.tsx';
import { ProblemLinks, useChosenProblem } from '../workspace/frame/ProblemLinks.tsx';
import { ProblemMenu } from '../workspace/frame/ProblemMenu.tsx';
import { SectionTimeRule, SectionTimer, SectionTitle } from '../workspace/frame/SectionClock.tsx';
import { SmallBar } from '../workspace/frame/SmallBar.tsx';
import { SectionSteps, TopBar } from '../workspace/frame/TopBar.tsx';
import { usePassed } from '../workspace/frame/use-passed.ts';
import { ConnectionNotices } from '../workspace/notices/ConnectionNotices.tsx';
import { DraftNotice } from '../workspace/notices/DraftNotice.tsx';
import { Notices } from '../workspace/notices/Notices.tsx';
import { StatementPane } from '../workspace/panes/StatementPane.tsx';
import { useWidth } from '../workspace/panes/use-width.ts';
import { StrictNotices } from '../workspace/session-log/StrictNotices.tsx';
import { useSessionLog } from '../workspace/session-log/use-session-log.ts';
import { useStore } from '../workspace/state/use-store.ts';
import { useVisibleHeight } from '../workspace/use-visible-height.ts';
import { WorkspaceSkeleton } from '../workspace/WorkspaceSkeleton.tsx';
import { ApproachPanes } from './ApproachPanes.tsx';
import styles from './ApproachSection.module.css';
import type { ApproachDesk } from './approach-desk.ts';
import { CountedCode } from './CountedCode.tsx';
import { ExplanationForm } from './ExplanationForm.tsx';
import { FinishAssessmentDialog } from './FinishAssessmentDialog.tsx';
import { useApproachDesk } from './use-approach-desk.ts';
import { WordCount } from './WordCount.tsx';

type ApproachSectionProps = {
  owner: string;
  assessment: Assessment;
  languages: readonly LanguageInfo[];
};

/** After coding: the code that counts, read only, and the candidate's words about it. */
export function ApproachSection({ owner, assessment, languages }: ApproachSectionProps) {
  const section = findSection(assessment, 'approach');
  const desk = useApproachDesk(owner, assessment);
  if (!desk || !section) return <WorkspaceSkeleton />;
  return (
    <Explaining
      owner={owner}
      assessment={assessment}
      languages={languages}
      desk={desk}
      section={section}
    />
  );
}

const lastSaveMs = 1_500;

type ExplainingProps = ApproachSectionProps & {
  desk: ApproachDesk;
  section: RunningSection;
};

function Explaining({ owner, assessment, languages, desk, section }: ExplainingProps) {
  const [asks, setAsks] = useState(false);
  const width = useWidth();
  const root = useRef<HTMLDivElement>(null);
  useVisibleHeight(root);
  const [index, choose] = useChosenProblem(
    assessment.problems.map(({ problem }) => problem.slug),
    'explain',
  );
  const entry = assessment.problems[index];
  const document = entry && desk.explanations.get(entry.problem.slug);
  const draftState = useStore(desk.draftState);
  const nearBell = usePassed(section.deadlineMs - lastSaveMs);
  const closed = usePassed(section.deadlineMs);

  const log = useSessionLog({
    ...{ owner, assessment, desk, closed },
    problem: entry?.problem.slug ?? '',
    written: () => [...desk.explanations.values()].map((each) => each.get().content.text),
  });

  useEffect(() => {
    if (nearBell && !closed) void desk.flush().catch(ignoreInterruption);
  }, [nearBell, closed, desk]);
  useEffect(() => {
    if (closed) desk.end();
  }, [closed, desk]);
  // The page moves on to the report when the server, whose clock decides, has closed the section.
  useQuery({
    ...api.assessments.get.queryOptions({ input: { id: assessment.id } }),
    enabled: closed,
    refetchInterval: (query) => (query.state.data?.state === 'finished' ? false : 1_000),
  });

  if (!entry || !document) return <WorkspaceSkeleton />;
  const { title, slug } = entry.problem;
  const problems = assessment.problems.map(({ problem }) => ({
    slug: problem.slug,
    title: problem.title,
    status: <WordCount document={desk.explanations.get(problem.slug)} />,
  }));
  return (
    <div ref={root} className={styles.page}>
      <SectionTitle section={section} title={`Approach to ${title}`} />
      <SkipLink />
      <header className={styles.header}>
        <h1 className={styles.heading}>
          {assessment.presetName}, approach, {title}
        </h1>
        {width === 'wide' ? (
          <TopBar
            place={<SectionSteps sections={assessment.sections} current="approach" />}
            problems={<ProblemLinks parameter="explain" current={slug} problems={problems} />}
          >
            <DraftState state={draftState} />
            <SectionTimer section={section} />
            <Button disabled={closed} onClick={() => setAsks(true)}>
              Finish assessment
            </Button>
          </TopBar>
        ) : (
          <SmallBar place={<ProblemMenu problems={problems} current={index} onChoose={choose} />}>
            <DraftState state={draftState} />
            <SectionTimer section={section} />
          </SmallBar>
        )}
        <SectionTimeRule
          section={section}
          sectionMinutes={assessment.sections.map(({ minutes }) => minutes)}
        />
      </header>
      <Notices>
        {closed ? (
          <Banner
            flush
            kind="error"
            icon="clock"
            fact={`The assessment ended at ${formatTimeOfDay(section.deadlineMs)}.`}
          >
            Your texts are as they were last saved. The report opens by itself.
          </Banner>
        ) : (
          <StrictNotices fullScreen={assessment.fullScreen} log={log} />
        )}
        <ConnectionNotices connection={desk.connection} tabs={desk.tabs} claimTab={desk.claimTab} />
        <DraftNotice draft={document} />
      </Notices>
      <main id="main" tabIndex={-1} className={styles.main}>
        <ApproachPanes
          width={width}
          code={(toStatement) => (
            <CountedCode
              key={slug}
              entry={entry}
              mode={assessment.editorMode}
              languages={languages}
              controls={toStatement}
            />
          )}
          statement={(toCode) => (
            <StatementPane
              problem={entry.problem}
              language={entry.counts?.language ?? entry.language}
              controls={toCode}
            />
          )}
          form={
            <ExplanationForm
              key={`form-${slug}`}
              title={title}
              document={document}
              closed={closed}
            />
          }
          actions={
            <RunActions
              small
              runs={null}
              closed={closed}
              finish={{
                label: 'Finish assessment',
                word: 'Finish',
                disabled: closed,
                onFinish: () => setAsks(true),
              }}
            />
          }
        />
      </main>
      <FinishAssessmentDialog
        open={asks && !closed}
        onClose={() => setAsks(false)}
        assessment={assessment}
        desk={desk}
      />
    </div>
  );
}
