import type { WorkStyleReport } from '@dryrun/contract';
import { PassRate } from '../../../ui/cells/PassRate.tsx';
import { MarkLegend } from '../../../ui/facts/Mark.tsx';
import { Panel, PanelFooter, PanelHeader } from '../../../ui/page/Panel.tsx';
import styles from './AskedTwicePanel.module.css';
import { Dumbbell } from './Dumbbell.tsx';
import { sayApart } from './work-style-words.ts';

type AskedTwice = WorkStyleReport['askedTwice'][number];

/** Column 3 stands left, as A does in a choice. */
const heads = {
  choice: ['clearly A', 'rather A', 'rather B', 'clearly B'],
  agreement: ['clearly so', 'rather so', 'rather not', 'clearly not'],
};

/** What was asked twice in other words: both answers on one line each. */
export function AskedTwicePanel({ pairs }: { pairs: readonly AskedTwice[] }) {
  const crossed = pairs.filter((pair) => pair.crossed).length;
  return (
    <Panel>
      <PanelHeader level={3} title="Asked twice, in other words">
        <PassRate passed={pairs.length - crossed} total={pairs.length} />
      </PanelHeader>
      <div className={styles.body}>
        {(['choice', 'agreement'] as const).map((kind) => (
          <Pairs key={kind} head={heads[kind]} pairs={pairs.filter((pair) => pair.kind === kind)} />
        ))}
      </div>
      <PanelFooter>
        <MarkLegend
          marks={[
            ['mine', 'first time'],
            ['mine-again', 'second time'],
          ]}
        />
        <span>{crossed === 0 ? 'none crossed' : `${crossed} crossed`} the middle</span>
      </PanelFooter>
    </Panel>
  );
}

function Pairs({ head, pairs }: { head: readonly string[]; pairs: readonly AskedTwice[] }) {
  if (pairs.length === 0) return null;
  return (
    <ul>
      <li className={styles.head} aria-hidden="true">
        <span>Items</span>
        {head.map((name) => (
          <span key={name}>{name}</span>
        ))}
        <span />
      </li>
      {pairs.map((pair) => (
        <li key={pair.items.join()} className={styles.row}>
          <span>{pair.items.join(', ')}</span>
          <Dumbbell columns={pair.columns} />
          <span data-crossed={pair.crossed}>{sayApart(pair)}</span>
        </li>
      ))}
    </ul>
  );
}
