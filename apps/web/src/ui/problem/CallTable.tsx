import type { Calls, Tolerance, Verdict } from '@dryrun/contract';
import text from '../../styles/text.module.css';
import { TestCell } from '../cells/TestCell.tsx';
import styles from './CallTable.module.css';
import { MarkedText } from './Values.tsx';

type CallTableProps = {
  calls: Calls;
  /** Says what the table is, for assistive technology. */
  label: string;
  /** Of the test, once a program has run: then its results stand beside the expected ones. */
  verdict?: Verdict | undefined;
  tolerance?: Tolerance | null | undefined;
};

/** The calls of a class's test, one a row, with what each gives; the one at fault is marked. */
export function CallTable({ calls, label, verdict, tolerance = null }: CallTableProps) {
  const { construction, items, total, failing } = calls;
  const first = items[0]?.number ?? 1;
  const last = items.at(-1)?.number ?? 0;
  const ran = verdict !== undefined;
  // Of own input nothing is expected.
  const expects = !ran || items.some(({ expected }) => expected !== null);
  const mark = (number: number) =>
    ran && number === failing ? <TestCell cell={verdict} size={16} /> : null;
  /** What a call gives; of the one at fault what differs is marked. */
  const result = (value: string | null, unlike: string | null) =>
    value === null ? '–' : <MarkedText text={value} unlike={unlike} tolerance={tolerance} />;
  const columns = 2 + Number(expects) + Number(ran);
  return (
    <div className={styles.box}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th>
              <span className={text.hidden}>Number</span>
            </th>
            <th>Call</th>
            {expects ? <th>{ran ? 'Expected' : 'Returns'}</th> : null}
            {ran ? <th>Yours</th> : null}
          </tr>
        </thead>
        <tbody>
          <tr data-failing={failing === 0}>
            <td>{mark(0)}</td>
            <td>{construction}</td>
            {expects ? <td /> : null}
            {ran ? <td /> : null}
          </tr>
          {first > 1 ? <Skipped columns={columns} from={1} to={first - 1} /> : null}
          {items.map(({ number, call, expected, output }) => (
            <tr key={number} data-failing={number === failing}>
              <td>
                {mark(number)} {number}
              </td>
              <td>{call}</td>
              {expects ? (
                <td>{result(expected, ran && number === failing ? output : null)}</td>
              ) : null}
              {ran ? <td>{result(output, number === failing ? expected : null)}</td> : null}
            </tr>
          ))}
          {last < total ? <Skipped columns={columns} from={last + 1} to={total} /> : null}
        </tbody>
      </table>
    </div>
  );
}

function Skipped({ columns, from, to }: { columns: number; from: number; to: number }) {
  return (
    <tr>
      <td />
      <td colSpan={columns - 1} className={styles.skipped}>
        {from === to ? `Call ${from} is left out.` : `Calls ${from} to ${to} are left out.`}
      </td>
    </tr>
  );
}
