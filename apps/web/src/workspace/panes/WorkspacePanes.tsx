import { useElementSize } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';
import { EditorTools } from './EditorTools.tsx';
import { PaneSwitch } from './PaneSwitch.tsx';
import { fit, leastPx, type PaneName } from './pane-layout.ts';
import { Splitter } from './Splitter.tsx';
import type { Panes } from './use-panes.ts';
import styles from './WorkspacePanes.module.css';

type WorkspacePanesProps = {
  panes: Panes;
  statement: ReactNode;
  /** The schema of a query, between statement and editor where they stand side by side. */
  schema?: ReactNode;
  /** The editor under its bar. */
  editor: ReactNode;
  /** Null where nothing is judged. */
  results: ReactNode | null;
  /** Run, Submit and Finish, where they do not stand in a pane. */
  actions: ReactNode;
  /** Beside the name of the tests in the switch. */
  testCount: ReactNode;
  /** The editor's own bar, which a very low window hides until it is asked for. */
  showsTools: boolean;
  onTools: (shows: boolean) => void;
};

/** What the schema of a query is wide, between statement and editor. */
const schemaWidthPx = 224;

/**
 * Statement beside editor over results; up to 900 px one of them at a time. All stay in the page
 * whatever is in sight, so that none forgets where it was scrolled or what can be undone.
 */
export function WorkspacePanes(props: WorkspacePanesProps) {
  const { panes, statement, editor, results, actions, testCount, showsTools, onTools } = props;
  const { schema = null } = props;
  const { width, layout } = panes;
  const { ref, width: totalPx, height: heightPx } = useElementSize();
  const wide = width === 'wide';
  const splits = wide && layout.maximised === null;
  const schemaPx = splits && schema !== null ? schemaWidthPx : 0;
  const hasResults = results !== null;

  const statementPx = layout.hidden.statement
    ? 0
    : fit(
        (layout.statementPercent / 100) * totalPx - schemaPx / 2,
        leastPx.statement,
        totalPx,
        leastPx.code + schemaPx,
      );
  const resultsPx = fit(layout.resultsPx, leastPx.results, heightPx, leastPx.editor);
  const mostStatementPx = Math.max(leastPx.statement, totalPx - schemaPx - leastPx.code);
  const sizes = {
    '--statement': `${statementPx}px`,
    '--schema': `${schemaPx}px`,
    '--results': !hasResults ? '0' : layout.hidden.results ? 'auto' : `${resultsPx}px`,
    '--row': hasResults ? '1px' : '0',
  } as CSSProperties;

  const pane = (name: PaneName, content: ReactNode) => (
    <div className={styles.pane} data-slot={name} data-shown={panes.inSight(name)}>
      {content}
    </div>
  );
  return (
    <div className={styles.frame} data-width={width}>
      {wide ? null : (
        <PaneSwitch
          choices={[
            { id: 'statement', label: 'Statement' },
            { id: 'editor', label: 'Code' },
            ...(hasResults ? [{ id: 'results' as const, label: 'Tests', count: testCount }] : []),
          ]}
          current={panes.view}
          onChoose={panes.reveal}
        >
          <EditorTools
            shown={showsTools && panes.view === 'editor'}
            onShow={(shows) => {
              onTools(shows);
              panes.reveal('editor');
            }}
          />
        </PaneSwitch>
      )}
      {width === 'medium' ? actions : null}
      <div ref={ref} className={styles.panes} data-splits={splits} style={sizes}>
        {pane('statement', statement)}
        {splits ? (
          <Splitter
            kind="column"
            label="Resize the statement"
            sizePx={statementPx}
            leastPx={leastPx.statement}
            mostPx={mostStatementPx}
            onSize={(px) =>
              panes.resize({
                statementPercent:
                  ((fit(px, leastPx.statement, totalPx, leastPx.code + schemaPx) + schemaPx / 2) /
                    Math.max(1, totalPx)) *
                  100,
              })
            }
            onFold={() => panes.fold('statement')}
          />
        ) : null}
        {schemaPx > 0 ? (
          <div className={styles.pane} data-slot="schema">
            {schema}
          </div>
        ) : null}
        {pane('editor', editor)}
        {splits && hasResults ? (
          <Splitter
            kind="row"
            label="Resize the results"
            sizePx={layout.hidden.results ? 0 : resultsPx}
            leastPx={leastPx.results}
            mostPx={Math.max(leastPx.results, heightPx - leastPx.editor)}
            onSize={(px) =>
              panes.resize({ resultsPx: fit(px, leastPx.results, heightPx, leastPx.editor) })
            }
            onFold={() => panes.fold('results')}
          />
        ) : null}
        {hasResults ? pane('results', results) : null}
      </div>
      {width === 'phone' ? actions : null}
    </div>
  );
}
