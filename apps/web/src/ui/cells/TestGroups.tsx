import type { Cell } from '@dryrun/contract';
import { useState } from 'react';
import { LinkButton } from '../controls/Button.tsx';
import { countAccepted } from './cell-words.ts';
import { TestCell } from './TestCell.tsx';
import styles from './TestGroups.module.css';
import { foldGroups, type GroupedTest } from './test-groups.ts';

/**
 * The tests of one submission in rows by what they probe, in the order the groups first appear. Of
 * many groups those come first that lost a test; the others share a row until they are asked for.
 */
export function TestGroups({ tests }: { tests: readonly GroupedTest[] }) {
  const [whole, setWhole] = useState(false);
  const { all, shown, folded } = foldGroups(tests);
  const rest = folded.flatMap(([, members]) => members);
  return (
    <>
      <dl className={styles.groups}>
        {(whole ? all : shown).map(([name, members]) => (
          <GroupRow key={name} name={name} members={members} />
        ))}
        {!whole && rest.length > 0 ? (
          <GroupRow
            key=""
            name={`${folded.length} ${shown.length === 0 ? 'groups' : 'other groups'}`}
            members={rest}
          />
        ) : null}
      </dl>
      {rest.length > 0 ? (
        <LinkButton className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show fewer groups' : `Show all ${all.length} groups`}
        </LinkButton>
      ) : null}
    </>
  );
}

function GroupRow({ name, members }: { name: string; members: readonly GroupedTest[] }) {
  const passed = countAccepted(members.map(({ cell }: { cell: Cell }) => cell));
  return (
    <div className={styles.row}>
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
}
