import type { AssessmentSummary } from '@dryrun/contract';
import { useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { DownloadIcon } from '../../ui/icons/icons.tsx';
import { asOption, notWhileRunning } from './own-data-words.ts';
import { SettingNote, SettingRow } from './SettingRow.tsx';

type Running = { running: boolean };

type Everything = Running & {
  /** What will not be in it, in words; empty when all will. */
  left: string;
  onExported: () => void;
};

export function ExportEverythingRow({ running, left, onExported }: Everything) {
  return (
    <SettingRow
      name="Everything"
      hint="One ZIP: JSON, code in folders by problem, a report per assessment"
    >
      <Button
        kind="primary"
        disabled={running}
        onClick={() => {
          download('/api/own-data/export.zip');
          setTimeout(onExported, 2_000);
        }}
      >
        <DownloadIcon />
        Export everything
      </Button>
      {running ? <SettingNote>{notWhileRunning}</SettingNote> : null}
      {!running && left !== '' ? <SettingNote>{left}</SettingNote> : null}
    </SettingRow>
  );
}

type ChoiceProps = Running & { assessments: readonly AssessmentSummary[] };

export function ExportAssessmentRow({ assessments, running }: ChoiceProps) {
  const finished = assessments.filter(({ state }) => state === 'finished');
  const [chosen, setChosen] = useState<string | null>(null);
  const one = finished.find(({ id }) => id === chosen) ?? finished[0];
  return (
    <SettingRow name="One assessment" hint="One HTML page with report and replay. Opens offline">
      {one ? (
        <>
          <SelectMenu
            label="Assessment"
            look="box"
            value={one.id}
            options={finished.map(asOption)}
            onChange={setChosen}
          />
          <Button
            disabled={running}
            onClick={() => download(`/api/own-data/assessments/${one.id}.html`)}
          >
            <DownloadIcon />
            Export
          </Button>
        </>
      ) : (
        <SettingNote>None is finished yet.</SettingNote>
      )}
    </SettingRow>
  );
}

/** The answer says of itself that it is a file, so the page stays. */
function download(path: string) {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
