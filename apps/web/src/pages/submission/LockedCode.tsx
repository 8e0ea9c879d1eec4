import { LockIcon } from '../../ui/icons/icons.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import styles from './TestPanel.module.css';

/** In place of the code of an older attempt, while an assessment with its problem runs. */
export function LockedCode() {
  return (
    <Panel role="region" aria-label="Code">
      <PanelHeader title="Code" />
      <PanelBody>
        <p className={styles.locked}>
          <LockIcon />
          <span>
            This is an older attempt at a problem of the assessment that you have running. Its code
            and your notes unlock when that has ended.
          </span>
        </p>
      </PanelBody>
    </Panel>
  );
}
