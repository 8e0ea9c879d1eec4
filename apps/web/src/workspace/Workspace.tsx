import type { EditorMode, LanguageInfo } from '@dryrun/contract';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isPlain } from '../editor/types.ts';
import { showLevel } from '../levels/show-level.ts';
import { SchemaPane } from '../query/SchemaPane.tsx';
import { SkipLink } from '../shell/SkipLink.tsx';
import type { Place } from '../words/places.ts';
import { ignoreInterruption } from './connection/ignore-interruption.ts';
import type { Desk, DeskProblem } from './desk.ts';
import { HelpDialog } from './dialogs/HelpDialog.tsx';
import { Dock } from './dock/Dock.tsx';
import { type Finish, RunActions } from './dock/RunActions.tsx';
import { useArrival } from './frame/arrival.ts';
import { TestCount } from './frame/TestCount.tsx';
import { AddMethods } from './levels/AddMethods.tsx';
import { OpenedLevel, ProblemLevels } from './levels/ProblemLevels.tsx';
import { ConnectionNotices } from './notices/ConnectionNotices.tsx';
import { DraftNotice } from './notices/DraftNotice.tsx';
import { Notices } from './notices/Notices.tsx';
import { RunNotices } from './notices/RunNotices.tsx';
import { SavedWord } from './notices/SavedWord.tsx';
import { EditorPane } from './panes/EditorPane.tsx';
import { PaneControls } from './panes/PaneControls.tsx';
import { StatementPane } from './panes/StatementPane.tsx';
import { usePanes } from './panes/use-panes.ts';
import { WorkspacePanes } from './panes/WorkspacePanes.tsx';
import { openPlace } from './places/open-place.ts';
import type { ShownRun } from './runs/shown-run.ts';
import { asksForHelpOutsideEditor, readShortcut, type Shortcut } from './shortcuts.ts';
import { useStore } from './state/use-store.ts';
import { useVisibleHeight } from './use-visible-height.ts';
import styles from './Workspace.module.css';

type WorkspaceProps = {
  /** Of the page, for assistive technology. */
  heading: string;
  /** Top bar and time rule. */
  header: ReactNode;
  /** Notices of the page itself, above those of the desk. */
  notices?: ReactNode;
  desk: Desk;
  problem: DeskProblem;
  onProblem: (index: number) => void;
  languages: readonly LanguageInfo[];
  mode: EditorMode;
  modeControl: ReactNode;
  /** Coding has ended: nothing is written or sent any more. */
  closed: boolean;
  /** Nothing may be run or submitted now; writing may go on. */
  stopped?: boolean;
  practice: boolean;
  /** Of the section; left out where there is no clock. */
  startsAtMs?: number | null;
  /** Ends the section: beside Run and Submit in a small window, in the bar of a wide one. */
  finish?: Finish;
  /** Stands below the statement. */
  help?: ReactNode;
};

