import { useState } from 'react';
import text from '../../styles/text.module.css';
import { CopyIcon, TickIcon, WarningIcon } from '../icons/icons.tsx';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { copyText } from './copy-text.ts';

type CopyButtonProps = {
  text: string;
  label?: string;
  /** Said after the label, where several of its kind stand on a page: "of sample 2". */
  about?: string;
};

const answers = { copied: 'Copied', failed: 'Not copied' };

/** Copies `text`; says "Copied" until the pointer or the focus leaves. */
export function CopyButton({ text: copied, label = 'Copy', about }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | keyof typeof answers>('idle');
  const icons = { idle: CopyIcon, copied: TickIcon, failed: WarningIcon };
  const Icon = icons[state];
  return (
    <Button
      kind="quiet"
      size={28}
      onClick={() => void copyText(copied).then((worked) => setState(worked ? 'copied' : 'failed'))}
      onPointerLeave={() => setState('idle')}
      onBlur={() => setState('idle')}
    >
      <Icon size={14} />
      {/* Each takes the room of the longer. */}
      <span className={styles.words}>
        <span data-shown={state === 'idle'}>{label}</span>
        <span data-shown={state !== 'idle'}>{answers[state === 'idle' ? 'copied' : state]}</span>
      </span>
      {about ? <span className={text.hidden}> {about}</span> : null}
    </Button>
  );
}
