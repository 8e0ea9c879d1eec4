import type { Overview } from '@dryrun/contract';
import { useId } from 'react';
import { AssessmentRows } from '../../results/AssessmentRows.tsx';
import text from '../../styles/text.module.css';
import { TextLink } from '../../ui/controls/Button.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, SectionHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import { queuedCells } from '../../words/result.ts';

export function RecentAssessments({ overview }: { overview: Overview }) {
  const headingId = useId();
  const { recent, assessmentCount } = overview;
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Recent assessments" id={headingId}>
        {assessmentCount > 0 ? (
          <TextLink className={text.small} to="/assessments">
            {assessmentCount > 1 ? `All ${countOf(assessmentCount, 'assessment')}` : 'Assessments'}
          </TextLink>
        ) : null}
      </SectionHeader>
      <Panel>
        {recent.length > 0 ? (
          <AssessmentRows assessments={recent} />
        ) : (
          <EmptyState picture={<MiniGrid cells={queuedCells(23)} decorative />}>
            None yet. Each will show here as its hidden tests: filled passed, hollow did not.
          </EmptyState>
        )}
      </Panel>
    </section>
  );
}
