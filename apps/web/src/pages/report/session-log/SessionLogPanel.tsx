import type { SessionLog } from '@dryrun/contract';
import { shapeOf } from '../../../results/session-words.ts';
import text from '../../../styles/text.module.css';
import { TextLink } from '../../../ui/controls/Button.tsx';
import { DataTable } from '../../../ui/facts/DataTable.tsx';
import { MarkShape } from '../../../ui/facts/MarkShape.tsx';
import { InfoIcon } from '../../../ui/icons/icons.tsx';
import { Panel, PanelHeader } from '../../../ui/page/Panel.tsx';
import { Skeleton } from '../../../ui/page/Skeleton.tsx';
import { formatMoment } from '../../../words/moment.ts';
import { sumUpLog, tellMoment } from './log-words.ts';
import styles from './SessionLogPanel.module.css';

type SessionLogPanelProps = {
  id: string;
  log: SessionLog | undefined;
  /** What is later is no part of the replay. */
  codingMs: number;
};

/** What a proctor would read: for the candidate alone, and without consequences. */
export function SessionLogPanel({ id, log, codingMs }: SessionLogPanelProps) {
  const lines = log?.moments.filter(({ kind }) => kind !== 'problem') ?? [];
  return (
    <Panel role="region" aria-label="Session log">
      <PanelHeader title="Session log">
        <span className={styles.remark}>What a proctor would read</span>
      </PanelHeader>
      {log ? (
        <>
          {lines.length > 0 ? (
            <div className={styles.list}>
              <DataTable rowHeight={32}>
                <thead className={text.hidden}>
                  <tr>
                    <th>Mark</th>
                    <th>Time</th>
                    <th>What</th>
                    <th>How much</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((moment, at) => {
                    const { what, much } = tellMoment(moment);
                    const time = formatMoment(moment.atMs);
                    const isInFilm = moment.atMs <= codingMs;
                    return (
                      <tr key={String(at)}>
                        <td className={styles.shape}>
                          {moment.kind === 'problem' ? null : (
                            <MarkShape kind={shapeOf(moment.kind)} />
                          )}
                        </td>
                        <td className={styles.time}>
                          {isInFilm ? (
                            <TextLink to={`/assessments/${id}/replay?at=${moment.atMs / 1000}`}>
                              {time}
                            </TextLink>
                          ) : (
                            time
                          )}
                        </td>
                        <td>{what}</td>
                        <td data-align="right" className={styles.much}>
                          {much}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </DataTable>
            </div>
          ) : null}
          <p className={styles.note}>
            <InfoIcon />
            <span>
              <b>{sumUpLog(log)}</b>{' '}
              <span className={styles.remark}>
                Recorded, not punished; it stays on this server. Of pastes only the length is kept.
              </span>
            </span>
          </p>
        </>
      ) : (
        <div className={styles.waiting}>
          <Skeleton height={120} />
        </div>
      )}
    </Panel>
  );
}