/** Statement, editor and results of one problem at a time. */
export function Workspace(props: WorkspaceProps) {
  const { heading, header, notices, desk, problem, onProblem, closed, mode, practice } = props;
  const sendsNothing = closed || (props.stopped ?? false);
  const { levels } = useStore(problem.told);
  const unsent = useStore(desk.unsent);
  const language = useStore(problem.language);
  const draft = problem.draft(language);
  const tab = useStore(problem.dockTab);
  const setTab = problem.dockTab.set;
  const [helps, setHelps] = useState(false);
  const [saves, setSaves] = useState(0);
  const [showsTools, setShowsTools] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useVisibleHeight(root);
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  // In a document nothing runs and nothing is submitted: the draft is what counts.
  const judges = mode !== 'document';
  const acts = judges && !sendsNothing;
  const { starterCode, slug } = problem.problem;
  const panes = usePanes({
    root,
    hasResults: judges,
    problem: slug,
    // What is read first comes first; who has begun to write goes on.
    firstView: draft.get().content === (starterCode[language] ?? '') ? 'statement' : 'editor',
  });

  // A narrow window has no room beside the statement: there it is folded into it.
  const showsSchema =
    problem.problem.signature.kind === 'query' &&
    panes.width === 'wide' &&
    panes.layout.maximised === null;

  const run = () => {
    if (!acts) return;
    panes.reveal('results');
    if (tab === 'custom') void problem.runCustom();
    else {
      setTab('samples');
      void problem.runSamples();
    }
  };
  const submit = () => {
    if (!acts) return;
    panes.reveal('results');
    setTab('submission');
    void problem.submit();
  };
  const goTo = (run: ShownRun, place: Place) => {
    panes.reveal('editor');
    openPlace(problem, run, place);
  };
  const read = (level: number) => {
    panes.reveal('statement');
    showLevel(level);
  };
  const save = () => {
    setSaves((count) => count + 1);
    void desk.flush().catch(ignoreInterruption);
  };
  const act = (shortcut: Shortcut) => {
    switch (shortcut.action) {
      case 'run':
        return run();
      case 'submit':
        return submit();
      case 'save':
        return save();
      case 'help':
        return setHelps(true);
      case 'problem':
        return onProblem(shortcut.index);
      case 'next-pane':
        return panes.step(1);
      case 'previous-pane':
        return panes.step(-1);
      case 'maximise':
        return panes.maximise();
      case 'fold':
        return panes.fold(shortcut.pane);
    }
  };

  const latestAct = useRef(act);
  latestAct.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const shortcut = readShortcut(event);
      if (!shortcut) return;
      // Before the editor hears of it.
      event.preventDefault();
      event.stopPropagation();
      latestAct.current(shortcut);
    };
    // The editor has its own use for these, so it goes first.
    const afterEditor = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !asksForHelpOutsideEditor(event)) return;
      event.preventDefault();
      latestAct.current({ action: 'help' });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keydown', afterEditor);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keydown', afterEditor);
    };
  }, []);

  return (
    <div ref={root} className={styles.workspace}>
      <SkipLink />
      <header className={styles.header}>
        <h1 className={styles.heading}>{heading}</h1>
        {header}
      </header>
      <div>
        <Notices>
          {notices}
          <ConnectionNotices
            connection={desk.connection}
            tabs={desk.tabs}
            claimTab={desk.claimTab}
            unsent={unsent}
            timed={!practice}
          />
          <SavedWord desk={desk} asked={saves} />
          <DraftNotice draft={draft} />
          <RunNotices runs={problem.runs} />
          {levels && !closed ? (
            <OpenedLevel
              problem={problem}
              levels={levels}
              startsAtMs={props.startsAtMs ?? null}
              onRead={read}
            />
          ) : null}
        </Notices>
        {levels ? (
          <ProblemLevels
            problem={problem}
            levels={levels}
            startsAtMs={props.startsAtMs ?? null}
            mayOpen={practice && !sendsNothing}
            onOpened={read}
          />
        ) : null}
      </div>
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <WorkspacePanes
          panes={panes}
          showsTools={showsTools}
          onTools={setShowsTools}
          testCount={<TestCount runs={problem.runs} />}
          actions={
            <RunActions
              small
              runs={judges ? { onRun: run, onSubmit: submit } : null}
              closed={sendsNothing}
              finish={props.finish}
            />
          }
          statement={
            <StatementPane
              key={slug}
              problem={problem.problem}
              language={language}
              tables={showsSchema ? 'beside' : 'folded'}
              controls={<PaneControls panes={panes} pane="statement" />}
              besideMethods={
                closed
                  ? undefined
                  : (level) => <AddMethods level={level} draft={draft} language={language} />
              }
            >
              {props.help}
            </StatementPane>
          }
          schema={showsSchema ? <SchemaPane problem={problem.problem} /> : null}
          editor={
            <EditorPane
              problem={problem}
              languages={props.languages}
              mode={mode}
              modeControl={props.modeControl}
              readOnly={closed}
              panes={panes}
              showsTools={showsTools}
              onHelp={() => setHelps(true)}
            />
          }
          results={
            judges ? (
              <Dock
                key={slug}
                problem={problem}
                tab={tab}
                onTab={setTab}
                closed={closed}
                onPlace={goTo}
                actions={
                  panes.width === 'wide' ? (
                    <RunActions runs={{ onRun: run, onSubmit: submit }} closed={sendsNothing} />
                  ) : null
                }
                controls={<PaneControls panes={panes} pane="results" />}
                folded={
                  panes.width === 'wide' &&
                  panes.layout.hidden.results &&
                  panes.layout.maximised !== 'results'
                }
                practice={practice}
              />
            ) : null
          }
        />
      </main>
      <HelpDialog
        open={helps}
        onClose={() => setHelps(false)}
        language={language}
        judges={judges}
        problemCount={desk.problems.length}
        coloured={!isPlain(mode)}
        wide={panes.width === 'wide'}
      />
    </div>
  );
}
