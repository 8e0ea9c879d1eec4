import type { Settings } from '@dryrun/contract';
import { changeSettings } from '../../settings/change-settings.ts';
import { useSettings } from '../../settings/own-settings.ts';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { useMedia } from '../../ui/page/use-media.ts';
import { SettingNote, SettingRow } from './SettingRow.tsx';

export function AppearanceSection() {
  const { theme, reducesMotion, showsTopics, showsDifficulty } = useSettings();
  const systemReduces = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <section id="appearance" aria-label="Appearance">
      <Panel>
        <PanelHeader title="Appearance" />
        <SettingRow name="Theme">
          <SegmentedControl<Settings['theme']>
            label="Theme"
            value={theme}
            options={[
              { value: 'auto', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(value) => changeSettings({ theme: value })}
          />
        </SettingRow>
        <SettingRow name="Motion">
          <Checkbox
            checked={reducesMotion}
            onChange={({ target }) => changeSettings({ reducesMotion: target.checked })}
          >
            Reduce motion
          </Checkbox>
          <SettingNote>
            {systemReduces ? 'The system reduces it already.' : 'The system shows motion.'}
          </SettingNote>
        </SettingRow>
        <SettingRow
          name="Before solving, in practice"
          hint="Topics are never shown in an assessment"
        >
          <Checkbox
            checked={showsTopics}
            onChange={({ target }) => changeSettings({ showsTopics: target.checked })}
          >
            Show topics
          </Checkbox>
          <Checkbox
            checked={showsDifficulty}
            onChange={({ target }) => changeSettings({ showsDifficulty: target.checked })}
          >
            Show difficulty in lists
          </Checkbox>
        </SettingRow>
      </Panel>
    </section>
  );
}
