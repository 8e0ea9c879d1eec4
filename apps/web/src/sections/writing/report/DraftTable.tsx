import type { ReportSection } from '@dryrun/contract';
import { useMemo } from 'react';
import { LinkButton } from '../../../ui/controls/Button.tsx';
import { DataTable } from '../../../ui/facts/DataTable.tsx';
import { Panel, PanelHeader } from '../../../ui/page/Panel.tsx';
import { formatMinuteOfDay } from '../../../ui/time/clock-text.ts';
import { formatCount } from '../../../words/amount.ts';
import { formatFullDay } from '../../../words/day.ts';
import { measureText } from '../measures/measure-text.ts';
import { sayCount } from '../words.ts';
import styles from './DraftTable.module.css';

type DraftTableProps = {
  section: ReportSection<'writing'>;
  /** The draft that is read above; null for the paper itself. */
  shown: number | null;
  onShow: (number: number | null) => void;
};

/** What was counted, from draft to draft: each can be read above. */
export function DraftTable({ section, shown, onShow }: DraftTableProps) {
  const { drafts, text, savedAtMs } = section;
  const rows = useMemo(
    () => [
      ...drafts.map(({ number, text: draft, writtenAtMs }) => ({
        number,
        atMs: writtenAtMs as number | null,
        measures: measureText(draft),
      })),
      { number: null, atMs: savedAtMs, measures: measureText(text) },
    ],
    [drafts, text, savedAtMs],
  );
  const nameOf = (number: number | null) => number ?? `${drafts.length + 1}, handed in`;
  return (
    <Panel role="region" aria-label="Counted, from draft to draft">
      <PanelHeader title="Counted, from draft to draft">
        <span className={styles.remark}>facts, no grade</span>
      </PanelHeader>
      <div className={styles.scroll}>
        <DataTable rowHeight={40}>
          <thead>
            <tr>
              <th>Draft</th>
              <th className={styles.when}>Written</th>
              <th data-align="right">Words</th>
              <th data-align="right" className={styles.more}>
                Over 30 words
              </th>
              <th data-align="right">Without a number</th>
              <th data-align="right">Passive</th>
              <th data-align="right" className={styles.more}>
                Weasel words
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, atMs, measures }) => (
              <tr key={number ?? 'paper'}>
                <th scope="row">
                  <LinkButton
                    aria-pressed={shown === number}
                    aria-label={`Read draft ${nameOf(number)}`}
                    onClick={() => onShow(number)}
                  >
                    {nameOf(number)}
                  </LinkButton>
                </th>
                <td className={styles.when}>
                  {atMs === null ? '–' : `${formatFullDay(atMs)} ${formatMinuteOfDay(atMs)}`}
                </td>
                <td data-align="right">{formatCount(measures.words)}</td>
                <td data-align="right" className={styles.more}>
                  {formatCount(measures.by.long.count)}
                </td>
                <td data-align="right">{sayCount('claims', measures)}</td>
                <td data-align="right">{sayCount('passive', measures)}</td>
                <td data-align="right" className={styles.more}>
                  {formatCount(measures.by.weasel.count)}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Panel>
  );
}
