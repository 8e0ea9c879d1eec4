import type { LanguageInfo } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { StaticCode } from '../../editor/StaticCode.tsx';
import { HelpFailure } from '../../help/HelpFailure.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { CopyButton } from '../../ui/controls/CopyButton.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import type { DeskProblem } from '../desk.ts';
import { scrollRegion } from '../panes/scroll-region.ts';
import { useStore } from '../state/use-store.ts';
import { VersionList } from './VersionList.tsx';
import styles from './VersionsDialog.module.css';
import { nameVersion } from './version-words.ts';

type VersionsDialogProps = {
  open: boolean;
  onClose: () => void;
  problem: DeskProblem;
  languages: readonly LanguageInfo[];
  /** No colours, as in the editor. */
  plain: boolean;
  readOnly: boolean;
};

/** Everything that stood in the editor: to read, to copy and to put there again. */
export function VersionsDialog(props: VersionsDialogProps) {
  return (
    <Dialog
      wide
      open={props.open}
      onClose={props.onClose}
      title="Earlier versions"
      actions={<Button onClick={props.onClose}>Close</Button>}
    >
      <Versions {...props} />
    </Dialog>
  );
}

/** Shown while the dialog is open, so each opening asks anew. */
function Versions({ problem, languages, plain, readOnly, onClose }: VersionsDialogProps) {
  const { slug, starterCode } = problem.problem;
  const language = useStore(problem.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const { assessment } = problem;
  const list = useQuery({
    ...api.versions.list.queryOptions({
      input: { problem: slug, ...(assessment === null ? {} : { assessment }) },
    }),
    staleTime: 0,
    gcTime: 0,
  });
  const id = chosen ?? list.data?.[0]?.id ?? 'starter';
  const version = useQuery({
    ...api.versions.get.queryOptions({ input: { id } }),
    enabled: id !== 'starter' && list.isSuccess,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const failed = [list, version].find(({ isError }) => isError);
  if (failed?.error) {
    return <HelpFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const shown =
    id === 'starter' ? { language, code: starterCode[language] ?? '' } : (version.data ?? null);
  const nowMs = serverClock.now();
  const name =
    id === 'starter' || !version.data ? 'The starter code' : nameVersion(version.data, nowMs);

  return (
    <div className={styles.versions}>
      <VersionList
        versions={list.data ?? null}
        chosen={id}
        onChoose={setChosen}
        languages={languages}
        nowMs={nowMs}
      />
      <section className={styles.preview} aria-label="The chosen version" aria-live="polite">
        <div className={styles.code} {...scrollRegion('Its code')}>
          {shown ? <StaticCode code={shown.code} language={shown.language} plain={plain} /> : null}
        </div>
        <div className={styles.actions}>
          <CopyButton text={shown?.code ?? ''} />
          {readOnly ? null : (
            <Button
              kind="primary"
              disabled={!shown}
              onClick={() => {
                if (shown) problem.open(shown, name);
                onClose();
              }}
            >
              Put into the editor
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}
