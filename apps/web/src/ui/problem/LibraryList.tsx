import { type Library, librariesOf } from '@dryrun/contract';
import { CopyButton } from '../controls/CopyButton.tsx';
import styles from './LibraryList.module.css';

type LibraryListProps = {
  language: string;
  /** As people call it. */
  languageName: string;
};

/** Which libraries there are in a language, and what to write to have one. */
export function LibraryList({ language, languageName }: LibraryListProps) {
  const found = librariesOf(language);
  if (found === null)
    return <p className={styles.note}>{languageName} has its standard library.</p>;
  const { note, libraries, names } = found;
  return (
    <div className={styles.list}>
      <p className={styles.note}>
        <strong>{languageName}.</strong> {withoutMarks(note)}
      </p>
      {libraries.length > 0 ? (
        <dl>
          {libraries.map((library) => (
            <Row key={library.name} {...library} />
          ))}
        </dl>
      ) : null}
      {names.length > 0 ? (
        <p className={styles.note}>
          Without importing: <code className={styles.names}>{names.join(', ')}</code>
        </p>
      ) : null}
    </div>
  );
}

function Row({ name, version, about, lines, members }: Library) {
  const [line = ''] = lines;
  return (
    <div className={styles.row}>
      <dt>
        {name}
        {version ? <span className={styles.version}> {version}</span> : null}
      </dt>
      <dd>
        <span className={styles.line}>
          <code>{line}</code>
          <CopyButton text={line} about={`the line for ${name}`} />
        </span>
        <span className={styles.about}>
          {about}
          {members.length > 1 ? `: ${members.join(', ')}` : ''}
        </span>
      </dd>
    </div>
  );
}

const withoutMarks = (text: string) => text.replaceAll('`', '');
