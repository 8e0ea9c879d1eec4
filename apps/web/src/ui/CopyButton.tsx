import { useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { CopyIcon, TickIcon } from './icons/icons.tsx';

/** Copies `text`; says "Copied" until the pointer or the focus leaves. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      kind="quiet"
      size={28}
      className={styles.copy}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      onPointerLeave={() => setCopied(false)}
      onBlur={() => setCopied(false)}
    >
      {copied ? <TickIcon size={14} /> : <CopyIcon size={14} />}
      {copied ? 'Copied' : label}
    </Button>
  );
}
