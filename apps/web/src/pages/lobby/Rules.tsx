import type { EditorMode, Strictness, TimeoutRule } from '@dryrun/contract';
import { useId } from 'react';
import { rulesOf, spansDays } from '../../sections/describe-section.ts';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import text from '../../styles/text.module.css';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import { bellRules } from './bell-rules.ts';
import styles from './Rules.module.css';

const clock = 'The clock never stops: not for a reload, not for a lost connection.';
const ended = 'A section that has ended cannot be opened again.';

/** What a proctor would note down is noted for the candidate alone. */
const recorded =
  'Leaving the tab or the window, pastes (their length, never the text), a second tab, a lost connection and long silences are recorded for your report. They are never punished, and stay on this server.';

type RulesProps = { sections: readonly PlannedSection[] } & SectionPlan & Strictness;

/** What holds for all sections, and what each kind has to say of its own. */
export function Rules({ sections, fullScreen, pasteBlocked, ...plan }: RulesProps) {
  const headingId = useId();
  // Nobody sits through days.
  const isSat = sections.every(({ kind }) => !spansDays(kind));
  const shown = [
    ...(isSat ? [clock] : []),
    ...rulesOf(sections, plan),
    ended,
    ...(fullScreen
      ? ['It asks for the full screen. Leaving it is recorded; a note offers the way back.']
      : []),
    ...(pasteBlocked
      ? ['Text from elsewhere cannot be pasted. What you wrote here you may move.']
      : []),
    ...(isSat ? [recorded] : []),
  ];
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Rules" id={headingId} />
      <Panel>
        <PanelBody>
          <ol className={styles.rules}>
            {shown.map((rule, index) => (
              <li key={String(index)}>
                <span>{strong(rule)}</span>
              </li>
            ))}
          </ol>
        </PanelBody>
      </Panel>
    </section>
  );
}

/** What stands between two pairs of stars, bold. */
function strong(rule: string) {
  return rule.split('**').map((part, at) => (at % 2 === 1 ? <b key={String(at)}>{part}</b> : part));
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
