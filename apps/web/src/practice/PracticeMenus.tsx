import { type EditorMode, environmentNames, environments, queryLanguage } from '@dryrun/contract';
import { useState } from 'react';
import { isPlain } from '../editor/types.ts';
import { ChoiceMenu, MenuCommand, MenuGroup, SelectMenu } from '../ui/controls/SelectMenu.tsx';
import { useTouch } from '../ui/page/use-media.ts';
import { LibrariesDialog } from '../ui/problem/LibrariesDialog.tsx';
import { environmentDescriptions } from '../words/environment.ts';
import { useWidth } from '../workspace/panes/use-width.ts';
import type { Store } from '../workspace/state/store.ts';
import { useStore } from '../workspace/state/use-store.ts';
import { editorModes } from './editor-modes.ts';
import { usePracticeEnvironment } from './use-practice-environment.ts';

const modeNames: Record<EditorMode, { label: string; description: string }> = {
  standard: { label: 'Standard editor', description: 'Highlighting, autocomplete' },
  'no-autocomplete': { label: 'No autocomplete', description: 'Highlighting only' },
  plain: { label: 'Plain editor', description: 'A text box with line numbers' },
  document: { label: 'Document', description: 'Plain, and nothing runs' },
};

type PracticeMenusProps = {
  mode: EditorMode;
  onMode: (mode: EditorMode) => void;
  language: Store<string>;
};

/** In practice the environment and the editor's mode may be changed at any time. */
export function PracticeMenus({ mode, onMode, language }: PracticeMenusProps) {
  const touch = useTouch();
  const width = useWidth();
  const [showsLibraries, setShowsLibraries] = useState(false);
  const chosenLanguage = useStore(language);
  const [environment, setEnvironment] = usePracticeEnvironment();
  const modes = {
    value: mode,
    onChange: onMode,
    options: editorModes.map((value) => ({
      value,
      ...modeNames[value],
      ...(touch && !isPlain(value) ? { description: 'A plain text box on touch screens' } : {}),
    })),
  };
  const ofEnvironments = {
    value: environment,
    onChange: setEnvironment,
    options: environments.map((value) => ({
      value,
      label: environmentNames[value],
      description: environmentDescriptions[value],
    })),
  };
  const more = <MenuCommand onPress={() => setShowsLibraries(true)}>Which libraries?</MenuCommand>;
  const libraries = (
    <LibrariesDialog
      open={showsLibraries}
      onClose={() => setShowsLibraries(false)}
      language={chosenLanguage}
    />
  );
  // A query finds its tables, and no libraries.
  if (chosenLanguage === queryLanguage)
    return <SelectMenu look="quiet" label="Editor mode" {...modes} />;
  // Beside the language and the icons there is room for one.
  if (width === 'phone')
    return (
      <>
        <ChoiceMenu look="quiet" label="Editor mode and environment" shown={modeNames[mode].label}>
          <MenuGroup heading="Editor" {...modes} />
          <MenuGroup heading="Environment" {...ofEnvironments} />
          {more}
        </ChoiceMenu>
        {libraries}
      </>
    );
  return (
    <>
      <SelectMenu look="quiet" label="Environment" more={more} {...ofEnvironments} />
      <SelectMenu look="quiet" label="Editor mode" {...modes} />
      {libraries}
    </>
  );
}
