import { Button, TextLink } from '../../ui/controls/Button.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { FactList } from '../../ui/facts/FactList.tsx';
import { LinkList, LinkRow } from '../../ui/facts/LinkList.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { UsageBar } from '../../ui/facts/UsageBar.tsx';
import { ChevronRightIcon } from '../../ui/icons/icons.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, PanelBody, PanelFooter, SectionHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { Difficulty } from '../../ui/problem/Difficulty.tsx';
import { SolvedMark } from '../../ui/problem/SolvedMark.tsx';
import { SampleSection } from './SampleSection.tsx';
import styles from './samples.module.css';

export function FrameSamples() {
  return (
    <>
      <SampleSection
        title="Banners"
        note="One line of fact, one of consequence, at most one action. They stay until the cause is gone."
      >
        <div className={styles.stack}>
          <Banner
            kind="warning"
            icon="offline"
            fact="No connection since 19:56:12."
            action={<Button size={28}>Try now</Button>}
          >
            The clock keeps running. Edits are kept on this machine.
          </Banner>
          <Banner kind="info" icon="clock" fact="Submission 3 waits.">
            The queue cannot be reached; it is stored and judged when the queue is back.
          </Banner>
          <Banner
            kind="warning"
            icon="warning"
            fact="This assessment is open in another tab."
            action={<Button size={28}>Use this tab</Button>}
          >
            Type in one of them only; the newer text wins and the older is kept in history.
          </Banner>
          <Banner kind="error" icon="warning" fact="Judge error on test 4.">
            The fault is ours. It does not count against you, and the test is run again.
          </Banner>
          <Banner
            kind="error"
            icon="clock"
            fact="Coding ended at 13:32:00."
            action={<Button size={28}>Continue</Button>}
          >
            Your last submission counts, 17/23. Approach has started.
          </Banner>
          <Banner kind="neutral" fact="A section that has ended cannot be opened again." />
        </div>
      </SampleSection>
      <SampleSection title="Panels and tables">
        <div className={styles.panels}>
          <section>
            <SectionHeader title="Problems" level={3}>
              <TextLink to="/problems">All problems</TextLink>
            </SectionHeader>
            <Panel>
              <DataTable fold>
                <thead>
                  <tr>
                    <th>Problem</th>
                    <th>Difficulty</th>
                    <th data-align="right">Time, ms</th>
                    <th>
                      <span>Of the limit</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {(['solved', 'tried', 'new'] as const).map((status, index) => (
                    <tr key={status}>
                      <td>
                        <span className={styles.row} style={{ gap: 8 }}>
                          <SolvedMark status={status} /> Problem {index + 1}
                        </span>
                      </td>
                      <td>
                        <Difficulty level={status === 'new' ? 'easy' : 'hard'} />
                      </td>
                      <td data-align="right" data-narrow="hide">
                        {index * 1000}
                      </td>
                      <td data-narrow="full">
                        <UsageBar value={index * 1000} limit={2000} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </DataTable>
              <PanelFooter>
                1–3 of 3<Button size={28}>Next</Button>
              </PanelFooter>
            </Panel>
          </section>
          <section>
            <SectionHeader title="Recent assessments" level={3} />
            <Panel>
              <EmptyState picture={<MiniGrid cells={Array(23).fill('queued')} decorative />}>
                None yet. Each will show here as its hidden tests: filled passed, hollow did not.
              </EmptyState>
            </Panel>
            <Panel style={{ marginTop: 16 }}>
              <PanelBody>
                <FactList
                  facts={[
                    { name: 'Assessments', value: 5 },
                    { name: 'Most frequent failure', value: 'time limit, 22 tests' },
                  ]}
                />
              </PanelBody>
            </Panel>
            <Panel style={{ marginTop: 16 }}>
              <LinkList>
                <LinkRow to="/problems">
                  Read the reference solution
                  <ChevronRightIcon />
                </LinkRow>
              </LinkList>
            </Panel>
          </section>
          <Panel>
            <PanelBody className={styles.stack}>
              <Skeleton width={180} height={20} />
              <Skeleton />
              <Skeleton width="92%" />
              <Skeleton height={84} />
            </PanelBody>
          </Panel>
        </div>
      </SampleSection>
    </>
  );
}
