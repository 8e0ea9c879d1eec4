import { fontSizesPx, type Settings } from '@dryrun/contract';
import { lazy, Suspense } from 'react';
import { changeSettings } from '../../settings/change-settings.ts';
import { useSettings } from '../../settings/own-settings.ts';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './EditorSection.module.css';
import { SettingRow } from './SettingRow.tsx';
import { Stepper } from './Stepper.tsx';

const EditorPreview = lazy(() => import('./EditorPreview.tsx'));

const sample = (indent: string) =>
  `const waiting = new Heap();\nfor (let day = 1; day <= days; day++) {\n${indent}while (next < n && from[order[next]] <= day) {\n${indent}${indent}waiting.push(order[next++]);`;

const asLanguage = 'language';
const states: Record<Settings['keys'], string> = { standard: '', vim: 'NORMAL', emacs: 'Emacs' };

export function EditorSection() {
  const { fontSizePx, tabWidth, wrapsLines, keys } = useSettings();
  const columns = ' '.repeat(tabWidth ?? 2);
  return (
    <section id="editor" aria-label="Editor">
      <Panel>
        <PanelHeader title="Editor" />
        <SettingRow name="Font size">
          <Stepper
            label="Font size"
            value={fontSizePx}
            least={fontSizesPx.least}
            most={fontSizesPx.most}
            unit="px"
            onChange={(value) => changeSettings({ fontSizePx: value })}
          />
        </SettingRow>
        <SettingRow name="Tab width">
          <SegmentedControl
            label="Tab width"
            value={tabWidth === null ? asLanguage : String(tabWidth)}
            options={[
              { value: asLanguage, label: 'As the language' },
              ...['2', '4', '8'].map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => changeSettings({ tabWidth: readWidth(value) })}
          />
        </SettingRow>
        <SettingRow name="Lines" hint="In editors with colours">
          <Checkbox
            checked={wrapsLines}
            onChange={({ target }) => changeSettings({ wrapsLines: target.checked })}
          >
            Wrap long lines
          </Checkbox>
        </SettingRow>
        <SettingRow name="Keys" hint="In editors with colours. Esc never leaves full screen">
          <SegmentedControl<Settings['keys']>
            label="Keys"
            value={keys}
            options={[
              { value: 'standard', label: 'Standard' },
              { value: 'vim', label: 'Vim' },
              { value: 'emacs', label: 'Emacs' },
            ]}
            onChange={(value) => changeSettings({ keys: value })}
          />
        </SettingRow>
        <div className={styles.preview} role="img" aria-label="How code looks in the editor">
          <Suspense fallback={<Skeleton height={80} />}>
            <EditorPreview code={sample(columns)} fontSizePx={fontSizePx} />
          </Suspense>
          <div className={styles.status}>
            <span>{states[keys]}</span>
            <span>4:9</span>
          </div>
        </div>
      </Panel>
    </section>
  );
}

function readWidth(value: string): Settings['tabWidth'] {
  return value === '2' ? 2 : value === '4' ? 4 : value === '8' ? 8 : null;
}
