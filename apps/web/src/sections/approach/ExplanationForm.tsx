import { TextArea } from '../../ui/controls/TextField.tsx';
import { countWords } from '../../ui/text/count-words.ts';
import type { DraftDocument } from '../../workspace/drafts/draft-document.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import { ComplexityField } from './ComplexityField.tsx';
import { spaceChoices, timeChoices } from './complexity.ts';
import styles from './ExplanationForm.module.css';
import type { Explanation } from './explanation.ts';

const readersLookFor = [
  'The problem in your own words',
  'The idea',
  'Why it is right',
  'Time and space',
  'What you traded away',
  'Edge cases',
];

type ExplanationFormProps = {
  title: string;
  document: DraftDocument<Explanation>;
  /** The section has ended. */
  closed: boolean;
};

/** What the candidate writes about one problem. Saved as it is typed. */
export function ExplanationForm({ title, document, closed }: ExplanationFormProps) {
  const { content } = useStore(document);
  const change = (part: Partial<Explanation>) => document.edit({ ...content, ...part });
  const words = countWords(content.text);
  return (
    <section className={styles.form} aria-label="Explanation" data-pastes="noted">
      <div className={styles.inside}>
        <h2 className={styles.title}>Explain your approach to {title}</h2>
        <p className={styles.lead}>
          Write for a colleague who knows the problem but has not seen your code. The code can no
          longer be changed.
        </p>
        <TextArea
          label="Your approach"
          className={styles.text ?? ''}
          value={content.text}
          readOnly={closed}
          maxLength={20_000}
          onChange={(event) => change({ text: event.target.value })}
          footer={
            <>
              <span>
                <b>
                  {words} {words === 1 ? 'word' : 'words'}
                </b>
                , 80 to 250 is usual
              </span>
              <span>{closed ? 'This section has ended' : 'Saved as you type'}</span>
            </>
          }
        />
        <div className={styles.complexities}>
          <ComplexityField
            label="Time complexity"
            choices={timeChoices}
            value={content.timeComplexity}
            onChange={(timeComplexity) => change({ timeComplexity })}
            disabled={closed}
          />
          <ComplexityField
            label="Space complexity"
            choices={spaceChoices}
            value={content.spaceComplexity}
            onChange={(spaceComplexity) => change({ spaceComplexity })}
            disabled={closed}
          />
        </div>
        <hr className={styles.rule} />
        <h3 className={styles.lookTitle}>Readers look for</h3>
        <ul className={styles.look}>
          {readersLookFor.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
