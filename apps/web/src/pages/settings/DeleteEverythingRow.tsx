import type { OwnDataCounts } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { serverClock } from '../../api/server-clock.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { countOf } from '../../words/amount.ts';
import { formatShortDay } from '../../words/day.ts';
import styles from './DeletionPanel.module.css';
import { DeletionPanel } from './DeletionPanel.tsx';
import { forgetDeleted } from './forget-deleted.ts';
import { notWhileRunning } from './own-data-words.ts';
import { SettingNote, SettingRow } from './SettingRow.tsx';

type DeleteEverythingRowProps = {
  counts: OwnDataCounts | null;
  running: boolean;
  /** What no export holds, in words; empty when there is nothing. */
  left: string;
  /** What goes is about to be read: an export may have ended since it was counted. */
  onAsk: () => void;
};

export function DeleteEverythingRow({ counts, running, left, onAsk }: DeleteEverythingRowProps) {
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const queries = useQueryClient();
  const remove = async () => {
    try {
      await client.ownData.deleteEverything({ confirm: 'delete' });
      setAsks(false);
      setDone(true);
      setFailure(null);
      await forgetDeleted(queries);
    } catch (error) {
      setFailure(readApiError(error)?.message ?? 'Nothing was deleted.');
    }
  };
  return (
    <>
      <SettingRow name="Delete everything">
        <Button
          className={styles.bad}
          aria-expanded={asks}
          disabled={running || counts === null}
          onClick={() => {
            if (!asks) onAsk();
            setAsks(!asks);
          }}
        >
          Delete everything
        </Button>
        <span role="status">
          <SettingNote>
            {running ? notWhileRunning : done ? 'Everything is deleted.' : ''}
          </SettingNote>
        </span>
      </SettingRow>
      {asks && counts ? (
        <DeletionPanel
          rows={[
            ['Assessments with their reports', counts.assessments],
            ['Submissions', counts.submissions],
            ['Draft revisions', counts.draftRevisions],
            ['Notes', counts.notes],
            ['Stars', counts.stars],
            ['Approach texts', counts.approachTexts],
            ['Other sections with answers', counts.answeredSections],
            ['Answers to written questions', counts.answers],
            ['Stories', counts.stories],
            ['Presets of your own', counts.presets],
          ]}
          note={`Gone at once, with what is worked out from it, and from no export or backup that you made yourself. Settings and problems stay. ${sayLastExport(counts)} ${left}`.trimEnd()}
          action={`Delete ${countOf(counts.assessments, 'assessment')} and the rest`}
          failure={failure}
          onDelete={remove}
          onKeep={() => setAsks(false)}
        />
      ) : null}
    </>
  );
}

function sayLastExport({ lastExportAtMs }: OwnDataCounts): string {
  if (lastExportAtMs === null) return 'Nothing was exported yet.';
  return `The last export was ${formatShortDay(lastExportAtMs, serverClock.now())}.`;
}
