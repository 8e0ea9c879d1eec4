import type { EditorMode } from '@dryrun/contract';
import { isPlain } from './types.ts';

/** Fetches what the editor of this mode needs, so that it is there when the clock starts. */
export async function prefetchEditor(mode: EditorMode): Promise<void> {
  if (isPlain(mode)) return;
  await Promise.all([
    import('./MonacoEditor.tsx'),
    ...(mode === 'standard'
      ? [import('./monaco/assist.ts').then(({ startAssistance }) => startAssistance())]
      : []),
  ]);
}
