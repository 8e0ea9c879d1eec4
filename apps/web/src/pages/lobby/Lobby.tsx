import type {
  AssessmentSummary,
  EditorMode,
  Environment,
  LanguageInfo,
  Preset,
  WritingRole,
} from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { api } from '../../api/api.ts';
import { readTimeZone } from '../../api/time-zone.ts';
import { useSectionName } from '../../api/use-section-name.ts';
import { lengthened } from '../../extra-time/extra-time-choices.ts';
import type { PlannedSection } from '../../sections/section-page.ts';
import { readSettings } from '../../settings/own-settings.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { editorModeNames } from '../../words/result.ts';
import { EditorChoice, LanguageChoice } from './Choices.tsx';
import {
  afterChange,
  allErrorsShown,
  beginCustomForm,
  noErrorsShown,
  type ReadCustom,
  readCustomForm,
  visibleErrors,
} from './custom-set-up.ts';
import { Differences } from './Differences.tsx';
import { EnvironmentChoice } from './EnvironmentChoice.tsx';
import { ExtraTimeChoice } from './ExtraTimeChoice.tsx';
import { LobbyHead } from './LobbyHead.tsx';
import styles from './LobbyPage.module.css';
import { keepLastChoice, readLastChoice } from './last-choice.ts';
import { keepLastForm, readLastForm } from './last-form.ts';
import { Provenance } from './Provenance.tsx';
import { ReviewNotice } from './ReviewNotice.tsx';
import { BellTable, Rules } from './Rules.tsx';
import { SmallWindowNotice } from './SmallWindowNotice.tsx';
import { StartControls } from './StartControls.tsx';
import { SystemCheck } from './SystemCheck.tsx';

/** Comes only for the one preset that asks for it. */
const CustomPanel = lazy(async () => ({
  default: (await import('./CustomPanel.tsx')).CustomPanel,
}));
/** Comes only where a paper is set up. */
const RoleChoice = lazy(async () => ({
  default: (await import('../../sections/writing/RoleChoice.tsx')).RoleChoice,
}));

type LobbyProps = {
  preset: Preset;
  /** Kept by its owner, to be changed: what a set-up of one's own begins with. */
  kept: Preset | null;
  /** Set up before and not started; then nothing of it can be changed. */
  ready: AssessmentSummary | null;
  running: AssessmentSummary | null;
  languages: readonly LanguageInfo[];
  /** Why no queries can be asked here; null where they can, and as long as nothing is known. */
  noQueries: string | null;
  /** Asked for on the review queue; not of a set-up of one's own, which says itself what is drawn. */
  fromReview: boolean;
  /** Slugs of problems chosen before coming here. */
  chosen: readonly string[];
};

