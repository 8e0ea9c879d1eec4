import { KeyboardIcon } from '../../ui/icons/icons.tsx';
import styles from './PaneSwitch.module.css';

type EditorToolsProps = { shown: boolean; onShow: (shows: boolean) => void };

const label = 'More: language, versions, reset, shortcuts';

/** In a window so low that the editor's bar goes: brings the bar, and takes it away again. */
export function EditorTools({ shown, onShow }: EditorToolsProps) {
  return (
    <button
      type="button"
      className={styles.tools}
      aria-label={label}
      title={label}
      aria-expanded={shown}
      onClick={() => onShow(!shown)}
    >
      <KeyboardIcon />
    </button>
  );
}
