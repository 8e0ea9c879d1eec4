import type { EditorMode } from '@dryrun/contract';
import { isPlain } from '../editor/types.ts';
import { SelectMenu } from '../ui/SelectMenu.tsx';
import { useTouch } from '../ui/use-media.ts';
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
  const touch = useTouch();
  const nameOf = (value: EditorMode) =>
    touch && !isPlain(value)
      ? { ...names[value], description: 'A plain text box on touch screens' }
      : names[value];
  return (
    <SelectMenu
      look="quiet"
      label="Editor mode"
      options={editorModes.map((value) => ({ value, ...nameOf(value) }))}
      value={mode}
      onChange={onChange}
    />
  );
}
