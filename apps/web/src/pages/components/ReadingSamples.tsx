import type { Calls, Problem } from '@dryrun/contract';
import { CopyButton } from '../../ui/controls/CopyButton.tsx';
import { LabelledPane } from '../../ui/page/LabelledPane.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { CallTable } from '../../ui/problem/CallTable.tsx';
import { Statement } from '../../ui/problem/Statement.tsx';
import { ValueBox, ValueTable } from '../../ui/problem/Values.tsx';
import { SampleSection } from './SampleSection.tsx';
import styles from './samples.module.css';

const value = (text: string) => ({ text, truncated: false, bytes: text.length });

const problem: Problem = {
  slug: 'lamp-posts',
  asksFor: 'program',
  title: 'Lamp Posts',
  difficulty: 'hard',
  topics: ['Intervals'],
  statement: [
    'A village has `n` lamp posts along one road. Post `i` stands at metre `at[i]` and is *due* for a new lamp when its neighbours are brighter.',
    'Return the fewest lamps that have to be bought. Two rules hold:',
    '- a lamp lights `reach` metres in both directions;\n- no house may stay dark.',
  ].join('\n\n'),
  constraints: [
    { rule: '1 ≤ n ≤ 200,000', meaning: 'number of posts' },
    { rule: '0 ≤ at[i] ≤ 10^9', meaning: 'metres' },
  ],
  signature: { kind: 'function', name: 'fewestLamps', parameters: [], returns: 'integer' },
  limits: {
    timeLimitsMs: { typescript: 2000 },
    memoryLimitBytes: 256 * 1024 ** 2,
    outputLimitBytes: 1024 ** 2,
  },
  samples: [
    {
      input: [
        { name: 'at', ...value('[0, 2, 4]') },
        { name: 'reach', ...value('3') },
      ],
      expected: value('2'),
      calls: null,
      grids: null,
      explanation: 'One lamp at metre 0 does not reach metre 4.',
    },
  ],
  hiddenTestCount: 23,
  starterCode: {},
  levels: null,
};

const calls: Calls = {
  construction: 'LampRoad(90)',
  items: [
    { number: 41, call: 'replace(12)', expected: null, output: null },
    { number: 42, call: 'due(0, 40)', expected: '[3, 8]', output: '[3]' },
  ],
  total: 50,
  failing: 42,
};

export function ReadingSamples() {
  return (
    <SampleSection title="Values and statements">
      <div className={styles.panels}>
        <Panel>
          <PanelBody className={styles.stack}>
            <LabelledPane label="Input" action={<CopyButton text="[48, 112, 56]" />}>
              <ValueTable
                values={[
                  {
                    name: 'arrive',
                    ...value('[48, 112, 56, 192, 64, 0, 184, 0, 88, 24, 40, 104]'),
                  },
                  { name: 'leave', ...value('[130, 206, 100]') },
                  { name: 'need', text: '[145, 137, 57', truncated: true, bytes: 1_258_291 },
                ]}
              />
            </LabelledPane>
            <LabelledPane label="Calls">
              <CallTable calls={calls} label="Calls and their results" verdict="wrong-answer" />
            </LabelledPane>
            <LabelledPane label="Expected">
              <ValueBox value={value('9')} />
            </LabelledPane>
            <LabelledPane label="Yours">
              <ValueBox value={value('10')} unlike={value('9')} />
            </LabelledPane>
          </PanelBody>
        </Panel>
        <div className={styles.frame}>
          <Statement problem={problem} language="typescript" />
        </div>
      </div>
    </SampleSection>
  );
}
