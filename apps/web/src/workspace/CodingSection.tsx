import { type Assessment, type LanguageInfo, ruleInForce } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, client } from '../api/api.ts';
import { assistIn } from '../editor/assisted-environment.ts';
import { Button } from '../ui/Button.tsx';
import { DraftState } from '../ui/DraftState.tsx';
import { findSection, type RunningSection } from './assessment-place.ts';
import { ignoreInterruption } from './connection/ignore-interruption.ts';
import type { Desk } from './desk.ts';
import { FinishDialog } from './dialogs/FinishDialog.tsx';
import { ProblemLinks, useChosenProblem } from './frame/ProblemLinks.tsx';
import { ProblemMenu } from './frame/ProblemMenu.tsx';
import { ProblemResult } from './frame/ProblemResult.tsx';
import { SectionTimeRule, SectionTimer, SectionTitle } from './frame/SectionClock.tsx';
import { SmallBar } from './frame/SmallBar.tsx';
import { SectionSteps, TopBar } from './frame/TopBar.tsx';
import { usePassed } from './frame/use-passed.ts';
import { BellNotice } from './notices/BellNotice.tsx';
import { EditorModeLabel } from './panes/EditorModeLabel.tsx';
import { useWidth } from './panes/use-width.ts';
import { StrictNotices } from './session-log/StrictNotices.tsx';
import { useSessionLog } from './session-log/use-session-log.ts';
import { useStore } from './state/use-store.ts';
import { useDesk } from './use-desk.ts';
import { Workspace } from './Workspace.tsx';
import { WorkspaceSkeleton } from './WorkspaceSkeleton.tsx';

type CodingSectionProps = {
  owner: string;
  assessment: Assessment;
  languages: readonly LanguageInfo[];
  /** Leaves coding for what follows it. */
  onLeave: () => void;
};

/** The first section of a sitting: its problems, and the bell. */
export function CodingSection({ owner, assessment, languages, onLeave }: CodingSectionProps) {
  const section = findSection(assessment, 'coding');
  useEffect(() => assistIn(assessment.environment), [assessment.environment]);
  const desk = useDesk({
    owner,
    place: ['assessment', assessment.id],
    assessment: assessment.id,
    rule: ruleInForce(assessment),
    problems: assessment.problems,
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
  });
  if (!desk || !section) return <WorkspaceSkeleton />;
  return (
    <Coding
      owner={owner}
      assessment={assessment}
      languages={languages}
      onLeave={onLeave}
      desk={desk}
      section={section}
    />
  );
}

/** Before the bell, so that the last words are on the server when it rings. */
const lastSaveMs = 1_500;

type CodingProps = CodingSectionProps & { desk: Desk; section: RunningSection };

function Coding({ owner, assessment, languages, onLeave, desk, section }: CodingProps) {
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const width = useWidth();
  const draftState = useStore(desk.draftState);
  const slugs = desk.problems.map(({ problem }) => problem.slug);
  const [index, choose] = useChosenProblem(slugs);
  const problem = desk.problems[index];
  const nearBell = usePassed(section.deadlineMs - lastSaveMs);
  const bellRang = usePassed(section.deadlineMs);
  const closed = bellRang || assessment.section !== 'coding';

  const log = useSessionLog({
    ...{ owner, assessment, desk, closed },
    problem: problem?.problem.slug ?? '',
    written: () => desk.problems.map(({ draft, language }) => draft(language.get()).get().content),
  });

  useEffect(() => {
    if (nearBell && !closed) void desk.flush().catch(ignoreInterruption);
  }, [nearBell, closed, desk]);
  useEffect(() => {
    if (closed) desk.end();
  }, [closed, desk]);

  if (!problem) return <WorkspaceSkeleton />;

  const finish = async () => {
    await desk.flush();
    const ended = await client.assessments.finish({ id: assessment.id, section: 'coding' });
    desk.end();
    queries.setQueryData(api.assessments.get.queryKey({ input: { id: assessment.id } }), ended);
    onLeave();
  };
  const problems = desk.problems.map(({ problem: { slug, title }, runs }) => ({
    slug,
    title,
    status: <ProblemResult runs={runs} />,
  }));
  const next = assessment.sections.find(({ kind }) => kind !== 'coding')?.kind ?? null;

  return (
    <>
      <SectionTitle section={section} title={problem.problem.title} />
      <Workspace
        heading={`${assessment.presetName}, coding, ${problem.problem.title}`}
        header={
          <>
            {width === 'wide' ? (
              <TopBar
                place={<SectionSteps sections={assessment.sections} current="coding" />}
                problems={<ProblemLinks current={problem.problem.slug} problems={problems} />}
              >
                <DraftState state={draftState} />
                <SectionTimer section={section} />
                <Button disabled={closed} onClick={() => setAsks(true)}>
                  Finish coding
                </Button>
              </TopBar>
            ) : (
              <SmallBar
                place={<ProblemMenu problems={problems} current={index} onChoose={choose} />}
              >
                <DraftState state={draftState} />
                <SectionTimer section={section} />
              </SmallBar>
            )}
            <SectionTimeRule
              section={section}
              sectionMinutes={assessment.sections.map(({ minutes }) => minutes)}
            />
          </>
        }
        notices={
          closed ? (
            <BellNotice assessment={assessment} section={section} desk={desk} onLeave={onLeave} />
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
        practice={false}
        finish={
          closed
            ? {
                // The notice that says so may need more room than there is.
                label: 'Continue',
                word: 'Continue',
                disabled: assessment.section === 'coding',
                onFinish: onLeave,
              }
            : {
                label: 'Finish coding',
                word: 'Finish',
                disabled: false,
                onFinish: () => setAsks(true),
              }
        }
      />
      <FinishDialog
        open={asks && !closed}
        onClose={() => setAsks(false)}
        problems={desk.problems}
        next={next}
        finish={finish}
      />
    </>
  );
}
