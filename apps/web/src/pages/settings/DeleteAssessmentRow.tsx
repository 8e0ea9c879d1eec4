import type { AssessmentSummary, RecordCounts } from '@dryrun/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { countOf } from '../../words/amount.ts';
import { DeletionPanel } from './DeletionPanel.tsx';
import { forgetDeleted } from './forget-deleted.ts';
import { asOption, nameAssessment, notWhileRunning, sayBegun } from './own-data-words.ts';
import { SettingNote, SettingRow } from './SettingRow.tsx';

type DeleteAssessmentRowProps = { assessments: readonly AssessmentSummary[]; running: boolean };

export function DeleteAssessmentRow({ assessments, running }: DeleteAssessmentRowProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [gone, setGone] = useState('');
  const queries = useQueryClient();
  const one = assessments.find(({ id }) => id === chosen) ?? assessments[0];
  const counts = useQuery({
    ...api.ownData.countAssessment.queryOptions({ input: { id: one?.id ?? '' } }),
    enabled: one !== undefined,
  });
  const remove = async (assessment: AssessmentSummary) => {
    try {
      await client.ownData.deleteAssessment({ id: assessment.id });
      setGone(`${tell(assessment)}, is deleted.`);
      setAsks(false);
      setFailure(null);
      await forgetDeleted(queries);
    } catch (error) {
      setFailure(readApiError(error)?.message ?? 'It could not be deleted.');
    }
  };
  return (
    <>
      <SettingRow name="Delete one assessment" top>
        {one ? (
          <>
            <SelectMenu
              label="Assessment to delete"
              look="box"
              value={one.id}
              options={assessments.map(asOption)}
              onChange={(id) => {
                setChosen(id);
                setAsks(false);
                setGone('');
              }}
            />
            <Button disabled={running} aria-expanded={asks} onClick={() => setAsks(!asks)}>
              Delete
            </Button>
            <SettingNote>
              {running ? notWhileRunning : counts.data ? sayCounts(counts.data) : '…'}
            </SettingNote>
          </>
        ) : (
          <SettingNote>There is none.</SettingNote>
        )}
        <span role="status">
          <SettingNote>{gone}</SettingNote>
        </span>
      </SettingRow>
      {asks && one ? (
        <DeletionPanel
          rows={[]}
          note={`${tell(one)}, goes with its report and its replay. It stays in no other place but in exports and backups that you have made.`}
          action="Delete this assessment"
          failure={failure}
          onDelete={() => remove(one)}
          onKeep={() => setAsks(false)}
        />
      ) : null}
    </>
  );
}

/** "Tue 17 Nov, Sprint 70, begun at 06:08": two of one day and preset differ by their time. */
function tell(assessment: AssessmentSummary): string {
  const how = assessment.startedAtMs === null ? 'set up' : 'begun';
  return `${nameAssessment(assessment)}, ${how} at ${sayBegun(assessment)}`;
}

function sayCounts(counts: RecordCounts): string {
  const parts: readonly [number, string][] = [
    [counts.problems, 'problem'],
    [counts.submissions, 'submission'],
    [counts.draftRevisions, 'draft revision'],
    [counts.approachTexts, 'approach text'],
    [counts.answeredSections, 'answered section'],
  ];
  const some = parts.filter(([count]) => count > 0);
  const said = some.map(([count, noun]) => countOf(count, noun)).join(', ');
  return `${said || 'Nothing was written in it'}. Progress is counted again.`;
}
