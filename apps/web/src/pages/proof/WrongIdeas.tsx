import type { Proof } from '@dryrun/contract';
import { useState } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Panel, SectionHeader } from '../../ui/page/Panel.tsx';
import styles from './ProofPage.module.css';

/** The misconceptions that the tests reject. Closed at first: each tells something of the right idea. */
export function WrongIdeas({ proof: { wrongIdeas, wrongIdeaCount } }: { proof: Proof }) {
  const languageName = useLanguageName();
  const [open, setOpen] = useState(false);
  if (wrongIdeaCount === 0) return null;
  return (
    <section className={styles.ideas} aria-labelledby="wrong-ideas">
      <SectionHeader title="Wrong ideas" id="wrong-ideas">
        {wrongIdeas === null ? null : (
          <Button size={28} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide them' : `Show all ${wrongIdeaCount}`}
          </Button>
        )}
      </SectionHeader>
      {wrongIdeas === null ? (
        <p className={styles.lead}>They are shown when the assessment has ended.</p>
      ) : open ? (
        <Panel>
          <DataTable fold aria-label="Wrong ideas">
            <thead>
              <tr>
                <th>The idea</th>
                <th>Language</th>
                <th data-align="right">Tests failed</th>
              </tr>
            </thead>
            <tbody>
              {wrongIdeas.map(({ idea, language, failed, of }) => (
                <tr key={idea + language}>
                  <td data-narrow="full" className={styles.idea}>
                    {idea}
                  </td>
                  <td className={styles.meaning}>{languageName(language)}</td>
                  <td data-align="right" className={styles.value}>
                    {failed} of {of}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Panel>
      ) : (
        <p className={styles.lead}>
          Each tells something of the right idea. You may want to solve the problem first.
        </p>
      )}
    </section>
  );
}
