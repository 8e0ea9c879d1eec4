import type { EditorMode, Strictness, TimeoutRule } from '@dryrun/contract';
import { useId } from 'react';
import text from '../../styles/text.module.css';
import { DataTable } from '../../ui/DataTable.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/Panel.tsx';
import { bellRules } from './bell-rules.ts';
import styles from './Rules.module.css';

const clock = <>The clock never stops: not for a reload, not for a lost connection.</>;
const ended = <>A section that has ended cannot be opened again.</>;

const rules = [
  clock,
  <>
    <b>Run</b> tries the samples or your own input. It is not scored.
  </>,
  <>
    <b>Submit</b> judges the hidden tests. Submit as often as you like.
  </>,
  <>You see which hidden tests passed. The rest unlocks afterwards.</>,
  ended,
];

/** As on a phone screen: nothing can be tried out. */
const documentRules = [
  clock,
  <>There is no Run and no Submit. Read your code instead.</>,
  <>What stands there at the bell is judged on the hidden tests.</>,
  <>You see the tests and the report when it has ended.</>,
  ended,
];

/** Of a paper that is written over days. */
const paperRules = [
  <>You may leave and come back. The clock goes on: not even a restart of the server stops it.</>,
  <>The text is saved as you type. What is on the server at the bell is handed in.</>,
  <>Other assessments and practice go on beside it.</>,
  <>The checklist comes afterwards, with what can be counted of each draft. There is no grade.</>,
  ended,
];

/** What a proctor would note down is noted for the candidate alone. */
const recorded = (
  <>
    Leaving the tab or the window, pastes (their length, never the text), a second tab, a lost
    connection and long silences are recorded for your report. They are never punished, and stay on
    this server.
  </>
);

type RulesProps = {
  editorMode: EditorMode;
  /** It is a paper, which nobody sits through. */
  writes?: boolean;
} & Strictness;

export function Rules({ editorMode, writes = false, fullScreen, pasteBlocked }: RulesProps) {
  const headingId = useId();
  const shown = [
    ...(writes ? paperRules : editorMode === 'document' ? documentRules : rules),
    ...(fullScreen
      ? [<>It asks for the full screen. Leaving it is recorded; a note offers the way back.</>]
      : []),
    ...(pasteBlocked
      ? [<>Text from elsewhere cannot be pasted. What you wrote here you may move.</>]
      : []),
    ...(writes ? [] : [recorded]),
  ];
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Rules" id={headingId} />
      <Panel>
        <PanelBody>
          <ol className={styles.rules}>
            {shown.map((rule, index) => (
              <li key={String(index)}>
                <span>{rule}</span>
              </li>
            ))}
          </ol>
        </PanelBody>
      </Panel>
    </section>
  );
}

type BellTableProps = { timeoutRule: TimeoutRule; editorMode: EditorMode };

export function BellTable({ timeoutRule, editorMode }: BellTableProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="What counts when the time is up" id={headingId} />
      <Panel>
        <DataTable rowHeight={32}>
          <thead>
            <tr>
              <th>At the bell you had</th>
              <th>What counts</th>
            </tr>
          </thead>
          <tbody>
            {bellRules(timeoutRule, editorMode).map(({ had, counts }) => (
              <tr key={had}>
                <td className={text.secondary}>{had}</td>
                <td className={text.medium}>{counts}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Panel>
    </section>
  );
}
