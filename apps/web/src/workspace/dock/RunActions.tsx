import { Button } from '../../ui/controls/Button.tsx';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { RunIcon } from '../../ui/icons/icons.tsx';
import { shortcutKeys } from '../shortcuts.ts';
import styles from './RunActions.module.css';

/** What ends the section, or leaves one that has ended: in a small window beside Run and Submit. */
export type Finish = {
  label: string;
  /** In its place, where there is room for a word. */
  word: 'Finish' | 'Continue';
  disabled: boolean;
  onFinish: () => void;
};

type RunActionsProps = {
  /** Null where nothing runs. */
  runs: { onRun: () => void; onSubmit: () => void } | null;
  /** Nothing may be sent: coding has ended. */
  closed: boolean;
  /** In a small window: at its foot, or beside the switch of panes. */
  small?: boolean;
  finish?: Finish | null | undefined;
};

/** Run, Submit and, where the bar has no room for it, Finish. */
export function RunActions({ runs, closed, small = false, finish }: RunActionsProps) {
  const size = small ? 32 : 28;
  // A fieldset would be one that is filled in.
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <div className={styles.actions} role="group" aria-label="Actions" data-small={small}>
      {runs ? (
        <>
          <Button size={size} onClick={runs.onRun} disabled={closed}>
            <RunIcon />
            Run {small ? null : <Kbd>{shortcutKeys.run}</Kbd>}
          </Button>
          <Button size={size} kind="primary" onClick={runs.onSubmit} disabled={closed}>
            Submit {small ? null : <Kbd>{shortcutKeys.submit}</Kbd>}
          </Button>
        </>
      ) : null}
      {small && finish ? (
        <Button
          size={size}
          onClick={finish.onFinish}
          disabled={finish.disabled}
          aria-label={finish.label}
        >
          {finish.word}
        </Button>
      ) : null}
    </div>
  );
}
