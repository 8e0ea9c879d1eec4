import type { GrowthAxis } from '@dryrun/contract';
import { DataTable } from '../ui/DataTable.tsx';
import { formatCount, formatMegabytes } from '../words/amount.ts';
import styles from './GrowthPanel.module.css';
import { formatTime } from './growth-words.ts';

/** The numbers of the chart, and the memory that was taken. */
export function GrowthTable({ axis }: { axis: GrowthAxis }) {
  const { sizes, name } = axis;
  const time = (ms: number | null) => (ms === null ? 'not run' : formatTime(ms));
  const hasMemory = sizes.some(({ memoryBytes }) => (memoryBytes ?? 0) >= 1024 ** 2);
  return (
    <div className={styles.scroll}>
      <DataTable rowHeight={32}>
        <thead>
          <tr>
            <th>{axis.together ? 'largest size' : name}</th>
            {sizes.map(({ size }) => (
              <th key={size} data-align="right">
                {formatCount(size)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Yours</td>
            {sizes.map(({ size, ownMs, over }) => (
              <td
                key={size}
                data-align="right"
                className={ownMs === null ? styles.none : undefined}
              >
                {ownMs === null && over ? `> ${formatTime(axis.limitMs)}` : time(ownMs)}
              </td>
            ))}
          </tr>
          <tr>
            <td>Reference</td>
            {sizes.map(({ size, referenceMs }) => (
              <td key={size} data-align="right">
                {time(referenceMs)}
              </td>
            ))}
          </tr>
          {hasMemory ? (
            <tr>
              <td>Memory, MB</td>
              {sizes.map(({ size, memoryBytes }) => (
                <td key={size} data-align="right">
                  {memoryBytes === null ? 'not run' : formatMegabytes(memoryBytes)}
                </td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </DataTable>
    </div>
  );
}
