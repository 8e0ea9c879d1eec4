import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import { DeleteAssessmentRow } from './DeleteAssessmentRow.tsx';
import { DeleteEverythingRow } from './DeleteEverythingRow.tsx';
import { ExportAssessmentRow, ExportEverythingRow } from './ExportRows.tsx';
import { ImportRow } from './ImportRow.tsx';
import { sayLeftOut, saySize } from './own-data-words.ts';
import { SettingNote } from './SettingRow.tsx';

/** What one keeps here: taken along, brought back, or deleted. */
export function OwnDataSection() {
  const counts = useQuery(api.ownData.count.queryOptions());
  const list = useQuery(api.assessments.list.queryOptions({ input: { limit: 100 } }));
  const assessments = list.data?.items ?? [];
  const running = assessments.some(({ state, exclusive }) => state === 'running' && exclusive);
  const lasting = assessments.filter(({ state, exclusive }) => state === 'running' && !exclusive);
  const { data } = counts;
  return (
    <section id="your-data" aria-label="Your data">
      <Panel>
        <PanelHeader title="Your data">
          <SettingNote>
            {data
              ? [
                  countOf(data.assessments, 'assessment'),
                  countOf(data.submissions, 'submission'),
                  countOf(data.notes, 'note'),
                  saySize(data.bytes),
                ].join(', ')
              : '…'}
          </SettingNote>
        </PanelHeader>
        <ExportEverythingRow
          running={running}
          left={sayLeftOut(lasting)}
          onExported={() => void counts.refetch()}
        />
        <ExportAssessmentRow assessments={assessments} running={running} />
        <ImportRow running={running} />
        <DeleteAssessmentRow assessments={assessments} running={running} />
        <DeleteEverythingRow
          counts={data ?? null}
          running={running}
          left={sayLeftOut(lasting)}
          onAsk={() => void counts.refetch()}
        />
      </Panel>
    </section>
  );
}
