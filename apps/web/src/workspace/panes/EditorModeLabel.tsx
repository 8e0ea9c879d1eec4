import type { EditorMode, Environment } from '@dryrun/contract';
import { isPlain } from '../../editor/types.ts';
import { useTouch } from '../../ui/use-media.ts';
import { environmentNames } from '../../words/environment.ts';
import styles from './EditorModeLabel.module.css';

const words: Record<EditorMode, string> = {
  standard: 'Standard editor',
  'no-autocomplete': 'No autocomplete: highlighting only',
  plain: 'Plain editor: no highlighting, no suggestions',
  document: 'Document: plain, and no Run',
};

const plainByTouch = 'Plain text box on touch screens';

type EditorModeLabelProps = { mode: EditorMode; environment?: Environment };

/** What the editor helps with, and what programs find, said in its bar. */
export function EditorModeLabel({ mode, environment = 'plain' }: EditorModeLabelProps) {
  const touch = useTouch() && !isPlain(mode);
  const added = environment === 'plain' ? '' : `. ${environmentNames[environment]}`;
  return (
    <span className={styles.label}>
      {touch ? plainByTouch : words[mode]}
      {added}
    </span>
  );
}
