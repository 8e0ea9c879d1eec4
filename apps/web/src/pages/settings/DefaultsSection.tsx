import { type EditorMode, editorModes, queryLanguage } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { languagesQuery } from '../../api/languages-query.ts';
import { ExtraTimeMenu } from '../../extra-time/ExtraTimeMenu.tsx';
import { changeSettings } from '../../settings/change-settings.ts';
import { useSettings } from '../../settings/own-settings.ts';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { editorModeNames } from '../../words/result.ts';
import { SettingNote, SettingRow } from './SettingRow.tsx';
import { withChosen } from './with-chosen.ts';

const last = '' as const;
const asLast = { value: last, label: 'As chosen last' } as const;

export function DefaultsSection() {
  const { language, preset, editorMode, extraTime } = useSettings();
  const languages = useQuery(languagesQuery());
  const presets = useQuery(api.presets.queryOptions());
  const offered = languages.data?.filter(({ id }) => id !== queryLanguage);
  return (
    <section id="defaults" aria-label="Defaults">
      <Panel>
        <PanelHeader title="Defaults">
          <SettingNote>Each can be changed before the clock starts</SettingNote>
        </PanelHeader>
        <SettingRow name="Language">
          <SelectMenu
            label="Language"
            look="box"
            value={language ?? last}
            options={[
              asLast,
              ...withChosen(
                offered?.map(({ id, name }) => ({ value: id, label: name })),
                language,
                'A language that is not offered here',
                languages.isError,
              ),
            ]}
            onChange={(value) => changeSettings({ language: value || null })}
          />
        </SettingRow>
        <SettingRow name="Preset">
          <SelectMenu
            label="Preset"
            look="box"
            value={preset ?? last}
            options={[
              { value: last, label: 'The first' },
              ...withChosen(
                presets.data?.map(({ id, name }) => ({ value: id, label: name })),
                preset,
                'One that was removed',
                presets.isError,
              ),
            ]}
            onChange={(value) => changeSettings({ preset: value || null })}
          />
        </SettingRow>
        <SettingRow name="Editor mode">
          <SelectMenu<EditorMode | typeof last>
            label="Editor mode"
            look="box"
            value={editorMode ?? last}
            options={[
              asLast,
              ...editorModes.map((value) => ({ value, label: editorModeNames[value] })),
            ]}
            onChange={(value) => changeSettings({ editorMode: value || null })}
          />
        </SettingRow>
        <SettingRow name="Extra time" hint="In each section of an assessment">
          <ExtraTimeMenu
            value={extraTime}
            onChange={(value) => changeSettings({ extraTime: value })}
          />
        </SettingRow>
      </Panel>
    </section>
  );
}
