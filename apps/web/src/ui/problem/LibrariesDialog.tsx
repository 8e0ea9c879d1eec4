import { useLanguageName } from '../../api/use-language-name.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { LibraryList } from './LibraryList.tsx';

type LibrariesDialogProps = { open: boolean; onClose: () => void; language: string };

/** Which libraries there are, where there is no room to say it on the page. */
export function LibrariesDialog({ open, onClose, language }: LibrariesDialogProps) {
  const nameOf = useLanguageName();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="With libraries"
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <LibraryList language={language} languageName={nameOf(language)} />
    </Dialog>
  );
}
