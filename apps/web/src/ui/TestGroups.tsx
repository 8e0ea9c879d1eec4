import type { Cell } from '@dryrun/contract';
import { countAccepted } from './cell-words.ts';
import { TestCell } from './TestCell.tsx';
import styles from './TestGroups.module.css';

type GroupedTest = {
  /** From 0. */
  index: number;
  group: string;
  cell: Cell;
};

/** The tests of one submission in rows by what they probe, in the order the groups first appear. */
export function TestGroups({ tests }: { tests: readonly GroupedTest[] }) {
  const groups = [...Map.groupBy(tests, ({ group }) => group)];
  return (
    <dl className={styles.groups}>
      {groups.map(([name, members]) => {
        const passed = countAccepted(members.map(({ cell }) => cell));
        return (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd className={styles.cells}>
              {members.map(({ index, cell }) => (
                <TestCell key={index} cell={cell} size={20} number={index + 1} />
              ))}
            </dd>
            <dd className={styles.rate}>
              {passed === members.length ? passed : <b>{passed}</b>}/{members.length}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
