import type { Overview } from '@dryrun/contract';
import { useId } from 'react';
import { FactList } from '../../ui/FactList.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import { shortVerdicts } from '../../words/result.ts';

/** Two weeks in five lines. Left out as long as nothing has happened. */
export function LastDays({ overview }: { overview: Overview }) {
  const headingId = useId();
  const days = overview.last14Days;
  if (days.assessments === 0 && days.problemsTried === 0) return null;
  const failure = days.mostFrequentFailure;
  const facts = [
    { name: 'Assessments', value: days.assessments },
    { name: 'Problems solved', value: `${days.problemsSolved} of ${days.problemsTried}` },
    {
      name: 'Most frequent failure',
      value: failure
        ? `${shortVerdicts[failure.verdict]}, ${countOf(failure.tests, 'test')}`
        : 'none',
    },
    {
      name: 'First submission, median',
      value:
        days.firstSubmissionMinute === null
          ? 'none'
          : `minute ${Math.round(days.firstSubmissionMinute)}`,
    },
    {
      name: 'Unsubmitted at the bell',
      value: `${days.unsubmittedAtTheBell} of ${days.assessments}`,
    },
  ];
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Last 14 days" id={headingId} />
      <Panel>
        <PanelBody>
          <FactList facts={facts} />
        </PanelBody>
      </Panel>
    </section>
  );
}
