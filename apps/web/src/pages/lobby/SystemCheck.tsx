import type { EditorMode, LanguageInfo, SectionKind } from '@dryrun/contract';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { sayFailure } from '../../api/api-error.ts';
import text from '../../styles/text.module.css';
import { LinkButton } from '../../ui/controls/Button.tsx';
import { DashIcon, TickIcon, WarningIcon } from '../../ui/icons/icons.tsx';
import { Panel, SectionHeader } from '../../ui/page/Panel.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { formatShortDuration } from '../../words/amount.ts';
import {
  CheckFailure,
  checkEditor,
  checkJudge,
  checkServer,
  checkStorage,
  type Finding,
} from './checks.ts';
import styles from './SystemCheck.module.css';

const key = 'system-check';
const options = { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } as const;

type SystemCheckProps = {
  /** Code is judged in it. */
  judges: boolean;
  language: LanguageInfo | null;
  editorMode: EditorMode;
  /** The section that opens first. */
  first: SectionKind;
};

/** Tries out everything that the assessment will need, before the clock runs. */
export function SystemCheck({ judges, language, editorMode, first }: SystemCheckProps) {
  const headingId = useId();
  const queryClient = useQueryClient();
  const server = useQuery({ ...options, queryKey: [key, 'server'], queryFn: checkServer });
  const judge = useQuery({
    ...options,
    queryKey: [key, 'judge', language?.id],
    enabled: judges,
    queryFn: ({ signal }) =>
      language
        ? checkJudge(language, signal)
        : Promise.reject(new CheckFailure('No language can run.')),
  });
  const storage = useQuery({ ...options, queryKey: [key, 'storage'], queryFn: checkStorage });
  const editor = useQuery({
    ...options,
    queryKey: [key, 'editor', editorMode, first],
    queryFn: () => checkEditor(editorMode, first),
    // The judge's time is measured first, undisturbed.
    enabled: !judge.isFetching,
  });
  const rows = [
    { name: 'Server', check: server, running: 'Asking for its time' },
    ...(judges ? [{ name: 'Judge', check: judge, running: 'Running a small program' }] : []),
    { name: 'Offline copy', check: storage, running: 'Writing a note' },
    { name: 'Editor', check: editor, running: 'Fetching' },
  ];
  const checkedAtMs = Math.max(...rows.map(({ check }) => check.dataUpdatedAt));
  const failed = rows.some(({ check }) => check.isError);

  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="System check" id={headingId}>
        <span className={`${text.small} ${text.tertiary} ${text.figures}`}>
          {failed ? (
            <LinkButton onClick={() => queryClient.resetQueries({ queryKey: [key] })}>
              Check again
            </LinkButton>
          ) : null}{' '}
          {checkedAtMs > 0 ? formatTimeOfDay(checkedAtMs) : ''}
        </span>
      </SectionHeader>
      <Panel>
        <ul aria-live="polite">
          {rows.map(({ name, check, running }) => (
            <CheckRow key={name} name={name} check={check} running={running} />
          ))}
        </ul>
      </Panel>
    </section>
  );
}

type CheckRowProps = { name: string; check: UseQueryResult<Finding>; running: string };

function CheckRow({ name, check, running }: CheckRowProps) {
  const state = check.isPending ? 'running' : check.isError ? 'failed' : 'passed';
  const tookMs = check.data?.tookMs ?? null;
  return (
    <li className={styles.row} data-state={state}>
      <span className={styles.icon}>
        {state === 'passed' ? <TickIcon strokeWidth={1.75} /> : null}
        {state === 'failed' ? <WarningIcon /> : null}
        {state === 'running' ? <DashIcon /> : null}
        <span className={text.hidden}>{state}</span>
      </span>
      <span className={text.medium}>{name}</span>
      <span className={styles.detail}>
        {check.data?.detail ?? (check.isError ? sayWhy(check.error) : running)}
      </span>
      <span className={styles.took}>
        {tookMs === null ? '' : formatShortDuration(Math.ceil(tookMs))}
      </span>
    </li>
  );
}

function sayWhy(error: Error): string {
  return error instanceof CheckFailure ? error.message : sayFailure(error);
}
