import { CopyButton } from '../controls/CopyButton.tsx';
import styles from './SampleHead.module.css';

type SampleHeadProps = {
  title: string;
  /** As own input takes it; null when it is not known whole. */
  input: string | null;
  result: string | null;
};

/** Above a sample of the statement: what can be taken from it. */
export function SampleHead({ title, input, result }: SampleHeadProps) {
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{title}</h3>
      <span className={styles.copies}>
        {input === null ? null : (
          <CopyButton text={input} label="Copy input" about={`of ${title.toLowerCase()}`} />
        )}
        {result === null ? null : (
          <CopyButton text={result} label="Copy result" about={`of ${title.toLowerCase()}`} />
        )}
      </span>
    </div>
  );
}