export function Lobby(props: LobbyProps) {
  const { preset, kept, ready, running, languages, noQueries, fromReview, chosen } = props;
  const [last] = useState(readLastChoice);
  const [usual] = useState(readSettings);
  const [editorMode, setEditorMode] = useState<EditorMode>(
    ready?.editorMode ??
      preset.editorMode ??
      (kept ?? preset).proposes.editorMode ??
      usual.editorMode ??
      last.editorMode ??
      'standard',
  );
  const [environment, setEnvironment] = useState<Environment>(
    ready?.environment ?? preset.environment ?? (kept ?? preset).proposes.environment ?? 'plain',
  );
  const [wantedLanguage, setLanguage] = useState(
    ready?.language ?? (kept ?? preset).proposes.language ?? usual.language ?? last.language,
  );
  const [extraTime, setExtraTime] = useState(ready ? ready.extraTime : usual.extraTime);
  const [form, setForm] = useState(() => ({
    ...beginCustomForm(kept ?? preset, chosen.length > 0 ? chosen : undefined),
    ...(preset.customisable && !kept ? readLastForm() : {}),
    ...(chosen.length > 0 ? { problems: 'chosen' as const } : {}),
  }));
  const [shownErrors, setShownErrors] = useState(noErrorsShown);
  const customPanel = useRef<HTMLDivElement>(null);
  const isCustom = preset.customisable && ready === null;
  // What says itself which problems it has is not drawn from what is due.
  const wantsReview = fromReview && !preset.customisable && ready === null;
  const isReview = wantsReview && preset.problems.length === 0 && !preset.problemsHidden;
  const problems = useQuery({ ...api.problems.list.queryOptions(), enabled: isCustom });

  const available = languages.filter(({ available, starting }) => available || starting);
  const language = available.find(({ id }) => id === wantedLanguage) ?? available[0] ?? null;
  const programs = problems.data?.filter(({ asksFor }) => asksFor === 'program');
  const read = isCustom
    ? readCustomForm(
        form,
        programs ? (slug) => programs.find((problem) => problem.slug === slug)?.difficulty : null,
      )
    : null;
  const isComplete = read !== null && read.value !== null;
  useEffect(() => {
    // What another preset is changed to was not set up.
    if (isComplete && !kept) keepLastForm(form);
  }, [isComplete, kept, form]);
  const proposed = planOf(ready ?? preset, read?.plan);
  // What was set up before has it in its minutes.
  const sections = ready ? proposed.sections : lengthened(proposed.sections, extraTime);
  const planned = { ...proposed, sections };
  const writes = planned.sections.some(({ kind }) => kind === 'writing');
  /** There is code to write, and so a language, an editor and a judge. */
  const codes = planned.sections.some(({ kind }) => kind === 'coding' || kind === 'sql');
  const levels = ready ? null : isCustom ? (read?.plan.levels ?? null) : preset.levels;
  const plan = { difficulties: planned.difficulties, editorMode, levels };
  const [role, setRole] = useState<WritingRole | null>(null);
  const nameOf = useSectionName({
    sections: planned.sections,
    editorMode,
    language: language?.id ?? null,
  });
  const lacksQueries = noQueries !== null && planned.sections.some(({ kind }) => kind === 'sql');

  const choose = (choice: { editorMode?: EditorMode; language?: string }) => {
    if (choice.editorMode) setEditorMode(choice.editorMode);
    if (choice.language) setLanguage(choice.language);
    keepLastChoice({
      // A mode that the preset fixes was not chosen.
      editorMode: preset.editorMode ? last.editorMode : (choice.editorMode ?? editorMode),
      language: choice.language ?? language?.id ?? null,
    });
  };

  const showWhatIsMissing = () => {
    // The errors have to be there before one of them can be gone to.
    flushSync(() => setShownErrors(allErrorsShown));
    customPanel.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  return (
    <>
      <PageContainer title={`Set up ${preset.name}`} spacing="tight">
        <LobbyHead
          name={ready?.presetName ?? preset.name}
          sections={planned.sections}
          language={language?.name ?? null}
          problems={ready ? [] : preset.problems}
          {...plan}
        />
        {codes ? <SmallWindowNotice editorMode={editorMode} /> : null}
        {lacksQueries ? (
          <Banner kind="error" icon="warning" fact="Queries cannot be asked on this server.">
            {noQueries}
          </Banner>
        ) : null}
        {wantsReview ? <ReviewNotice preset={preset.id} drawn={isReview} /> : null}
        <div className={styles.columns}>
          <div className={styles.column}>
            <Rules {...planned} {...plan} />
            {codes ? <BellTable timeoutRule={planned.timeoutRule} editorMode={editorMode} /> : null}
          </div>
          <div className={`${styles.column} ${styles.choices}`}>
            {read ? (
              <div ref={customPanel}>
                <Suspense fallback={<Skeleton height={640} />}>
                  <CustomPanel
                    form={form}
                    errors={visibleErrors(read.errors, form, shownErrors)}
                    planned={proposed.sections}
                    plan={plan}
                    nameOf={nameOf}
                    problems={programs ?? []}
                    onChange={(part) => {
                      setForm((before) => ({ ...before, ...part }));
                      setShownErrors((shown) => afterChange(shown, form, part));
                    }}
                    onLeave={(field) => setShownErrors((shown) => new Set([...shown, field]))}
                    keep={{
                      custom: read.value?.custom ?? null,
                      problems: read.value?.problems ?? [],
                      proposes: {
                        editorMode,
                        environment: codes ? environment : null,
                        language: codes ? (language?.id ?? null) : null,
                      },
                      kept,
                      onMissing: showWhatIsMissing,
                    }}
                  />
                </Suspense>
              </div>
            ) : null}
            {writes ? (
              <Suspense>
                <RoleChoice value={role} onChange={setRole} locked={ready !== null} />
              </Suspense>
            ) : null}
            {codes ? (
              <>
                <LanguageChoice
                  languages={languages}
                  value={language?.id ?? null}
                  onChange={(id) => choose({ language: id })}
                  locked={ready !== null}
                />
                <EnvironmentChoice
                  value={environment}
                  onChange={setEnvironment}
                  language={language}
                  fixedBecause={sayWhyFixed(preset, ready, 'environment')}
                />
                <EditorChoice
                  value={editorMode}
                  onChange={(mode) => choose({ editorMode: mode })}
                  fixedBecause={sayWhyFixed(preset, ready, 'editorMode')}
                />
              </>
            ) : null}
            <ExtraTimeChoice value={extraTime} onChange={setExtraTime} locked={ready !== null} />
          </div>
          <div className={styles.column}>
            <SystemCheck
              judges={codes}
              language={language}
              editorMode={editorMode}
              first={planned.sections[0]?.kind ?? 'coding'}
            />
            <Provenance preset={preset} />
            <Differences {...planned} {...plan} />
          </div>
        </div>
      </PageContainer>
      <StartControls
        name={preset.name}
        sections={planned.sections}
        fullScreen={planned.fullScreen}
        tools={codes && language ? `${language.name}, ${editorModeNames[editorMode]}` : null}
        // What lasts for days runs beside others.
        running={writes ? null : running}
        ready={lacksQueries ? null : ready}
        setUp={
          (language || !codes) && !lacksQueries && (read === null || read.value !== null)
            ? {
                preset: preset.id,
                editorMode,
                extraTime,
                ...(codes && language ? { environment, language: language.id } : {}),
                ...(writes ? { settings: { writing: { role } } } : {}),
                ...(read?.value ?? {}),
                ...(isReview ? { review: { zone: readTimeZone() } } : {}),
              }
            : null
        }
        missing={
          lacksQueries
            ? 'Queries cannot be asked here.'
            : language || !codes
              ? 'The set-up is not complete.'
              : 'No language can run yet.'
        }
        onMissing={language && !lacksQueries ? showWhatIsMissing : null}
      />
    </>
  );
}

type Plan = { sections: readonly PlannedSection[] } & Pick<
  Preset,
  'difficulties' | 'timeoutRule' | 'fullScreen' | 'pasteBlocked'
>;

/** The preset, or what is set up already, with what the custom fields put in its place. */
function planOf(given: Plan, custom: ReadCustom['plan'] | undefined): Plan {
  if (!custom) return given;
  const { fullScreen = given.fullScreen, pasteBlocked = given.pasteBlocked } = custom;
  return { ...custom, fullScreen, pasteBlocked };
}

function sayWhyFixed(
  preset: Preset,
  ready: AssessmentSummary | null,
  what: 'editorMode' | 'environment',
): string | null {
  if (ready) return 'Set up before. To change it, discard it on the home page and set up another.';
  if (preset[what] === null) return null;
  return what === 'editorMode'
    ? `${preset.name} is always written in this editor.`
    : `${preset.name} always runs in this environment.`;
}
