/** Chromium alone has it; elsewhere Esc leaves full screen, which no page can keep a browser from. */
type Lockable = { keyboard?: { lock?: (keys: string[]) => Promise<void>; unlock?: () => void } };

/**
 * In full screen Esc goes to the editor, where it has a meaning; held for two seconds it still leaves,
 * as the browser says.
 *
 * @returns gives Esc back
 */
export function keepEscapeInFullScreen(): () => void {
  const { keyboard } = navigator as Navigator & Lockable;
  const lock = () => {
    if (document.fullscreenElement) keyboard?.lock?.(['Escape'])?.catch(() => {});
    else keyboard?.unlock?.();
  };
  lock();
  document.addEventListener('fullscreenchange', lock);
  return () => {
    document.removeEventListener('fullscreenchange', lock);
    keyboard?.unlock?.();
  };
}
