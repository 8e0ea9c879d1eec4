import { type EditorMode, editorModes } from '@dryrun/contract';

const key = 'dry-run:last-set-up';

type LastChoice = { editorMode: EditorMode | null; language: string | null };

/** What was chosen in the lobby last, on this browser. */
export function readLastChoice(): LastChoice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return { editorMode: null, language: null };
    const { editorMode, language } = stored as Record<string, unknown>;
    return {
      editorMode: editorModes.find((mode) => mode === editorMode) ?? null,
      language: typeof language === 'string' ? language : null,
    };
  } catch {
    // A browser that keeps nothing: the system check says so.
    return { editorMode: null, language: null };
  }
}

export function keepLastChoice(choice: LastChoice): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // As above.
  }
}
