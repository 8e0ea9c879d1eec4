import type { Submission } from '@dryrun/contract';
import { useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Difference } from '../../comparison/Difference.tsx';
import { compareCode } from '../../comparison/line-diff.ts';
import { StaticCode } from '../../editor/StaticCode.tsx';
import { CopyButton } from '../../ui/controls/CopyButton.tsx';
import { type Tab, TabList, TabPanel } from '../../ui/controls/Tabs.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { Place } from '../../words/places.ts';
import styles from './CodePanel.module.css';
import { ScrollPane } from './ScrollPane.tsx';

const set = 'submission-code';
type TabId = 'code' | 'difference';

type Program = Pick<Submission, 'language' | 'previous'> & { code: string };

type CodePanelProps = {
  submission: Program;
  /** As high as the table of tests beside it; else as high as the code. */
  besideTests: boolean;
  /** Where a message points to; another object each time it is asked for. */
  place: Place | null;
};

/** The submitted code, and what was changed since the one before it. */
export function CodePanel({ submission, besideTests, place }: CodePanelProps) {
  const { code, language, previous } = submission;
  const [params, setParams] = useSearchParams();
  const difference = useMemo(
    () => (previous ? compareCode(previous.code, code) : null),
    [previous, code],
  );
  const active: TabId = difference && params.get('tab') === 'difference' ? 'difference' : 'code';
  const tabs: Tab<TabId>[] = [{ id: 'code', label: 'Code' }];
  if (previous && difference) {
    tabs.push({
      id: 'difference',
      label: `Diff to submission ${previous.number}`,
      count: `+${difference.added} −${difference.removed}`,
    });
  }
  const choose = (tab: TabId) => {
    const next = new URLSearchParams(params);
    if (tab === 'code') next.delete('tab');
    else next.set('tab', tab);
    setParams(next, { replace: true, preventScrollReset: true });
  };

  const line = useRef<HTMLDivElement>(null);
  const opened = useRef(place);
  useEffect(() => {
    if (place === opened.current) return;
    // While the difference is shown the line is not there yet: it comes with the tab.
    if (active !== 'code') return choose('code');
    opened.current = place;
    line.current?.scrollIntoView({ block: 'center', inline: 'start' });
    line.current?.focus({ preventScroll: true });
  });

  return (
    <Panel className={styles.panel} role="region" aria-label="Code" data-beside-tests={besideTests}>
      <div className={styles.head}>
        <TabList label="Code" set={set} tabs={tabs} active={active} onChange={choose} />
        <span className={styles.copy}>
          <CopyButton text={code} />
        </span>
      </div>
      <TabPanel set={set} tab="code" active={active === 'code'} className={styles.pane}>
        <ScrollPane className={styles.scroll} aria-label="Submitted code" tabIndex={0}>
          <StaticCode
            code={code}
            language={language}
            marked={place && { line: place.line, ref: line }}
          />
        </ScrollPane>
      </TabPanel>
      {previous && difference ? (
        <TabPanel
          set={set}
          tab="difference"
          active={active === 'difference'}
          className={styles.pane}
        >
          <ScrollPane className={styles.scroll} aria-label="Difference" tabIndex={0}>
            <Difference
              difference={difference}
              before={previous}
              after={{ code, language }}
              name={`submission ${previous.number}`}
            />
          </ScrollPane>
        </TabPanel>
      ) : null}
    </Panel>
  );
}
