import type { EditorMode } from '@dryrun/contract';
import { SelectMenu } from '../ui/SelectMenu.tsx';
import { editorModes } from './editor-modes.ts';

const names: Record<EditorMode, { label: string; description: string }> = {
  standard: { label: 'Standard editor', description: 'Highlighting, autocomplete' },
  'no-autocomplete': { label: 'No autocomplete', description: 'Highlighting only' },
  plain: { label: 'Plain editor', description: 'A text box with line numbers' },
  document: { label: 'Document', description: 'Plain, and nothing runs' },
};

/** In practice the mode may be changed at any time. */
export function EditorModeMenu({
  mode,
  onChange,
}: {
  mode: EditorMode;
  onChange: (mode: EditorMode) => void;
}) {
  return (
    <SelectMenu
      look="quiet"
      label="Editor mode"
      options={editorModes.map((value) => ({ value, ...names[value] }))}
      value={mode}
      onChange={onChange}
    />
  );
}
