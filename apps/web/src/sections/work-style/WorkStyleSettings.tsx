import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import type { SettingsProps } from '../section-page.ts';
import { itemCounts } from './item-counts.ts';

export function WorkStyleSettings({ settings, onChange }: SettingsProps<'work-style'>) {
  return (
    <SegmentedControl
      label="Items"
      options={itemCounts.map((count) => ({ value: String(count), label: `About ${count}` }))}
      value={String(settings.items)}
      onChange={(count) => onChange({ items: Number(count) })}
    />
  );
}
