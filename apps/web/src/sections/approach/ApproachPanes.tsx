import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { PaneSwitch } from '../../workspace/panes/PaneSwitch.tsx';
import type { Width } from '../../workspace/panes/use-width.ts';
import frame from '../../workspace/panes/WorkspacePanes.module.css';
import styles from './ApproachPanes.module.css';

type ApproachPanesProps = {
  width: Width;
  /** Each takes the way to the other, which stand in one place where there is room for two panes. */
  code: (toStatement: ReactNode) => ReactNode;
  statement: (toCode: ReactNode) => ReactNode;
  form: ReactNode;
  /** Where the bar has no room for them. */
  actions: ReactNode;
};

/** The code, or the statement, beside what is written about it; up to 900 px one of them at a time. */
export function ApproachPanes({ width, code, statement, form, actions }: ApproachPanesProps) {
  const [view, setView] = useState<'code' | 'statement' | 'form'>('form');
  const wide = width === 'wide';
  const readsStatement = view === 'statement';
  const wayTo = (there: 'code' | 'statement', label: string) =>
    wide ? (
      <Button size={28} kind="quiet" onClick={() => setView(there)}>
        {label}
      </Button>
    ) : null;
  return (
    <div className={frame.frame} data-width={width}>
      {wide ? null : (
        <PaneSwitch
          choices={[
            { id: 'statement', label: 'Statement' },
            { id: 'code', label: 'Your code' },
            { id: 'form', label: 'Your approach' },
          ]}
          current={view}
          onChoose={setView}
        />
      )}
      {width === 'medium' ? actions : null}
      <div className={wide ? styles.columns : frame.panes}>
        <div className={frame.pane} data-shown={wide ? !readsStatement : view === 'code'}>
          {code(wayTo('statement', 'Statement'))}
        </div>
        <div className={frame.pane} data-shown={readsStatement}>
          {statement(wayTo('code', 'Your code'))}
        </div>
        <div className={frame.pane} data-shown={wide || view === 'form'}>
          {form}
        </div>
      </div>
      {width === 'phone' ? actions : null}
    </div>
  );
}
