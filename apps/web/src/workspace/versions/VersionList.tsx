import type { LanguageInfo, Version } from '@dryrun/contract';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './VersionsDialog.module.css';
import { sayKind, sayTime } from './version-words.ts';

type VersionListProps = {
  /** Newest first; null while they are on their way. */
  versions: readonly Version[] | null;
  /** An id, or `starter`. */
  chosen: string;
  onChoose: (id: string) => void;
  languages: readonly LanguageInfo[];
  nowMs: number;
};

/** One row for each version, the starter code as the oldest. */
export function VersionList({ versions, chosen, onChoose, languages, nowMs }: VersionListProps) {
  const nameOf = (language: string) =>
    languages.find(({ id }) => id === language)?.name ?? language;
  if (versions === null) return <Skeleton height={240} />;
  return (
    <ol className={styles.list} aria-label="Versions, newest first">
      {versions.map((version) => {
        const { id, atMs, language, passed, total } = version;
        return (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              <b>{sayKind(version)}</b>
              <span>
                {passed === null || total === null ? null : (
                  <PassRate passed={passed} total={total} />
                )}
              </span>
              <time dateTime={new Date(atMs).toISOString()}>{sayTime(atMs, nowMs)}</time>
              <span>{nameOf(language)}</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          aria-pressed={chosen === 'starter'}
          onClick={() => onChoose('starter')}
        >
          <b>Starter code</b>
        </button>
      </li>
    </ol>
  );
}
