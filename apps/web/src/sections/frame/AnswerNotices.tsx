import { Button } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { DraftDocument } from '../../workspace/drafts/draft-document.ts';
import { DraftNotice } from '../../workspace/notices/DraftNotice.tsx';
import { useStore } from '../../workspace/state/use-store.ts';
import type { AnswersDesk } from './answers.ts';

/**
 * What happened to answers that are not as the server or another tab has them. Of several that were
 * found unsent one word is enough, and the others come one after the other.
 */
export function AnswerNotices({ desk }: { desk: AnswersDesk }) {
  useStore(desk.changes);
  const documents = desk.items().map((item) => desk.document(item));
  const refused = documents.find((document) => document.get().refusal !== null);
  const found = documents.filter((document) => document.get().notice?.kind === 'local-won');
  const other = documents.find((document) => {
    const { notice } = document.get();
    return notice !== null && notice.kind !== 'local-won';
  });
  return (
    <>
      {refused ? <DraftNotice draft={refused} of="answer" /> : null}
      {found.length > 0 ? <FoundHere documents={found} /> : null}
      {other && other !== refused ? <DraftNotice draft={other} of="answer" /> : null}
    </>
  );
}

function FoundHere({ documents }: { documents: readonly DraftDocument<unknown>[] }) {
  const times = documents.map((document) => {
    const { notice } = document.get();
    return notice?.kind === 'local-won' ? notice.editedAtMs : 0;
  });
  return (
    <Banner
      flush
      kind="info"
      fact={`Unsent answers of ${formatTimeOfDay(Math.max(...times))} were found on this machine.`}
      action={
        <Button
          size={28}
          onClick={() => {
            for (const document of documents) document.dismissNotice();
          }}
        >
          Close
        </Button>
      }
    >
      They are newer than what the server had, and are here again.
    </Banner>
  );
}
