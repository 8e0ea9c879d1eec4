import type { AssessmentDrafts } from '@dryrun/contract';
import { useLanguageName } from '../../../api/use-language-name.ts';
import { DataTable } from '../../../ui/facts/DataTable.tsx';
import { sayOutcomes } from './curve-words.ts';
import styles from './DraftTable.module.css';
import { MomentLink } from './MomentLink.tsx';

/** The same as numbers: every draft that was judged, by time. */
export function DraftTable({ id, drafts }: { id: string; drafts: AssessmentDrafts }) {
  const languageName = useLanguageName();
  const rows = drafts.problems
    .flatMap(({ slug, title, tests, drafts: judged }) =>
      judged.map((draft) => ({ ...draft, slug, title, tests })),
    )
    .sort((a, b) => a.atSeconds - b.atSeconds);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys.
    <section className={styles.drafts} aria-label="Drafts that were judged" tabIndex={0}>
      <DataTable rowHeight={32} fold>
        <thead>
          <tr>
            <th>Time</th>
            <th>Problem</th>
            <th data-align="right">Passed</th>
            <th>Tests that did not pass</th>
            <th data-narrow="hide">Language</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.slug} ${row.language} ${row.revision}`}>
              <td>
                <MomentLink assessment={id} atSeconds={row.atSeconds} problem={row.slug} />
              </td>
              <td>{row.title}</td>
              <td data-align="right">{row.passed === null ? '' : `${row.passed}/${row.tests}`}</td>
              <td>{sayOutcomes(row)}</td>
              <td data-narrow="hide">{languageName(row.language)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
