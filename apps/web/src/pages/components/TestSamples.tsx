import type { Cell } from '@dryrun/contract';
import { useState } from 'react';
import { CellLegend } from '../../ui/cells/CellLegend.tsx';
import { cellNames, countAccepted } from '../../ui/cells/cell-words.ts';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TestCell } from '../../ui/cells/TestCell.tsx';
import { TestGrid } from '../../ui/cells/TestGrid.tsx';
import { TestGroups } from '../../ui/cells/TestGroups.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { ProgressRule } from '../../ui/facts/ProgressRule.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import { SampleSection } from './SampleSection.tsx';
import styles from './samples.module.css';

const letters: Record<string, Cell> = {
  '+': 'accepted',
  W: 'wrong-answer',
  T: 'time-limit-exceeded',
  '.': 'queued',
  '>': 'running',
};
const draw = (text: string) => [...text].map((letter) => letters[letter] ?? 'queued');

const judged = draw('+++++++++W+W+++++++TTTT');
const stages = [
  ['Queued, 1 ahead', draw('.......................'), 0],
  ['Compiled in 41 ms', draw('>......................'), 0],
  ['Test 11 is running', draw('+++++++++W>............'), 10],
  ['Judged in 8.9 s', judged, 23],
] as const;
const groups = [
  'Smallest inputs',
  'Idle gaps',
  'Shared minutes',
  'Nested stays',
  'Large values',
  'Largest n',
];
const all = Object.keys(cellNames) as Cell[];

export function TestSamples() {
  const [selected, setSelected] = useState(9);
  return (
    <>
      <SampleSection
        title="Test cells"
        note="Filled is passed. Hollow with a letter is not: an even border for a wrong result, a heavy base for a limit that was hit. Read without colour, and at 8 px."
      >
        <Panel>
          <PanelBody className={styles.cells}>
            {all.map((cell) => (
              <div key={cell}>
                <div>
                  <TestCell cell={cell} size={28} />
                  <TestCell cell={cell} size={24} decorative />
                  <TestCell cell={cell} size={20} decorative />
                  <MiniGrid cells={[cell]} decorative />
                </div>
                {cellNames[cell]}
              </div>
            ))}
          </PanelBody>
        </Panel>
      </SampleSection>
      <SampleSection
        title="A submission, from press to verdict"
        note="The grid is drawn at once at its final size and fills in place."
      >
        <div className={styles.panels}>
          {stages.map(([words, cells, done]) => (
            <Panel key={words}>
              <PanelBody>
                <div className={styles.baseline}>
                  <PassRate
                    passed={countAccepted(cells)}
                    total={23}
                    size={28}
                    pending={done === 0}
                  />
                  <span>{words}</span>
                </div>
                <div className={styles.rule}>
                  <ProgressRule done={done} total={23} label="Tests judged" />
                </div>
                <TestGrid cells={cells} size={20} label={words} />
              </PanelBody>
            </Panel>
          ))}
          <Panel>
            <PanelBody className={styles.row}>
              <TestGrid cells={judged} size={28} label="Hidden tests, dock" numbers />
              <CellLegend cells={judged} direction="column" />
            </PanelBody>
          </Panel>
          <Panel>
            <PanelHeader title="Night Charging">
              <PassRate passed={17} total={23} size={28} />
            </PanelHeader>
            <PanelBody>
              <TestGroups
                tests={judged.map((cell, index) => ({
                  index,
                  cell,
                  group: groups[Math.floor(index / 4)] ?? '',
                }))}
              />
            </PanelBody>
          </Panel>
        </div>
        <Panel style={{ marginTop: 16 }}>
          <PanelBody className={styles.row}>
            <PassRate passed={17} total={23} size={40} />
            <TestGrid
              cells={judged}
              size={24}
              label="Hidden tests, submission"
              numbers
              selected={selected}
              onSelect={setSelected}
            />
            <MiniGrid cells={judged} />
            <PassRate passed={17} total={23} />
            <MiniGrid cells={judged} rows={1} />
            <CellLegend cells={judged} omit={['accepted']} />
          </PanelBody>
        </Panel>
      </SampleSection>
    </>
  );
}
