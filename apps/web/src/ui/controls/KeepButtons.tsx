import { useState } from 'react';
import { CopyIcon, DownloadIcon, TickIcon, WarningIcon } from '../icons/icons.tsx';
import { IconButton } from './Button.tsx';
import { copyText } from './copy-text.ts';
import styles from './KeepButtons.module.css';

type KeepButtonsProps = {
  /** What it is, as "Copy the …" goes on: "input of sample 2". */
  what: string;
  /** Name of the file. */
  file: string;
  /** All of it; null when the page has only a part. */
  text: string | null;
  /** Asks for all of it. */
  fetchWhole?: (() => Promise<string>) | undefined;
};

type State = 'ready' | 'copied' | 'failed';

/** Copies a text or keeps it as a file: always the whole, however much of it is shown. */
export function KeepButtons({ what, file, text, fetchWhole }: KeepButtonsProps) {
  const [state, setState] = useState<State>('ready');
  if (text === null && !fetchWhole) return null;
  const whole = async () => text ?? (await fetchWhole?.()) ?? '';
  const forget = () => setState('ready');
  const failed = () => setState('failed');
  const copy = () =>
    (text === null ? copyPromised(whole()) : copyText(text)).then(
      (copied) => setState(copied ? 'copied' : 'failed'),
      failed,
    );
  const download = () => whole().then((all) => saveAs(file, all), failed);
  return (
    <span className={styles.buttons}>
      <IconButton
        size={28}
        label={labelOf(state, what)}
        onClick={copy}
        onPointerLeave={forget}
        onBlur={forget}
      >
        {state === 'copied' ? <TickIcon size={14} /> : null}
        {state === 'failed' ? <WarningIcon size={14} /> : null}
        {state === 'ready' ? <CopyIcon size={14} /> : null}
      </IconButton>
      <IconButton size={28} label={`Download the ${what}`} onClick={download}>
        <DownloadIcon size={14} />
      </IconButton>
      <span role="status" className={styles.said}>
        {state === 'ready' ? '' : labelOf(state, what)}
      </span>
    </span>
  );
}

function labelOf(state: State, what: string): string {
  if (state === 'copied') return `Copied the ${what}`;
  return state === 'failed' ? `The ${what} cannot be fetched now` : `Copy the ${what}`;
}

/** A text that is still on its way has to be promised within the press of the button. */
async function copyPromised(text: Promise<string>): Promise<boolean> {
  if (!navigator.clipboard) return copyText(await text);
  const blob = text.then((whole) => new Blob([whole], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  return true;
}

function saveAs(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
