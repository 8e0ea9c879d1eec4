import type { WorkStyleReport } from '@dryrun/contract';
import text from '../../../styles/text.module.css';
import { Panel, PanelHeader, SectionHeader } from '../../../ui/page/Panel.tsx';
import styles from './Contradictions.module.css';
import { chosenOf, sayChosen, sayContradiction, saySeconds } from './work-style-words.ts';

type Item = WorkStyleReport['items'][number];

type ContradictionsProps = {
  contradictions: WorkStyleReport['contradictions'];
  items: readonly Item[];
};

/** Two choices between the same two principles that went either way, quoted side by side. */
export function Contradictions({ contradictions, items }: ContradictionsProps) {
  const find = (place: string | undefined) => items.find(({ text }) => text.item === place);
  return (
    <section aria-labelledby="contradictions">
      <SectionHeader id="contradictions" title="Where two answers disagree" level={3} />
      <div className={styles.list}>
        {contradictions.map(({ principles, items: places }) => {
          const [one, other] = [find(places[0]), find(places[1])];
          if (!one || !other) return null;
          return (
            <Panel key={places.join()}>
              <PanelHeader level={3} title={principles.join(' against ')}>
                <span className={`${text.small} ${text.secondary}`}>
                  {sayContradiction(one, other)}
                </span>
              </PanelHeader>
              <div className={styles.both}>
                <Quoted item={one} />
                <Quoted item={other} />
              </div>
            </Panel>
          );
        })}
      </div>
    </section>
  );
}

function Quoted({ item }: { item: Item }) {
  if (item.text.kind !== 'choice') return null;
  const chosen = chosenOf(item)?.side;
  return (
    <div className={styles.quoted}>
      <p className={styles.which}>
        Item {item.text.item}
        {item.seconds === null ? '' : `, ${saySeconds(item.seconds)}`}
      </p>
      <p data-chosen={chosen === 'a'}>“{item.text.a}”</p>
      <p data-chosen={chosen === 'b'}>“{item.text.b}”</p>
      <p className={styles.said}>{sayChosen(item)}</p>
    </div>
  );
}
