import type { AssessmentProblem, EditorMode, LanguageInfo } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/api.ts';
import { CodeEditor } from '../../editor/CodeEditor.tsx';
import { StaticCode } from '../../editor/StaticCode.tsx';
import { isPlain } from '../../editor/types.ts';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { LockIcon } from '../../ui/icons/icons.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { scrollRegion } from '../../workspace/panes/scroll-region.ts';
import { useWidth } from '../../workspace/panes/use-width.ts';
import styles from './CountedCode.module.css';

type CountedCodeProps = {
  entry: AssessmentProblem;
  mode: EditorMode;
  languages: readonly LanguageInfo[];
  /** At the end of the bar. */
  controls: ReactNode;
};

/** The code that counts, to read beside what is written about it. Its last draft when none counts. */
export function CountedCode({ entry, mode, languages, controls }: CountedCodeProps) {
  const { counts, problem, drafts } = entry;
  const width = useWidth();
  const isAskedFor = counts?.origin === 'candidate';
  const submission = useQuery({
    ...api.submissions.get.queryOptions({ input: { id: counts?.id ?? '' } }),
    enabled: counts !== null,
    // It may have been submitted a moment ago. What the bell submitted is told of afterwards.
    refetchInterval: ({ state }) =>
      state.data && (!isAskedFor || state.data.state === 'done') ? false : 1_000,
  });
  const [latest] = drafts;
  const language = counts?.language ?? latest?.language ?? entry.language;
  const languageName = languages.find(({ id }) => id === language)?.name ?? language;
  const draft = drafts.find((each) => each.language === language)?.code;
  const code =
    counts === null
      ? (draft ?? problem.starterCode[language] ?? '')
      : (submission.data?.code ?? (counts.origin === 'last-draft' ? draft : undefined));
  const result = submission.data ?? counts;

  return (
    <section className={styles.pane} aria-label="Your code">
      <div className={styles.bar}>
        <LockIcon />
        <span className={styles.name}>{nameOf(counts)}</span>
        <span className={styles.facts}>
          {languageName}
          {counts === null ? ', not judged' : `, ${formatTimeOfDay(counts.createdAtMs)}`}
          {counts !== null && !isAskedFor ? ', result in the report' : null}
          {result && isAskedFor && result.state !== 'done' ? ', being judged' : null}
        </span>
        <span className={styles.rate}>
          {isAskedFor && result?.state === 'done' ? (
            <PassRate passed={result.passed} total={result.total} />
          ) : null}
        </span>
        {controls}
      </div>
      <div className={styles.code}>
        {code === undefined ? null : width === 'wide' ? (
          <CodeEditor
            value={code}
            language={language}
            mode={mode}
            path={`${problem.slug}/counted`}
            label={`Code for ${problem.title}, read only`}
            readOnly
          />
        ) : (
          <section
            className={styles.reading}
            {...scrollRegion(`Code for ${problem.title}, read only`)}
          >
            <StaticCode code={code} language={language} plain={isPlain(mode)} />
          </section>
        )}
      </div>
    </section>
  );
}

function nameOf(counts: AssessmentProblem['counts']): string {
  switch (counts?.origin) {
    case 'candidate':
      return `Submission ${counts.number}`;
    case 'last-run':
      return 'Last run';
    case 'last-draft':
    case 'bell':
      return 'Last draft';
    case undefined:
      return 'Last draft';
  }
}
