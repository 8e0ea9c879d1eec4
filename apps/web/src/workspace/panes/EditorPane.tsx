import type { EditorMode, LanguageInfo } from '@dryrun/contract';
import { type ReactNode, useRef, useState } from 'react';
import { type CursorPosition, isPlain } from '../../editor/types.ts';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { HistoryIcon, KeyboardIcon, LockIcon, ResetIcon } from '../../ui/icons/icons.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import type { DeskProblem } from '../desk.ts';
import { createStore, type Store } from '../state/store.ts';
import { useStore, useStored } from '../state/use-store.ts';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { EditedText } from './EditedText.tsx';
import styles from './EditorPane.module.css';
import { PaneControls, ShowStatement } from './PaneControls.tsx';
import type { Panes } from './use-panes.ts';

type EditorPaneProps = {
  problem: DeskProblem;
  languages: readonly LanguageInfo[];
  mode: EditorMode;
  /** Says the mode, or in practice lets it be chosen. */
  modeControl: ReactNode;
  readOnly: boolean;
  panes: Panes;
  /** A very low window hides the bar until it is asked for. */
  showsTools: boolean;
  onHelp: () => void;
};

export function EditorPane(props: EditorPaneProps) {
  const { problem, languages, mode, modeControl, readOnly, panes, showsTools, onHelp } = props;
  const { slug, starterCode } = problem.problem;
  const language = useStore(problem.language);
  const draft = problem.draft(language);
  const starter = starterCode[language] ?? '';
  const isStarter = useStored(draft, ({ content }) => content === starter);
  const path = `${slug}/${language}`;
  const [asksToReset, setAsksToReset] = useState<string | null>(null);
  const [showsVersions, setShowsVersions] = useState(false);
  const cursors = useRef(new Map<string, Store<CursorPosition>>());
  const cursor = cursors.current.get(path) ?? createStore<CursorPosition>({ line: 1, column: 1 });
  cursors.current.set(path, cursor);
  const pane = useRef<HTMLElement>(null);

  const options = languages
    .filter(({ id }) => id in starterCode)
    .map(({ id, name, available, reason }) => ({
      value: id,
      label: name,
      disabled: !available,
      ...(available || reason === null ? {} : { description: reason }),
    }));

  const reset = () => {
    setAsksToReset(null);
    draft.edit(starter);
    // Where Ctrl+Z brings the text back.
    pane.current?.querySelector<HTMLElement>('textarea, [role="textbox"]')?.focus();
  };

  return (
    <section
      ref={pane}
      className={styles.pane}
      aria-label="Code"
      data-pane="editor"
      data-pastes="noted"
      data-tools={showsTools}
    >
      <div className={styles.bar}>
        <ShowStatement panes={panes} />
        <SelectMenu
          look="quiet"
          label="Language"
          options={options}
          value={language}
          onChange={(next) => problem.language.set(next)}
        />
        {modeControl}
        <div className={styles.end}>
          {readOnly ? (
            <span className={styles.locked}>
              <LockIcon />
              Read only
            </span>
          ) : (
            <CursorText cursor={cursor} />
          )}
          <IconButton size={28} label="Earlier versions" onClick={() => setShowsVersions(true)}>
            <HistoryIcon />
          </IconButton>
          <IconButton
            size={28}
            label="Reset to starter code"
            disabled={readOnly || isStarter}
            onClick={() => setAsksToReset(path)}
          >
            <ResetIcon />
          </IconButton>
          <IconButton size={28} label="Keyboard shortcuts" onClick={onHelp}>
            <KeyboardIcon />
          </IconButton>
          <PaneControls panes={panes} pane="editor" />
        </div>
      </div>
      {asksToReset === path && !readOnly ? (
        <Banner
          flush
          kind="neutral"
          icon="warning"
          fact="Reset to the starter code?"
          action={
            <span className={styles.answers}>
              <Button size={28} kind="quiet" onClick={() => setAsksToReset(null)}>
                Keep my code
              </Button>
              <Button size={28} onClick={reset} autoFocus>
                Reset
              </Button>
            </span>
          }
        >
          Your {languages.find(({ id }) => id === language)?.name ?? language} code is replaced.
          Undo brings it back, and every saved text stays in your earlier versions.
        </Banner>
      ) : null}
      <VersionsDialog
        open={showsVersions}
        onClose={() => setShowsVersions(false)}
        problem={problem}
        languages={languages}
        plain={isPlain(mode)}
        readOnly={readOnly}
      />
      <div className={styles.code}>
        <EditedText
          problem={problem}
          language={language}
          mode={mode}
          readOnly={readOnly}
          cursor={cursor}
        />
      </div>
    </section>
  );
}

function CursorText({ cursor }: { cursor: Store<CursorPosition> }) {
  const { line, column } = useStore(cursor);
  return (
    <span className={styles.cursor}>
      Ln {line}, Col {column}
    </span>
  );
}
