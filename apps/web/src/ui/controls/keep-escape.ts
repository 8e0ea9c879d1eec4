/** Chromium alone has it; elsewhere Esc leaves full screen, which no page can keep a browser from. */
type Lockable = { keyboard?: { lock?: (keys: string[]) => Promise<void>; unlock?: () => void } };

/** Parts of the page that want Esc: it is theirs as long as one of them does. */
const keepers = new Set<symbol>();

/**
 * In full screen Esc goes to the page, where it has a meaning; held for two seconds it still leaves, as
 * the browser says.
 *
 * @returns gives Esc back, unless another part of the page still keeps it
 */
export function keepEscapeInFullScreen(): () => void {
  const keeper = Symbol('keeper');
  if (keepers.size === 0) document.addEventListener('fullscreenchange', settle);
  keepers.add(keeper);
  settle();
  return () => {
    if (!keepers.delete(keeper)) return;
    if (keepers.size === 0) document.removeEventListener('fullscreenchange', settle);
    settle();
  };
}

function settle(): void {
  const { keyboard } = navigator as Navigator & Lockable;
  if (document.fullscreenElement && keepers.size > 0) keyboard?.lock?.(['Escape'])?.catch(() => {});
  else keyboard?.unlock?.();
}
