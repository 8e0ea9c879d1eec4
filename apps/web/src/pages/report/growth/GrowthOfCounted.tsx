import type { ReportProblem } from '@dryrun/contract';
import { GrowthPanel } from '../../../growth/GrowthPanel.tsx';
import styles from '../ReportPage.module.css';
import { tellCounted } from '../sitting-words.ts';

/** How what counted grows, beside each other. */
export function GrowthOfCounted({ problems }: { problems: readonly ReportProblem[] }) {
  const measured = problems.flatMap(({ title, counted }) =>
    counted?.state === 'done' ? [{ title, counted }] : [],
  );
  if (measured.length === 0) return null;
  return (
    <div className={styles.columns}>
      {measured.map(({ title, counted }) => (
        <GrowthPanel
          key={counted.id}
          submissionId={counted.id}
          title={`${title}: measured growth`}
          remark={tellCounted(counted).link}
        />
      ))}
    </div>
  );
}
