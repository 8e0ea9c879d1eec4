import type { ReportSection } from '@dryrun/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { Checkbox } from '../../../ui/controls/Checkbox.tsx';
import { Panel, PanelBody, PanelFooter, PanelHeader } from '../../../ui/page/Panel.tsx';
import { formatTimeOfDay } from '../../../ui/time/clock-text.ts';
import styles from './Checklist.module.css';

type ChecklistProps = { assessmentId: string; section: ReportSection<'writing'> };

/** What a paper on this prompt should have, ticked by whoever wrote it. Saved on each change. */
export function Checklist({ assessmentId, section }: ChecklistProps) {
  const { checklist, gradedAtMs } = section;
  const [ticked, setTicked] = useState(() => placesOf(checklist));
  const save = useMutation(api.writing.grade.mutationOptions());
  const tick = (place: number, isTicked: boolean) => {
    const others = ticked.filter((one) => one !== place);
    const next = isTicked ? [...others, place] : others;
    setTicked(next);
    save.mutate({ id: assessmentId, ticked: next });
  };
  const savedAtMs = save.data?.gradedAtMs ?? gradedAtMs;
  return (
    <Panel role="region" aria-label="Grade yourself">
      <PanelHeader title="Grade yourself">
        <span className={styles.count}>
          <b>{ticked.length}</b>/{checklist.length}
        </span>
      </PanelHeader>
      <PanelBody className={styles.body ?? ''}>
        {checklist.map(({ point }, place) => (
          <div key={point} className={styles.point}>
            <Checkbox
              checked={ticked.includes(place)}
              onChange={(event) => tick(place, event.currentTarget.checked)}
            >
              {point}
            </Checkbox>
          </div>
        ))}
      </PanelBody>
      <PanelFooter>
        {save.isError ? (
          'This could not be saved. Tick once more.'
        ) : savedAtMs === null ? (
          'Yours to decide. It is kept with the report.'
        ) : (
          <span>Saved {formatTimeOfDay(savedAtMs)}</span>
        )}
      </PanelFooter>
    </Panel>
  );
}

function placesOf(checklist: ReportSection<'writing'>['checklist']): number[] {
  return checklist.flatMap(({ ticked }, place) => (ticked ? [place] : []));
}
