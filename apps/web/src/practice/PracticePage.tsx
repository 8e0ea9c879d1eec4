import type { LanguageInfo, Problem } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, client } from '../api/api.ts';
import { takeAhead } from '../api/asked-ahead.ts';
import { languagesQuery } from '../api/languages-query.ts';
import { throwWithoutData } from '../api/throw-without-data.ts';
import { useForgetting } from '../api/use-forgetting.ts';
import { useAskedFor } from '../help/use-asked-for.ts';
import { DocumentTitle } from '../shell/DocumentTitle.tsx';
import { RunningLink } from '../shell/RunningLink.tsx';
import { ThemeSwitch } from '../shell/ThemeSwitch.tsx';
import { useRunningAssessment } from '../shell/use-running-assessment.ts';
import { ChevronLeftIcon } from '../ui/icons/pane-icons.tsx';
import { Banner } from '../ui/page/Banner.tsx';
import { DraftState } from '../ui/text/DraftState.tsx';
import type { Desk } from '../workspace/desk.ts';
import type { DeskProblemInput } from '../workspace/desk-problem-input.ts';
import { ProblemResult } from '../workspace/frame/ProblemResult.tsx';
import { SmallBar } from '../workspace/frame/SmallBar.tsx';
import { TopBar } from '../workspace/frame/TopBar.tsx';
import { useWidth } from '../workspace/panes/use-width.ts';
import { useStore } from '../workspace/state/use-store.ts';
import { useDesk } from '../workspace/use-desk.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { WorkspaceSkeleton } from '../workspace/WorkspaceSkeleton.tsx';
import { BegunAnew } from './BegunAnew.tsx';
import { asLeft, begin, wasReloaded } from './begin-anew.ts';
import { PracticeHelp } from './PracticeHelp.tsx';
import { PracticeMenus } from './PracticeMenus.tsx';
import styles from './PracticePage.module.css';
import { keepPracticeLanguage, readPracticeLanguage } from './practice-language.ts';
import { sayWhyStopped } from './say-why-stopped.ts';
import { useOpenedCase } from './use-opened-case.ts';
import { useOpenedVersion } from './use-opened-version.ts';
import { usePracticeMode } from './use-practice-mode.ts';

/** `/problems/:slug`: one problem, without a clock, in any mode. */
export function PracticePage() {
  const { slug = '' } = useParams();
  return <PracticeLoader key={slug} slug={slug} />;
}

