import type { TestDetails, Verdict } from '@dryrun/contract';
import { Message } from '../results/Message.tsx';
import { countOf } from '../words/amount.ts';
import type { Place } from '../words/places.ts';
import styles from './QueryTest.module.css';
import { ResultGrids } from './ResultGrids.tsx';
import { SampleGrids } from './SampleGrids.tsx';

type QueryTestProps = {
  details: TestDetails;
  verdict: Verdict;
  of: string;
  /** Whether the data set is shown too from the first. */
  isOpen?: boolean;
  onPlace: (place: Place) => void;
};

/** The judge writes the name of a column as in Markdown: "Row 1, `birds`: expected 2, got 3." */
function sayPlain(message: string): string {
  return message.replace(/^(Row \d+, )`(.*?)`: /, '$1$2: ');
}

/** What a query gave on one data set; the data set itself is folded away unless it is small. */
export function QueryTest({ details, verdict, of, isOpen = false, onPlace }: QueryTestProps) {
  const { grids, message } = details;
  if (grids === null) return null;
  const rows = grids.tables.reduce((sum, { total }) => sum + total, 0);
  return (
    <div className={styles.test}>
      {message ? <Message message={sayPlain(message)} verdict={verdict} onPlace={onPlace} /> : null}
      <ResultGrids grids={grids} of={of} accepted={verdict === 'accepted'} />
      <details className={styles.data} open={isOpen}>
        <summary>
          Data set: {countOf(grids.tables.length, 'table')}, {countOf(rows, 'row')}
        </summary>
        <SampleGrids grids={{ ...grids, expected: null }} of={of} />
      </details>
    </div>
  );
}
