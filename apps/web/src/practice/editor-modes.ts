import type { EditorMode } from '@dryrun/contract';

export type { EditorMode };

/** The contract's own list would bring its schemas into the browser. */
export const editorModes = [
  'standard',
  'no-autocomplete',
  'plain',
  'document',
] as const satisfies readonly EditorMode[];
