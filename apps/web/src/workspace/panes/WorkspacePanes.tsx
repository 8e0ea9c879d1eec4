import { type ReactNode, useState } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import type { Width } from './use-width.ts';
import styles from './WorkspacePanes.module.css';

type WorkspacePanesProps = {
  width: Width;
  statement: ReactNode;
  /** The editor under its bar. */
  editor: ReactNode;
  /** Null where nothing is judged. */
  dock: ReactNode | null;
};

/**
 * Statement beside editor over dock, resizable and remembered. Up to 900 px one of them at a time;
 * up to 640 px, where nothing is typed, code and tests together.
 */
export function WorkspacePanes({ width, statement, editor, dock }: WorkspacePanesProps) {
  return width === 'wide' ? (
    <WidePanes statement={statement} editor={editor} dock={dock} />
  ) : (
    <NarrowPanes width={width} statement={statement} editor={editor} dock={dock} />
  );
}

function WidePanes({ statement, editor, dock }: Omit<WorkspacePanesProps, 'width'>) {
  const columns = useDefaultLayout({ id: 'dry-run:columns', onlySaveAfterUserInteractions: true });
  const rows = useDefaultLayout({
    id: 'dry-run:rows',
    panelIds: dock === null ? ['editor'] : ['editor', 'dock'],
    onlySaveAfterUserInteractions: true,
  });
  return (
    <Group className={styles.group} orientation="horizontal" {...columns}>
      <Panel id="statement" defaultSize="39%" minSize={280}>
        {statement}
      </Panel>
      <Separator className={styles.column} aria-label="Resize the statement" />
      <Panel id="code" minSize={420}>
        <Group className={styles.group} orientation="vertical" {...rows}>
          <Panel id="editor" minSize={160}>
            {editor}
          </Panel>
          {dock === null ? null : (
            <>
              <Separator className={styles.row} aria-label="Resize the results" />
              <Panel
                id="dock"
                defaultSize={246}
                minSize={92}
                groupResizeBehavior="preserve-pixel-size"
              >
                {dock}
              </Panel>
            </>
          )}
        </Group>
      </Panel>
    </Group>
  );
}

type View = 'statement' | 'code' | 'results';

function NarrowPanes({ width, statement, editor, dock }: WorkspacePanesProps) {
  const [view, setView] = useState<View>(width === 'phone' ? 'statement' : 'code');
  const readsOnly = width === 'phone';
  const views: { id: View; label: string }[] = readsOnly
    ? [
        { id: 'statement', label: 'Statement' },
        { id: 'code', label: dock === null ? 'Code' : 'Code and tests' },
      ]
    : [
        { id: 'statement', label: 'Statement' },
        { id: 'code', label: 'Code' },
        ...(dock === null ? [] : [{ id: 'results' as const, label: 'Results' }]),
      ];
  const shown = (readsOnly || dock === null) && view === 'results' ? 'code' : view;
  return (
    <div className={styles.narrow}>
      <nav className={styles.switch} aria-label="Pane">
        {views.map(({ id, label }) => (
          <button key={id} type="button" aria-current={id === shown} onClick={() => setView(id)}>
            {label}
          </button>
        ))}
      </nav>
      <div className={styles.view} hidden={shown !== 'statement'}>
        {statement}
      </div>
      <div className={styles.view} data-grows={!readsOnly} hidden={shown !== 'code'}>
        {editor}
      </div>
      <div className={styles.view} hidden={shown !== (readsOnly ? 'code' : 'results')}>
        {dock}
      </div>
    </div>
  );
}
