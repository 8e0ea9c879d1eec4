import type { Growth, ReportProblem } from '@dryrun/contract';
import { useGrowth } from '../../../growth/GrowthPanel.tsx';
import { nameGrowth } from '../../../growth/growth-words.ts';
import text from '../../../styles/text.module.css';
import { DataTable } from '../../../ui/facts/DataTable.tsx';
import styles from './ApproachReviewPanel.module.css';

/** The complexities that were written, what was measured, and the package's. */
export function Complexities({ problem }: { problem: ReportProblem }) {
  const { approach, intended, counted } = problem;
  return (
    <div className={styles.wide}>
      <DataTable rowHeight={40}>
        <thead>
          <tr>
            <th>
              <span className={text.hidden}>Whose</span>
            </th>
            <th>Time</th>
            <th>Space</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className={text.secondary}>You wrote</td>
            <Written value={approach.timeComplexity} />
            <Written value={approach.spaceComplexity} />
          </tr>
          {counted ? <Measured submissionId={counted.id} /> : null}
          {intended ? (
            <tr>
              <td className={text.secondary}>The package’s, intended</td>
              <Written value={intended.time} />
              <Written value={intended.space} />
            </tr>
          ) : null}
        </tbody>
      </DataTable>
    </div>
  );
}

function Written({ value }: { value: string }) {
  return value ? (
    <td className={text.code} data-short={value.length < 18}>
      {value}
    </td>
  ) : (
    <td className={text.tertiary}>not given</td>
  );
}

function Measured({ submissionId }: { submissionId: string }) {
  const { data } = useGrowth(submissionId);
  const axis = data?.axes[0];
  if (axis === undefined) return null;
  const cell = (growth: Growth) =>
    nameGrowth(growth) ?? <span className={text.tertiary}>cannot tell</span>;
  return (
    <tr>
      <td className={text.secondary}>Measured</td>
      <td className={text.strong}>{cell(axis.growth)}</td>
      <td className={text.strong}>{cell(axis.memory)}</td>
    </tr>
  );
}
