import { Legend } from '../../../ui/facts/Legend.tsx';
import { RateKey, RunKey } from '../lane/LaneMarks.tsx';
import styles from './CurveLegend.module.css';

/** What is drawn, in words. For the eye: the sentences say it to everybody. */
export function CurveLegend() {
  return (
    <Legend
      decorative
      marks={[
        [<i key="on" className={styles.lineKey} />, 'drafts judged'],
        [<i key="gap" className={styles.gapKey} />, 'does not compile'],
        [<i key="off" className={styles.offKey} />, 'other problem open'],
        [<i key="best" className={styles.ringKey} />, 'best draft'],
        [<RateKey key="rate" />, 'submission'],
        [<RunKey key="run" />, 'run'],
        [<i key="switch" className={styles.switchKey} />, 'switch'],
      ]}
    />
  );
}
