import { useState } from 'react';
import { readSettings } from '../settings/own-settings.ts';
import { type EditorMode, editorModes } from './editor-modes.ts';

const key = 'dry-run:practice-mode';

/** The editor mode of practice: the default of the settings, or else the one chosen last here. */
export function usePracticeMode(): [EditorMode, (mode: EditorMode) => void] {
  const [mode, setMode] = useState<EditorMode>(read);
  const choose = (next: EditorMode) => {
    setMode(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage may be forbidden; then it lasts as long as the page.
    }
  };
  return [mode, choose];
}

function read(): EditorMode {
  const chosen = readSettings().editorMode;
  if (chosen !== null) return chosen;
  try {
    const stored = localStorage.getItem(key);
    return editorModes.find((mode) => mode === stored) ?? 'standard';
  } catch {
    return 'standard';
  }
}
