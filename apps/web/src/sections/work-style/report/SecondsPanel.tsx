import type { WorkStyleReport } from '@dryrun/contract';
import text from '../../../styles/text.module.css';
import { Legend } from '../../../ui/facts/Legend.tsx';
import { Panel, PanelBody, PanelHeader } from '../../../ui/page/Panel.tsx';
import styles from './SecondsPanel.module.css';

/** Height of the longest bar. */
const heightPx = 96;

/** A bar for each item with its number: hollow where the item was asked twice. */
export function SecondsPanel({ items }: { items: WorkStyleReport['items'] }) {
  const longest = Math.max(1, ...items.map(({ seconds }) => seconds ?? 0));
  return (
    <Panel>
      <PanelHeader title="Seconds an item" level={3}>
        <Legend
          marks={[
            [<i key="once" className={styles.kind} />, 'asked once'],
            [
              <i key="twice" className={styles.kind} data-twice="true" />,
              'one of a pair asked twice',
            ],
          ]}
        />
      </PanelHeader>
      <PanelBody>
        <ol className={styles.bars}>
          {items.map(({ text: { item }, seconds, twin }) => (
            <li key={item}>
              <span className={styles.place} style={{ height: heightPx }}>
                {seconds === null ? null : (
                  <i
                    data-twice={twin !== null}
                    style={{ height: Math.max(2, (seconds / longest) * heightPx) }}
                  />
                )}
              </span>
              <span className={styles.numbers}>
                <span className={text.hidden}>Item </span>
                {item}
                <span className={text.hidden}>{seconds === null ? ', not answered' : ': '}</span>
                <b>{seconds === null ? '' : Math.round(seconds)}</b>
              </span>
            </li>
          ))}
        </ol>
      </PanelBody>
    </Panel>
  );
}
