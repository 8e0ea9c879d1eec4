import type { EditorMode } from '@dryrun/contract';
import styles from './EditorModeLabel.module.css';

const words: Record<EditorMode, string> = {
  standard: 'Standard editor',
  'no-autocomplete': 'No autocomplete: highlighting only',
  plain: 'Plain editor: no highlighting, no suggestions',
  document: 'Document: plain, and no Run',
};

/** What the editor helps with, said in its bar. */
export function EditorModeLabel({ mode }: { mode: EditorMode }) {
  return <span className={styles.label}>{words[mode]}</span>;
}
