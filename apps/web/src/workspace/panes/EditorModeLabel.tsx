import { type EditorMode, type Environment, environmentNames } from '@dryrun/contract';
import { useState } from 'react';
import { isPlain } from '../../editor/types.ts';
import { LinkButton } from '../../ui/controls/Button.tsx';
import { useTouch } from '../../ui/page/use-media.ts';
import { LibrariesDialog } from '../../ui/problem/LibrariesDialog.tsx';
import type { Store } from '../state/store.ts';
import { useStore } from '../state/use-store.ts';
import styles from './EditorModeLabel.module.css';

const words: Record<EditorMode, string> = {
  standard: 'Standard editor',
  'no-autocomplete': 'No autocomplete: highlighting only',
  plain: 'Plain editor: no highlighting, no suggestions',
  document: 'Document: plain, and no Run',
};

const plainByTouch = 'Plain text box on touch screens';

type EditorModeLabelProps = {
  mode: EditorMode;
  environment?: Environment;
  language: Store<string>;
};

/** What the editor helps with, and what programs find, said in its bar. */
export function EditorModeLabel({ mode, environment = 'plain', language }: EditorModeLabelProps) {
  const touch = useTouch() && !isPlain(mode);
  const [showsLibraries, setShowsLibraries] = useState(false);
  const chosenLanguage = useStore(language);
  const said = touch ? plainByTouch : words[mode];
  if (environment === 'plain') return <span className={styles.label}>{said}</span>;
  return (
    <span className={styles.label}>
      <LinkButton onClick={() => setShowsLibraries(true)}>
        {environmentNames[environment]}
      </LinkButton>
      {`. ${said}`}
      <LibrariesDialog
        open={showsLibraries}
        onClose={() => setShowsLibraries(false)}
        language={chosenLanguage}
      />
    </span>
  );
}
