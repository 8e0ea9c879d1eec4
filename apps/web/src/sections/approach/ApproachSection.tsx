import { useState } from 'react';
import { useSectionName } from '../../api/use-section-name.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { DraftState } from '../../ui/text/DraftState.tsx';
import { findSection, problemsOf, type RunningSection } from '../../workspace/assessment-place.ts';
import { RunActions } from '../../workspace/dock/RunActions.tsx';
import { ProblemLinks, useChosenProblem } from '../../workspace/frame/ProblemLinks.tsx';
import { ProblemMenu } from '../../workspace/frame/ProblemMenu.tsx';
import { SectionTimer } from '../../workspace/frame/SectionClock.tsx';
import { SmallBar } from '../../workspace/frame/SmallBar.tsx';
import { SectionSteps, TopBar } from '../../workspace/frame/TopBar.tsx';
import { useProblemKeys } from '../../workspace/frame/use-problem-keys.ts';
import { DraftNotice } from '../../workspace/notices/DraftNotice.tsx';
import { StatementPane } from '../../workspace/panes/StatementPane.tsx';
import { useWidth } from '../../workspace/panes/use-width.ts';
import { StrictNotices } from '../../workspace/session-log/StrictNotices.tsx';
import { useSessionLog } from '../../workspace/session-log/use-session-log.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import { WorkspaceSkeleton } from '../../workspace/WorkspaceSkeleton.tsx';
import { BellNotice } from '../frame/BellNotice.tsx';
import { SectionFrame } from '../frame/SectionFrame.tsx';
import { nextSection } from '../frame/section-place.ts';
import { useSectionEnd } from '../frame/use-section-end.ts';
import type { OwnSectionProps } from '../section-page.ts';
import { ApproachPanes } from './ApproachPanes.tsx';
import { CountedCode } from './CountedCode.tsx';
import { ExplanationForm } from './ExplanationForm.tsx';
import type { ApproachDesk } from './explanation.ts';
import { FinishAssessmentDialog } from './FinishAssessmentDialog.tsx';
import { useApproachDesk } from './use-approach-desk.ts';
import { WordCount } from './WordCount.tsx';

/** The code that counts, read only, and the candidate's words about it. */
export function ApproachSection(props: OwnSectionProps) {
  const section = findSection(props.assessment, 'approach');
  const desk = useApproachDesk(props.owner, props.assessment);
  if (!desk || !section) return <WorkspaceSkeleton />;
  return <Explaining {...props} desk={desk} section={section} />;
}

type ExplainingProps = OwnSectionProps & {
  desk: ApproachDesk;
  section: RunningSection;
};

function Explaining(props: ExplainingProps) {
  const { owner, assessment, languages, onLeave, desk, section } = props;
  const [asks, setAsks] = useState(false);
  const width = useWidth();
  const explained = problemsOf(assessment, 'coding');
  const [index, choose] = useChosenProblem(
    explained.map(({ problem }) => problem.slug),
    'explain',
  );
  useProblemKeys(index, choose);
  const entry = explained[index];
  const document = entry && desk.document(entry.problem.slug);
  const draftState = useStore(desk.draftState);
  const { closed, finish } = useSectionEnd({ assessment, section, desk, onLeave });
  const nameOf = useSectionName(assessment);
  const following = nextSection(assessment, 'approach');
  const next = following && nameOf(following);

  const log = useSessionLog({
    ...{ owner, assessment, desk, closed },
    problem: entry?.problem.slug ?? null,
    written: () => desk.items().map((item) => desk.document(item).get().content.text),
  });

  if (!entry || !document) return <WorkspaceSkeleton />;
  const { title, slug } = entry.problem;
  const problems = explained.map(({ problem }) => ({
    slug: problem.slug,
    title: problem.title,
    status: <WordCount document={desk.document(problem.slug)} />,
  }));
  const end = next === null ? 'Finish assessment' : 'Finish approach';
  const ask = () => setAsks(true);
  return (
    <>
      <SectionFrame
        assessment={assessment}
        section={section}
        title={`Approach to ${title}`}
        heading={`${assessment.presetName}, approach, ${title}`}
        desk={desk}
        finish={end}
        onFinish={ask}
        closed={closed}
        bar={
          width === 'wide' ? (
            <TopBar
              place={<SectionSteps assessment={assessment} current="approach" />}
              problems={<ProblemLinks parameter="explain" current={slug} problems={problems} />}
            >
              <DraftState state={draftState} />
              <SectionTimer section={section} assessment={assessment} />
              <Button disabled={closed} onClick={ask}>
                {end}
              </Button>
            </TopBar>
          ) : (
            <SmallBar place={<ProblemMenu problems={problems} current={index} onChoose={choose} />}>
              <DraftState state={draftState} />
              <SectionTimer section={section} assessment={assessment} />
            </SmallBar>
          )
        }
        notices={
          closed ? (
            <BellNotice assessment={assessment} section={section} onLeave={onLeave}>
              Your texts are as they were last saved.
            </BellNotice>
          ) : (
            <StrictNotices fullScreen={assessment.fullScreen} log={log} />
          )
        }
        draftNotices={<DraftNotice draft={document} />}
      >
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
                label: end,
                word: 'Finish',
                disabled: closed,
                onFinish: ask,
              }}
            />
          }
        />
      </SectionFrame>
      <FinishAssessmentDialog
        open={asks && !closed}
        onClose={() => setAsks(false)}
        assessment={assessment}
        desk={desk}
        next={next}
        finish={finish}
      />
    </>
  );
}
