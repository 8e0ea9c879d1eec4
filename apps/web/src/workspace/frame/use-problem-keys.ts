import { useEffect, useRef } from 'react';
import { readShortcut } from '../shortcuts.ts';

/**
 * Ctrl+Shift and a digit, where what is written is no code: to the problem of that number, and into the
 * box of its answer.
 */
export function useProblemKeys(current: number, choose: (index: number) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  const byKeys = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const shortcut = readShortcut(event);
      if (shortcut?.action !== 'problem') return;
      event.preventDefault();
      byKeys.current = true;
      latest.current(shortcut.index);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the box of another problem then
  useEffect(() => {
    if (!byKeys.current) return;
    byKeys.current = false;
    document.querySelector<HTMLElement>('#main textarea')?.focus();
  }, [current]);
}
