import type { VersionText } from '@dryrun/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { api } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { useLanguageName } from '../api/use-language-name.ts';
import { HelpFailure } from '../help/HelpFailure.tsx';
import text from '../styles/text.module.css';
import { PassRate } from '../ui/cells/PassRate.tsx';
import { IconButton } from '../ui/controls/Button.tsx';
import { SegmentedControl } from '../ui/controls/SegmentedControl.tsx';
import { MiniGrid } from '../ui/facts/MiniGrid.tsx';
import { CloseIcon, InfoIcon } from '../ui/icons/icons.tsx';
import { Panel, PanelBody, PanelHeader } from '../ui/page/Panel.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { useMedia } from '../ui/page/use-media.ts';
import { sayKind, sayTime } from '../workspace/versions/version-words.ts';
import styles from './Comparison.module.css';
import { sayApart, sayTests } from './comparison-words.ts';
import { Difference } from './Difference.tsx';
import { compareCode } from './line-diff.ts';
import { SideBySide } from './SideBySide.tsx';

type Layout = 'side-by-side' | 'one-column';

type ComparisonProps = {
  /** Ids of versions, in any order: the older one stands first. */
  ids: readonly [string, string];
  onClose?: () => void;
  /** It is the page: the focus stays where it is. */
  quiet?: boolean;
};

/** Any two versions of one's code: what was changed, and what became of the tests. */
export function Comparison({ ids, onClose, quiet = false }: ComparisonProps) {
  const versions = useQueries({
    queries: ids.map((id) => ({
      ...api.versions.get.queryOptions({ input: { id } }),
      retry: false,
      // A submission may still be judged.
      staleTime: 10_000,
    })),
  });
  const failed = versions.find(({ isError }) => isError);
  const [one, other] = versions.map(({ data }) => data);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (quiet) return;
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [quiet]);
  return (
    <Panel
      className={styles.panel}
      role="region"
      aria-label="Comparison"
      ref={heading}
      tabIndex={-1}
    >
      {one && other ? (
        <Compared
          versions={one.atMs <= other.atMs ? [one, other] : [other, one]}
          {...(onClose ? { onClose } : {})}
        />
      ) : (
        <PanelBody>
          {failed?.error ? (
            <HelpFailure error={failed.error} onRetry={() => void failed.refetch()} />
          ) : (
            <Skeleton height={240} />
          )}
        </PanelBody>
      )}
    </Panel>
  );
}

function Compared({
  versions,
  onClose,
}: {
  versions: readonly [VersionText, VersionText];
  onClose?: () => void;
}) {
  const [before, after] = versions;
  const [chosen, setLayout] = useState<Layout>('side-by-side');
  const isNarrow = useMedia('(max-width: 900px)');
  // One above the other they would stand apart by lines that only the other has.
  const layout = isNarrow ? 'one-column' : chosen;
  const titles = useQuery(api.problems.list.queryOptions());
  const titleOf = (slug: string) =>
    titles.data?.find((problem) => problem.slug === slug)?.title ?? slug;
  const difference = useMemo(() => compareCode(before.code, after.code), [before, after]);
  const isOne = before.problem === after.problem;
  const tests = isOne ? sayTests(before.cells, after.cells) : null;
  const nameOf = (version: VersionText) =>
    isOne ? sayKind(version) : `${titleOf(version.problem)}, ${sayKind(version).toLowerCase()}`;
  return (
    <>
      <PanelHeader
        title={
          isOne
            ? `${titleOf(before.problem)}, compared`
            : `${titleOf(before.problem)} and ${titleOf(after.problem)}, compared`
        }
      >
        <div className={styles.head}>
          <span className={styles.facts}>
            {sayApart(after.atMs - before.atMs)} apart, +{difference.added} −{difference.removed}
          </span>
          {isNarrow ? null : (
            <SegmentedControl<Layout>
              label="Layout"
              value={layout}
              options={[
                { value: 'side-by-side', label: 'Side by side' },
                { value: 'one-column', label: 'One column' },
              ]}
              onChange={setLayout}
            />
          )}
          {onClose ? (
            <IconButton size={28} label="Close the comparison" onClick={onClose}>
              <CloseIcon />
            </IconButton>
          ) : null}
        </div>
      </PanelHeader>
      <div className={styles.sides}>
        <Head version={before} name={nameOf(before)} />
        <Head version={after} name={nameOf(after)} />
        {difference.hunks.length === 0 ? (
          <p className={styles.same}>Both have the same code.</p>
        ) : layout === 'side-by-side' ? (
          <SideBySide
            difference={difference}
            before={before}
            after={after}
            names={{ before: `Code, ${nameOf(before)}`, after: `Code, ${nameOf(after)}` }}
          />
        ) : (
          <section
            className={styles.column}
            aria-label="Difference"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
            tabIndex={0}
          >
            <Difference
              difference={difference}
              before={before}
              after={after}
              name={nameOf(before)}
            />
          </section>
        )}
      </div>
      {tests ? (
        <p className={styles.tests}>
          <InfoIcon />
          <span>
            <b>{tests.fact}</b> <span className={text.secondary}>{tests.rest}</span>
          </span>
        </p>
      ) : null}
    </>
  );
}

function Head({ version, name }: { version: VersionText; name: string }) {
  const languageName = useLanguageName();
  const { atMs, language, cells, passed, total } = version;
  return (
    <div className={styles.version}>
      <span>
        <b>{name}</b>{' '}
        <span className={text.secondary}>
          {sayTime(atMs, serverClock.now())}, {languageName(language)}
        </span>
      </span>
      <span className={styles.result}>
        {cells ? <MiniGrid cells={cells} rows={1} decorative /> : null}
        {passed === null || total === null ? null : <PassRate passed={passed} total={total} />}
      </span>
    </div>
  );
}
