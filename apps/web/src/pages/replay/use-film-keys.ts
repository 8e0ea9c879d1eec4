import { useEffect, useRef } from 'react';

export type FilmAction =
  | 'toggle'
  | 'edit-back'
  | 'edit-on'
  | 'mark-back'
  | 'mark-on'
  | 'back'
  | 'on'
  | 'slower'
  | 'faster'
  | 'changes'
  | 'start'
  | 'end';

const keys: Record<string, FilmAction> = {
  ' ': 'toggle',
  ArrowLeft: 'edit-back',
  ArrowRight: 'edit-on',
  'Shift+ArrowLeft': 'mark-back',
  'Shift+ArrowRight': 'mark-on',
  j: 'back',
  l: 'on',
  '[': 'slower',
  ']': 'faster',
  c: 'changes',
  Home: 'start',
  End: 'end',
};

/** What a key means for the film; null for keys that are somebody else's. */
export function readFilmKey(event: KeyboardEvent): FilmAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  // A menu, a choice and a field have their own use for keys; a button and a link for the space bar.
  if (target?.closest('input[type="radio"], select, textarea, [role^="menu"], dialog')) return null;
  if (event.key === ' ' && target?.closest('button, a, input, summary')) return null;
  // Some keyboards make the brackets with Shift.
  const isArrow = event.key.startsWith('Arrow');
  return (
    keys[
      event.shiftKey && isArrow
        ? `Shift+${event.key}`
        : event.key.replace(/^[JLC]$/, (key) => key.toLowerCase())
    ] ?? null
  );
}

/** The whole page is the film's: its keys work wherever the focus is. */
export function useFilmKeys(act: (action: FilmAction) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = readFilmKey(event);
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
