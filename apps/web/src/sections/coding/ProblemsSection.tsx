import { ruleInForce } from '@dryrun/contract';
import { useEffect, useState } from 'react';
import { client } from '../../api/api.ts';
import { useSectionName } from '../../api/use-section-name.ts';
import { assistIn } from '../../editor/assisted-environment.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { DraftState } from '../../ui/text/DraftState.tsx';
import { findSection, problemsOf, type RunningSection } from '../../workspace/assessment-place.ts';
import type { Desk } from '../../workspace/desk.ts';
import { ProblemLinks, useChosenProblem } from '../../workspace/frame/ProblemLinks.tsx';
import { ProblemMenu } from '../../workspace/frame/ProblemMenu.tsx';
import { ProblemResult } from '../../workspace/frame/ProblemResult.tsx';
import {
  SectionTimeRule,
  SectionTimer,
  SectionTitle,
} from '../../workspace/frame/SectionClock.tsx';
import { SmallBar } from '../../workspace/frame/SmallBar.tsx';
import { SectionSteps, TopBar } from '../../workspace/frame/TopBar.tsx';
import { EditorModeLabel } from '../../workspace/panes/EditorModeLabel.tsx';
import { useWidth } from '../../workspace/panes/use-width.ts';
import { StrictNotices } from '../../workspace/session-log/StrictNotices.tsx';
import { useSessionLog } from '../../workspace/session-log/use-session-log.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import { useDesk } from '../../workspace/use-desk.ts';
import { Workspace } from '../../workspace/Workspace.tsx';
import { WorkspaceSkeleton } from '../../workspace/WorkspaceSkeleton.tsx';
import { saySittingCounts } from '../../workspace/what-counts.ts';
import { BellNotice } from '../frame/BellNotice.tsx';
import { nextSection } from '../frame/section-place.ts';
import { useSectionEnd } from '../frame/use-section-end.ts';
import type { OwnSectionProps } from '../section-page.ts';
import { FinishProblems } from './FinishProblems.tsx';
import { sayOfSection } from './section-words.ts';

type ProblemsSectionProps = OwnSectionProps & {
  /** A kind whose problems are written in the workspace. */
  kind: 'coding' | 'sql';
};

/** A section with problems, and its bell. */
export function ProblemsSection(props: ProblemsSectionProps) {
  const { kind, owner, assessment } = props;
  const section = findSection(assessment, kind);
  useEffect(() => assistIn(assessment.environment), [assessment.environment]);
  const desk = useDesk({
    owner,
    place: ['assessment', assessment.id],
    assessment: assessment.id,
    rule: ruleInForce(assessment),
    problems: problemsOf(assessment, kind),
    deadlineMs: () => section?.deadlineMs ?? null,
    saveDraft: (problem, language, tab, { content, keepalive, ...save }) =>
      client.assessments.saveDraft(
        { id: assessment.id, problem, language, code: content, ...save, tab },
        { context: { keepalive } },
      ),
    loadDrafts: async () => {
      const { problems } = await client.assessments.get({ id: assessment.id });
      return problems.map(({ problem, drafts }) => ({ slug: problem.slug, drafts }));
    },
    loadProblem: async (slug) => {
      const { problems } = await client.assessments.get({ id: assessment.id });
      return problems.find(({ problem }) => problem.slug === slug)?.problem ?? null;
    },
  });
  if (!desk || !section) return <WorkspaceSkeleton />;
  return <Solving {...props} desk={desk} section={section} />;
}

type SolvingProps = ProblemsSectionProps & { desk: Desk; section: RunningSection };

function Solving(props: SolvingProps) {
  const { kind, owner, assessment, languages, onLeave, desk, section } = props;
  const nameOf = useSectionName(assessment);
  const words = sayOfSection(nameOf(kind));
  const next = nextSection(assessment, kind);
  const [asks, setAsks] = useState(false);
  const width = useWidth();
  const draftState = useStore(desk.draftState);
  const slugs = desk.problems.map(({ problem }) => problem.slug);
  const [index, choose] = useChosenProblem(slugs);
  const problem = desk.problems[index];
  const { closed, finish } = useSectionEnd({ assessment, section, desk, onLeave });

  const log = useSessionLog({
    ...{ owner, assessment, desk, closed },
    problem: problem?.problem.slug ?? null,
    written: () => desk.problems.map(({ draft, language }) => draft(language.get()).get().content),
  });

  if (!problem) return <WorkspaceSkeleton />;

  const problems = desk.problems.map(({ problem: { slug, title }, runs }) => ({
    slug,
    title,
    status: <ProblemResult runs={runs} />,
  }));

  return (
    <>
      <SectionTitle assessment={assessment.id} section={section} title={problem.problem.title} />
      <Workspace
        heading={`${assessment.presetName}, ${words.name}, ${problem.problem.title}`}
        header={
          <>
            {width === 'wide' ? (
              <TopBar
                place={<SectionSteps assessment={assessment} current={kind} />}
                problems={<ProblemLinks current={problem.problem.slug} problems={problems} />}
              >
                <DraftState state={draftState} />
                <SectionTimer section={section} assessment={assessment} />
                <Button disabled={closed} onClick={() => setAsks(true)}>
                  {words.finish}
                </Button>
              </TopBar>
            ) : (
              <SmallBar
                place={<ProblemMenu problems={problems} current={index} onChoose={choose} />}
              >
                <DraftState state={draftState} />
                <SectionTimer section={section} assessment={assessment} />
              </SmallBar>
            )}
            <SectionTimeRule
              assessment={assessment.id}
              section={section}
              sectionMinutes={assessment.sections.map(({ minutes }) => minutes)}
            />
          </>
        }
        notices={
          closed ? (
            <BellNotice assessment={assessment} section={section} onLeave={onLeave}>
              {saySittingCounts(
                desk.problems.map((each) => ({
                  title: each.problem.title,
                  counts: each.whatCounts(),
                })),
              )}
            </BellNotice>
          ) : (
            <StrictNotices fullScreen={assessment.fullScreen} log={log} />
          )
        }
        desk={desk}
        problem={problem}
        onProblem={choose}
        languages={languages}
        mode={assessment.editorMode}
        modeControl={
          <EditorModeLabel
            mode={assessment.editorMode}
            environment={assessment.environment}
            language={problem.language}
          />
        }
        closed={closed}
        startsAtMs={section.startsAtMs}
        practice={false}
        finish={
          closed
            ? {
                // The notice that says so may need more room than there is.
                label: 'Continue',
                word: 'Continue',
                disabled: assessment.section === kind,
                onFinish: onLeave,
              }
            : {
                label: words.finish,
                word: 'Finish',
                disabled: false,
                onFinish: () => setAsks(true),
              }
        }
      />
      <FinishProblems
        words={words}
        open={asks && !closed}
        onClose={() => setAsks(false)}
        problems={desk.problems}
        next={next && nameOf(next)}
        finish={finish}
      />
    </>
  );
}
