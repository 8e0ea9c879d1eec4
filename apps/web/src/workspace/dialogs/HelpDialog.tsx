import { useLanguageName } from '../../api/use-language-name.ts';
import { assistedEnvironment } from '../../editor/assisted-environment.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { LibraryList } from '../../ui/problem/LibraryList.tsx';
import { listShortcuts } from '../shortcuts.ts';
import styles from './HelpDialog.module.css';

type HelpDialogProps = Parameters<typeof listShortcuts>[0] & {
  language: string;
  open: boolean;
  onClose: () => void;
};

/** Every shortcut of the workspace. */
export function HelpDialog({ open, onClose, language, ...shown }: HelpDialogProps) {
  const nameOf = useLanguageName();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keyboard shortcuts"
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <dl className={styles.keys}>
        {listShortcuts(shown).map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {assistedEnvironment() === 'with-libraries' ? (
        <section>
          <h3 className={styles.heading}>Libraries</h3>
          <LibraryList language={language} languageName={nameOf(language)} />
        </section>
      ) : null}
    </Dialog>
  );
}
