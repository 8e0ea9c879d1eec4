import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { enterFullScreen, isFullScreen } from '../../ui/page/full-screen.ts';
import { countOf } from '../../words/amount.ts';
import type { SessionLogState } from './use-session-log.ts';

type StrictNoticesProps = { fullScreen: boolean; log: SessionLogState };

/** What a strict preset has to say: the way back to the full screen, and a paste that was stopped. */
export function StrictNotices({ fullScreen, log }: StrictNoticesProps) {
  const isFull = useSyncExternalStore(onScreenChange, isFullScreen);
  return (
    <>
      {fullScreen && !isFull ? (
        <Banner
          flush
          kind="neutral"
          fact="This assessment asks for the full screen."
          action={
            <Button size={28} onClick={() => void enterFullScreen()}>
              Return to full screen
            </Button>
          }
        >
          Being outside of it is recorded, and nothing follows from it. The clock goes on.
        </Banner>
      ) : null}
      {log.blocked === null ? null : <BlockedPaste characters={log.blocked} {...log} />}
    </>
  );
}

function BlockedPaste({ characters, dismiss }: { characters: number; dismiss: () => void }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) dismiss();
    };
    // Before the editor, which lets nobody else hear of it.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [dismiss]);
  return (
    <Banner
      flush
      kind="neutral"
      fact="Text from elsewhere cannot be pasted here."
      action={
        <Button size={28} onClick={dismiss}>
          Close
        </Button>
      }
    >
      {countOf(characters, 'character')} stopped. What you wrote in this assessment you may move.
    </Banner>
  );
}

function onScreenChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  window.addEventListener('resize', listener);
  return () => {
    document.removeEventListener('fullscreenchange', listener);
    window.removeEventListener('resize', listener);
  };
}
