import type { Overview } from '@dryrun/contract';
import { useId } from 'react';
import { FactList } from '../../ui/facts/FactList.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import { describeDays } from './last-days-words.ts';

/** Two weeks in five lines. Left out as long as nothing has happened. */
export function LastDays({ overview }: { overview: Overview }) {
  const headingId = useId();
  const days = overview.last14Days;
  if (days.assessments === 0 && days.problemsTried === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Last 14 days" id={headingId} />
      <Panel>
        <PanelBody>
          <FactList facts={describeDays(days)} />
        </PanelBody>
      </Panel>
    </section>
  );
}
