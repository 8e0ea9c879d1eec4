import { type ReactNode, useState } from 'react';
import { PaneSwitch } from '../workspace/panes/PaneSwitch.tsx';
import type { Width } from '../workspace/panes/use-width.ts';
import frame from '../workspace/panes/WorkspacePanes.module.css';
import styles from './ApproachSection.module.css';

type ApproachPanesProps = {
  width: Width;
  code: ReactNode;
  form: ReactNode;
  /** Where the bar has no room for them. */
  actions: ReactNode;
};

/** The code beside what is written about it; up to 900 px one of them at a time. */
export function ApproachPanes({ width, code, form, actions }: ApproachPanesProps) {
  const [view, setView] = useState<'code' | 'form'>('form');
  const wide = width === 'wide';
  return (
    <div className={frame.frame} data-width={width}>
      {wide ? null : (
        <PaneSwitch
          choices={[
            { id: 'code', label: 'Your code' },
            { id: 'form', label: 'Your approach' },
          ]}
          current={view}
          onChoose={setView}
        />
      )}
      {width === 'medium' ? actions : null}
      <div className={wide ? styles.columns : frame.panes}>
        <div className={frame.pane} data-shown={wide || view === 'code'}>
          {code}
        </div>
        <div className={frame.pane} data-shown={wide || view === 'form'}>
          {form}
        </div>
      </div>
      {width === 'phone' ? actions : null}
    </div>
  );
}
