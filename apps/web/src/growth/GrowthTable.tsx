import { type GrowthAxis, sayMs } from '@dryrun/contract';
import { useElementSize } from '@mantine/hooks';
import { DataTable } from '../ui/facts/DataTable.tsx';
import { formatCount, formatMegabytes } from '../words/amount.ts';
import styles from './GrowthPanel.module.css';
import { formatTime } from './growth-words.ts';

/** Below it the sizes stand one below the other: a table that scrolls sideways hides what grows. */
const roomForSizesPx = 640;

/** The numbers of the chart, and the memory that was taken. */
export function GrowthTable({ axis }: { axis: GrowthAxis }) {
  const { ref, width } = useElementSize();
  const series = seriesOf(axis);
  const what = axis.together ? 'largest size' : axis.name;
  const sizes = axis.sizes.map(({ size }) => formatCount(size));
  const cell = (key: string, text: string | null) => (
    <td key={key} data-align="right" className={text === null ? styles.none : undefined}>
      {text ?? 'not run'}
    </td>
  );
  const [heads, rows] =
    width > 0 && width < roomForSizesPx
      ? [
          series.map(({ name }) => name),
          sizes.map((size, at) => ({
            name: size,
            cells: series.map(({ name, cells }) => cell(name, cells[at] ?? null)),
          })),
        ]
      : [
          sizes,
          series.map(({ name, cells }) => ({
            name,
            cells: cells.map((text, at) => cell(sizes[at] ?? '', text)),
          })),
        ];
  return (
    <div className={styles.numbers} ref={ref}>
      <DataTable rowHeight={32}>
        <thead>
          <tr>
            <th>{what}</th>
            {heads.map((head) => (
              <th key={head} data-align="right">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <td>{name}</td>
              {cells}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

type Series = { name: string; cells: readonly (string | null)[] };

/** A text for each size; null where it was not run. */
function seriesOf({ sizes, limitMs }: GrowthAxis): Series[] {
  const time = (ms: number | null) => (ms === null ? null : formatTime(ms));
  const all: Series[] = [
    {
      name: 'Yours',
      cells: sizes.map(({ ownMs, over }) =>
        ownMs === null && over ? `> ${sayMs(limitMs)}` : time(ownMs),
      ),
    },
    { name: 'Reference', cells: sizes.map(({ referenceMs }) => time(referenceMs)) },
  ];
  if (sizes.some(({ memoryBytes }) => (memoryBytes ?? 0) >= 1024 ** 2))
    all.push({
      name: 'Memory, MB',
      cells: sizes.map(({ memoryBytes }) =>
        memoryBytes === null ? null : formatMegabytes(memoryBytes),
      ),
    });
  return all;
}
