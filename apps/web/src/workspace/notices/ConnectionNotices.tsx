import { useServerNow } from '../../api/use-server-now.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { Connection, ConnectionState } from '../connection/connection.ts';
import { ignoreInterruption } from '../connection/ignore-interruption.ts';
import type { Tabs } from '../drafts/tabs.ts';
import { useStore } from '../state/use-store.ts';
import styles from './ConnectionNotices.module.css';

type ConnectionNoticesProps = {
  connection: Connection;
  tabs: Tabs;
  claimTab: () => Promise<void>;
  /** Numbers of submissions that wait on this machine. */
  unsent?: readonly number[];
  /** Practice has no clock. */
  timed?: boolean;
  /** Code has a list of versions; answers have none, and of some the first one counts. */
  of?: 'code' | 'answers';
};

/** No connection, and open in another tab. */
export function ConnectionNotices(props: ConnectionNoticesProps) {
  const connection = useStore(props.connection);
  const tabs = useStore(props.tabs);
  return (
    <>
      {connection.status === 'offline' ? <OfflineNotice {...props} state={connection} /> : null}
      {tabs.others && !tabs.chosen ? (
        <Banner
          flush
          kind="warning"
          icon="warning"
          fact="This is open in another tab."
          action={
            <Button size={28} onClick={() => void props.claimTab().catch(ignoreInterruption)}>
              Use this tab
            </Button>
          }
        >
          {props.of === 'answers'
            ? 'Use one of them only: what the other one saves is not shown here.'
            : 'Type in one of them only; the newer text wins and the older is kept in history.'}
        </Banner>
      ) : null}
    </>
  );
}

type Offline = Extract<ConnectionState, { status: 'offline' }>;

function OfflineNotice(props: ConnectionNoticesProps & { state: Offline }) {
  const { connection, state, timed = true, of = 'code' } = props;
  const unsent = sayUnsent(props.unsent ?? []);
  const nowMs = useServerNow();
  const seconds = Math.max(1, Math.ceil((state.nextTryAtMs - nowMs) / 1000));
  return (
    <Banner
      flush
      kind="warning"
      icon="offline"
      fact={`${state.serverAnswers ? 'The server cannot save anything' : 'No connection'} since ${formatTimeOfDay(state.sinceMs)}.`}
      action={
        <span className={styles.retry} aria-live="off">
          <span>{state.trying ? 'Trying now' : `Next try in ${seconds} s`}</span>
          <Button size={28} disabled={state.trying} onClick={() => void connection.tryNow()}>
            Try now
          </Button>
        </span>
      }
    >
      {timed ? 'The clock keeps running on the server. ' : ''}
      {of === 'answers' ? 'What you write and choose is' : 'Your edits are'} kept on this machine
      {unsent.length > 0
        ? `, and ${unsent} as soon as ${state.serverAnswers ? 'it can' : 'the connection is back'}.`
        : '.'}
    </Banner>
  );
}

/** "submission 3 is sent"; empty when nothing waits. */
function sayUnsent(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  return numbers.length === 1
    ? `submission ${numbers[0]} is sent`
    : `${numbers.length} submissions are sent`;
}