function PracticeLoader({ slug }: { slug: string }) {
  // Who loads the page again goes on; who comes to it again begins again.
  const [reloaded] = useState(wasReloaded);
  const session = useQuery({
    ...api.session.get.queryOptions(),
    ...throwWithoutData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const languages = useQuery({
    ...languagesQuery(),
    ...throwWithoutData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const practice = useQuery({
    ...api.practice.get.queryOptions({ input: { slug } }),
    queryFn: ({ signal }) =>
      takeAhead(`practice ${slug}`, () => client.practice.get({ slug }, { signal })),
    ...throwWithoutData,
    // The desk holds what is newer than this from the first key on.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  useForgetting(api.practice.get.queryKey({ input: { slug } }));
  if (!session.data || !languages.data || !practice.data)
    return <WorkspaceSkeleton timed={false} />;
  const { problem, submissions } = practice.data;
  const { drafts, isAnew } = reloaded ? asLeft(practice.data) : begin(practice.data);
  return (
    <PracticeDesk
      owner={session.data.owner}
      languages={languages.data}
      input={{
        problem,
        drafts,
        ...(isAnew ? { submissions: [], hidden: submissions } : { submissions }),
        language: drafts[0]?.language ?? firstLanguage(problem, languages.data),
        hasRun: false,
      }}
    />
  );
}

type PracticeProps = { languages: readonly LanguageInfo[]; owner: string; input: DeskProblemInput };

function PracticeDesk({ owner, languages, input }: PracticeProps) {
  const { slug } = input.problem;
  const desk = useDesk({
    owner,
    place: ['practice'],
    assessment: null,
    rule: 'strict',
    problems: [input],
    deadlineMs: () => null,
    saveDraft: (problem, language, tab, { content, keepalive, ...save }) =>
      client.practice.saveDraft(
        { slug: problem, language, code: content, ...save, tab },
        { context: { keepalive } },
      ),
    loadDrafts: async () => [{ slug, drafts: (await client.practice.get({ slug })).drafts }],
    loadProblem: () => client.problems.get({ slug }),
  });
  return desk ? (
    <Practising desk={desk} languages={languages} attempted={input.hidden?.[0]?.number ?? 0} />
  ) : (
    <WorkspaceSkeleton timed={false} />
  );
}

type PractisingProps = { desk: Desk; languages: readonly LanguageInfo[]; attempted: number };

function Practising({ desk, languages, attempted }: PractisingProps) {
  const [mode, setMode] = usePracticeMode();
  const [problem] = desk.problems;
  const draftState = useStore(desk.draftState);
  const askedFor = useAskedFor();
  const width = useWidth();
  useEffect(
    () => problem?.language.subscribe(() => keepPracticeLanguage(problem.language.get())),
    [problem],
  );
  const { running } = useRunningAssessment();
  const version = useOpenedVersion(problem ?? null);
  const ownCase = useOpenedCase(problem ?? null);
  if (!problem) return null;
  if (version.opening || ownCase.opening) return <WorkspaceSkeleton timed={false} />;
  const { title, slug } = problem.problem;
  const stopped = sayWhyStopped(running, slug);
  return (
    <>
      <DocumentTitle title={title} />
      <Workspace
        heading={`Practice, ${title}`}
        header={
          width === 'wide' ? (
            <TopBar
              place={
                <Link to="/problems" className={styles.back}>
                  Problems
                </Link>
              }
              problems={
                <div className={styles.problem}>
                  <span>{title}</span>
                  <ProblemResult runs={problem.runs} />
                </div>
              }
            >
              <RunningLink />
              <DraftState state={draftState} />
              <ThemeSwitch />
            </TopBar>
          ) : (
            <SmallBar
              place={
                <>
                  <Link to="/problems" className={styles.smallBack} aria-label="Problems">
                    <ChevronLeftIcon />
                  </Link>
                  <span className={styles.title}>{title}</span>
                </>
              }
            >
              <RunningLink />
              <DraftState state={draftState} />
              <ThemeSwitch />
            </SmallBar>
          )
        }
        notices={
          <>
            {stopped ? (
              <Banner flush kind="info" icon="clock" fact={stopped.fact}>
                {stopped.consequence}
              </Banner>
            ) : null}
            <BegunAnew problem={problem} attempted={attempted} />
            {mode === 'document' ? (
              <Banner flush kind="neutral" fact="In a document nothing runs.">
                To have it judged, choose another editor mode.
              </Banner>
            ) : null}
            {[version.refusal, ownCase.refusal].map((fact) =>
              fact === null ? null : (
                <Banner key={fact} flush kind="warning" icon="warning" fact={fact} />
              ),
            )}
          </>
        }
        desk={desk}
        problem={problem}
        onProblem={() => {}}
        languages={languages}
        mode={mode}
        modeControl={<PracticeMenus mode={mode} onMode={setMode} language={problem.language} />}
        closed={false}
        stopped={stopped !== null}
        practice
        help={
          stopped?.ofThisProblem ? null : <PracticeHelp problem={problem} askedFor={askedFor} />
        }
      />
    </>
  );
}

/** What was written in last is remembered by the desk; this is for a first visit. */
function firstLanguage(problem: Problem, languages: readonly LanguageInfo[]): string {
  const offered = languages.filter(({ id, available }) => available && id in problem.starterCode);
  const last = readPracticeLanguage();
  return (
    (offered.find(({ id }) => id === last) ?? offered[0])?.id ??
    Object.keys(problem.starterCode)[0] ??
    ''
  );
}
