import { keepEscapeInFullScreen } from '../controls/keep-escape.ts';

/** Whether the page has the whole screen, asked for by the page or by the browser's own key. */
export function isFullScreen(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

let giveEscapeBack: (() => void) | null = null;

/**
 * Asks for the whole screen; after a press only. Where the browser can, Escape stays the editor's, and is
 * held to leave. What a browser refuses is no failure: the note stays, and says how.
 */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
    giveEscapeBack ??= keepEscapeInFullScreen();
  } catch {
    // Refused by the browser, or there is no full screen here.
  }
}

/** The assessment is over: the screen is the candidate's again. */
export async function leaveFullScreen(): Promise<void> {
  giveEscapeBack?.();
  giveEscapeBack = null;
  if (document.fullscreenElement === null) return;
  await document.exitFullscreen().catch(() => {});
}
