import type { Report } from '@dryrun/contract';
import { LinkList, LinkRow } from '../../ui/facts/LinkList.tsx';
import { ChevronRightIcon } from '../../ui/icons/icons.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { formatShortMinutes } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import styles from './NextSteps.module.css';
import { practiceLink } from './practice-link.ts';
import { sayScore } from './sitting-words.ts';

/** Where to go from here. */
export function NextSteps({ report }: { report: Report }) {
  const { assessment, problems } = report;
  const steps = [
    ...problems.map((problem) => ({
      to: practiceLink(problem),
      name: `Reopen ${problem.title}`,
      what: 'Practice, no clock',
      remark: sayScore(problem),
    })),
    {
      to: `/assessments/new/${assessment.preset}`,
      name: `Set up another ${assessment.presetName}`,
      what: problems.length > 0 ? 'Problems that you have not seen come first' : 'Drawn anew',
      remark: formatShortMinutes(sumMinutes(assessment.sections)),
    },
  ];
  return (
    <section aria-labelledby="report-next">
      <h2 id="report-next">Next</h2>
      <Panel>
        <LinkList>
          {steps.map(({ to, name, what, remark }) => (
            <LinkRow key={to} to={to}>
              <b className={styles.name}>{name}</b>
              <span className={styles.what}>{what}</span>
              <span className={styles.remark}>{remark}</span>
              <ChevronRightIcon />
            </LinkRow>
          ))}
        </LinkList>
      </Panel>
    </section>
  );
}
