import type { WorkStyleItem } from '@dryrun/contract';
import { useId } from 'react';
import { Scale } from '../../ui/controls/Scale.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import styles from './ItemStage.module.css';
import { agreementSteps, choiceSteps } from './steps.ts';

type ItemStageProps = {
  item: WorkStyleItem;
  step: number | null;
  onChoose: (step: number) => void;
  closed: boolean;
};

/** Two equal statements with the scale between them, or one with the scale below it. */
export function ItemStage({ item, step, onChoose, closed }: ItemStageProps) {
  const id = useId();
  if (item.kind === 'agreement') {
    return (
      <div className={styles.one}>
        <Panel className={styles.statement}>
          <p id={id}>{item.text}</p>
        </Panel>
        <Scale
          legend="How far do you agree?"
          describedBy={id}
          look="even"
          steps={agreementSteps}
          value={step}
          onChange={onChoose}
          disabled={closed}
        />
      </div>
    );
  }
  return (
    <div className={styles.two}>
      <Statement id={`${id}a`} letter="A" words={item.a} />
      <Scale
        legend="Which of the two is more like you?"
        describedBy={`${id}a ${id}b`}
        look="even"
        steps={choiceSteps}
        value={step}
        onChange={onChoose}
        disabled={closed}
      />
      <Statement id={`${id}b`} letter="B" words={item.b} />
    </div>
  );
}

function Statement({ id, letter, words }: { id: string; letter: string; words: string }) {
  return (
    <Panel className={styles.statement}>
      <p id={id}>
        <b className={styles.letter}>{letter}</b> {words}
      </p>
    </Panel>
  );
}
