import { setCode } from '../../results/set-code.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { comeIntoSight } from '../../ui/page/come-into-sight.ts';
import styles from './Dock.module.css';

/** Why a run or a submission was not taken. Gone with the next one. */
export function RefusalNote({ message }: { message: string }) {
  return (
    <div key={message} ref={comeIntoSight} className={styles.refusal}>
      <Banner kind="error" icon="warning" fact={setCode(message)} />
    </div>
  );
}
