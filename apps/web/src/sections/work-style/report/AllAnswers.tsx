import type { WorkStyleReport } from '@dryrun/contract';
import { DataTable } from '../../../ui/facts/DataTable.tsx';
import { Panel } from '../../../ui/page/Panel.tsx';
import styles from './AllAnswers.module.css';
import { sayStep } from './work-style-words.ts';

/** Every item with its answer and the principles it speaks of, which nothing told while it was asked. */
export function AllAnswers({ items }: { items: WorkStyleReport['items'] }) {
  return (
    <Panel>
      <details>
        <summary className={styles.summary}>All {items.length} answers</summary>
        <DataTable rowHeight={40} fold>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Statements</th>
              <th scope="col">Answer</th>
              <th scope="col">Speaks of</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.text.item}>
                <td data-narrow="full">{item.text.item}</td>
                <td data-narrow="full" className={styles.words}>
                  {item.text.kind === 'choice' ? (
                    <>
                      <p>A: {item.text.a}</p>
                      <p>B: {item.text.b}</p>
                    </>
                  ) : (
                    item.text.text
                  )}
                </td>
                <td className={styles.answer}>{sayStep(item)}</td>
                <td data-narrow="full">
                  {item.leans === 'away' ? 'away from ' : ''}
                  {item.principles.join(item.leans === null ? ' / ' : ', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </details>
    </Panel>
  );
}
