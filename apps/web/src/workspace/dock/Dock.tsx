import type { ReactNode } from 'react';
import { QuerySamples } from '../../query/QuerySamples.tsx';
import { TabList, TabPanel } from '../../ui/controls/Tabs.tsx';
import type { Place } from '../../words/places.ts';
import type { DeskProblem, DockTab } from '../desk.ts';
import { latestSent, type ShownRun } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';
import { CustomPanel } from './CustomPanel.tsx';
import styles from './Dock.module.css';
import { SamplesPanel } from './SamplesPanel.tsx';
import { SubmissionPanel } from './SubmissionPanel.tsx';

type DockProps = {
  problem: DeskProblem;
  tab: DockTab;
  onTab: (tab: DockTab) => void;
  /** Run and Submit, where they do not stand outside. */
  actions: ReactNode;
  /** Of the pane: to fold it away, and to give it the whole window. */
  controls: ReactNode;
  /** Only the head is in sight. */
  folded: boolean;
  /** Nothing is written any more. */
  closed: boolean;
  /** Moves the caret to a place that a message of the run names. */
  onPlace: (run: ShownRun, place: Place) => void;
  /** Practice has no bell: submissions have pages to look at, and hidden tests are open. */
  practice: boolean;
};

/** What came back: samples, own input, the hidden tests. */
export function Dock(props: DockProps) {
  const { problem, tab, onTab, actions, controls, folded, closed, onPlace, practice } = props;
  const { samples, submissions } = useStore(problem.runs);
  const isQuery = problem.problem.asksFor === 'query';
  const latest = latestSent(submissions);
  const count = (run: { passed: number; total: number; state: string } | null | undefined) =>
    run && run.state !== 'unsent' ? `${run.passed}/${run.total}` : undefined;
  const toCase = (input: string, name: string) => {
    problem.cases.add(input, name);
    onTab('custom');
  };
  const tabs = [
    { id: 'samples' as const, label: 'Samples', count: count(samples) },
    // A query is asked on the problem's own data.
    ...(isQuery ? [] : [{ id: 'custom' as const, label: 'Custom input' }]),
    { id: 'submission' as const, label: 'Submission', count: count(latest) },
  ];

  return (
    <section className={styles.dock} aria-label="Results" data-pane="results" tabIndex={-1}>
      <div className={styles.head}>
        <TabList label="Results" set="dock" tabs={tabs} active={tab} onChange={onTab} height={44} />
        <div className={styles.actions}>
          {actions}
          {controls}
        </div>
      </div>
      <div className={styles.body} hidden={folded}>
        <TabPanel set="dock" tab="samples" active={tab === 'samples'}>
          {isQuery ? (
            <QuerySamples problem={problem} closed={closed} onPlace={onPlace} />
          ) : (
            <SamplesPanel problem={problem} closed={closed} onCase={toCase} onPlace={onPlace} />
          )}
        </TabPanel>
        {isQuery ? null : (
          <TabPanel set="dock" tab="custom" active={tab === 'custom'}>
            <CustomPanel problem={problem} closed={closed} practice={practice} onPlace={onPlace} />
          </TabPanel>
        )}
        <TabPanel set="dock" tab="submission" active={tab === 'submission'}>
          <SubmissionPanel
            problem={problem}
            closed={closed}
            practice={practice}
            onPlace={onPlace}
          />
        </TabPanel>
      </div>
    </section>
  );
}
