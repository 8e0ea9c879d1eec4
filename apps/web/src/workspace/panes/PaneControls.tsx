import { IconButton } from '../../ui/controls/Button.tsx';
import {
  FootPaneIcon,
  LeftPaneIcon,
  MaximiseIcon,
  RestoreIcon,
} from '../../ui/icons/pane-icons.tsx';
import type { PaneName } from './pane-layout.ts';
import type { Panes } from './use-panes.ts';

const words: Record<PaneName, string> = {
  statement: 'the statement',
  editor: 'the editor',
  results: 'the results',
};

/** At the end of a pane's head in a wide window: the whole window for it, and folding it away. */
export function PaneControls({ panes, pane }: { panes: Panes; pane: PaneName }) {
  if (panes.width !== 'wide') return null;
  const { maximised, hidden } = panes.layout;
  const folded = pane !== 'editor' && hidden[pane] && maximised === null;
  return (
    <>
      <IconButton
        size={28}
        label={maximised === pane ? `Restore ${words[pane]}` : `Maximise ${words[pane]}`}
        aria-keyshortcuts="F9"
        onClick={() => panes.maximise(pane)}
      >
        {maximised === pane ? <RestoreIcon /> : <MaximiseIcon />}
      </IconButton>
      {pane === 'editor' ? null : (
        <IconButton
          size={28}
          label={`${folded ? 'Show' : 'Hide'} ${words[pane]}`}
          aria-keyshortcuts={pane === 'statement' ? 'F4' : 'Shift+F4'}
          onClick={() => panes.fold(pane)}
        >
          {pane === 'statement' ? <LeftPaneIcon /> : <FootPaneIcon />}
        </IconButton>
      )}
    </>
  );
}

/** In the editor's bar, as long as the statement is folded away or covered. */
export function ShowStatement({ panes }: { panes: Panes }) {
  if (panes.width !== 'wide' || panes.isShown('statement')) return null;
  return (
    <IconButton
      size={28}
      label="Show the statement"
      aria-keyshortcuts="F4"
      onClick={() => panes.fold('statement')}
    >
      <LeftPaneIcon />
    </IconButton>
  );
}
