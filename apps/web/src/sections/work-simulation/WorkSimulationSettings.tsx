import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import type { SettingsProps } from '../section-page.ts';

const all = 'All';

export function WorkSimulationSettings({ settings, onChange }: SettingsProps<'work-simulation'>) {
  const { scenarios, count } = settings;
  return (
    <>
      <SegmentedControl
        label="Scenarios"
        options={[
          { value: 'work', label: 'A day at work' },
          { value: 'design', label: 'Design of a system' },
        ]}
        value={scenarios}
        onChange={(kind) => onChange({ ...settings, scenarios: kind })}
      />
      <SegmentedControl
        label="How many"
        options={[all, '1', '2', '3'].map((value) => ({ value, label: value }))}
        value={count === undefined ? all : String(count)}
        onChange={(value) =>
          onChange(value === all ? { scenarios } : { scenarios, count: Number(value) })
        }
      />
    </>
  );
}
