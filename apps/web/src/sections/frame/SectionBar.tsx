import type { Assessment, SectionKind } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { BarMark } from '../../shell/BarMark.tsx';
import { SectionSteps } from '../../workspace/frame/TopBar.tsx';
import styles from './SectionBar.module.css';

type SectionBarProps = {
  assessment: Assessment;
  current: SectionKind;
  /** What the section consists of, to go to. */
  items: ReactNode;
  draftState: ReactNode;
  clock: ReactNode;
  /** The button that ends the section. */
  finish: ReactNode;
};

/**
 * The bar of every section without an editor of its own. Up to 640 px it is two rows, section and
 * clock, draft state and Finish, with the items in a third.
 */
export function SectionBar(props: SectionBarProps) {
  return (
    <div className={styles.bar}>
      <BarMark />
      <div className={styles.steps}>
        <SectionSteps assessment={props.assessment} current={props.current} />
      </div>
      <div className={styles.items}>{props.items}</div>
      <div className={styles.end}>
        <span className={styles.state}>{props.draftState}</span>
        <span className={styles.clock}>{props.clock}</span>
        <span className={styles.finish}>{props.finish}</span>
      </div>
    </div>
  );
}
