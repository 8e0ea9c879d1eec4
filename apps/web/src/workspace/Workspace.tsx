import type { EditorMode, LanguageInfo } from '@dryrun/contract';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isPlain } from '../editor/types.ts';
import { SkipLink } from '../shell/SkipLink.tsx';
import { Banner } from '../ui/Banner.tsx';
import { ignoreInterruption } from './connection/ignore-interruption.ts';
import type { Desk, DeskProblem } from './desk.ts';
import { HelpDialog } from './dialogs/HelpDialog.tsx';
import { Dock, type DockTab } from './dock/Dock.tsx';
import { ConnectionNotices } from './notices/ConnectionNotices.tsx';
import { DraftNotice } from './notices/DraftNotice.tsx';
import { RunNotices } from './notices/RunNotices.tsx';
import { SavedWord } from './notices/SavedWord.tsx';
import { EditorPane } from './panes/EditorPane.tsx';
import { StatementPane } from './panes/StatementPane.tsx';
import { useWidth } from './panes/use-width.ts';
import { WorkspacePanes } from './panes/WorkspacePanes.tsx';
import { asksForHelpOutsideEditor, readShortcut, type Shortcut } from './shortcuts.ts';
import { useStore } from './state/use-store.ts';
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
  practice: boolean;
  /** Stands below the statement. */
  help?: ReactNode;
};

/** Statement, editor and results of one problem at a time. */
export function Workspace(props: WorkspaceProps) {
  const { heading, header, notices, desk, problem, onProblem, closed, mode, practice } = props;
  const width = useWidth();
  const unsent = useStore(desk.unsent);
  const language = useStore(problem.language);
  const draft = problem.draft(language);
  const [tab, setTab] = useState<DockTab>(() =>
    problem.runs.get().submissions.length > 0 ? 'submission' : 'samples',
  );
  const [helps, setHelps] = useState(false);
  const [saves, setSaves] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  // In a document nothing runs and nothing is submitted: the draft is what counts.
  const judges = mode !== 'document';
  const acts = judges && !closed && width !== 'phone';

  const run = () => {
    if (!acts) return;
    if (tab === 'custom') void problem.runCustom();
    else {
      setTab('samples');
      void problem.runSamples();
    }
  };
  const submit = () => {
    if (!acts) return;
    setTab('submission');
    void problem.submit();
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
        return focusPane(root.current, 1);
      case 'previous-pane':
        return focusPane(root.current, -1);
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
      <section className={styles.notices} aria-label="Notices">
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
        {width === 'phone' ? (
          <Banner flush kind="info" fact="Reading only on this screen.">
            The editor needs a wider window.
            {practice ? '' : ' The clock keeps running, and'} {practice ? 'Your' : 'your'} code is
            as you left it.
          </Banner>
        ) : null}
      </section>
      <main id="main" tabIndex={-1} className={styles.main}>
        <WorkspacePanes
          width={width}
          statement={
            <StatementPane key={problem.problem.slug} problem={problem.problem} language={language}>
              {props.help}
            </StatementPane>
          }
          editor={
            <EditorPane
              problem={problem}
              languages={props.languages}
              mode={mode}
              modeControl={props.modeControl}
              readOnly={closed}
              width={width}
              onHelp={() => setHelps(true)}
            />
          }
          dock={
            judges ? (
              <Dock
                key={problem.problem.slug}
                problem={problem}
                tab={tab}
                onTab={setTab}
                onRun={run}
                onSubmit={submit}
                closed={closed}
                practice={practice}
              />
            ) : null
          }
        />
      </main>
      <HelpDialog
        open={helps}
        onClose={() => setHelps(false)}
        judges={judges}
        problemCount={desk.problems.length}
        coloured={!isPlain(mode)}
      />
    </div>
  );
}

/** Moves the focus to the pane after the one it is in. */
function focusPane(root: HTMLElement | null, step: 1 | -1) {
  const panes = [...(root?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])].filter(
    (pane) => pane.offsetParent !== null,
  );
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  const inside = next?.querySelector<HTMLElement>(
    next.dataset.pane === 'editor'
      ? 'textarea:not([hidden]), .native-edit-context'
      : '[role="tab"][aria-selected="true"]',
  );
  (inside ?? next)?.focus();
}
