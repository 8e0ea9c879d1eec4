import type { ScenarioGiven } from '@dryrun/contract';
import { useId } from 'react';
import text from '../../styles/text.module.css';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { RadioRow } from '../../ui/controls/RadioRow.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { useAnswerKeys } from '../use-answer-keys.ts';
import styles from './ChooseResponse.module.css';
import type { ResponsesProps } from './responses-props.ts';

type Chosen = Extract<ScenarioGiven, { kind: 'choose' }>;

/** One of several. */
export function ChooseResponse({ scenario, given, onGive, body, closed }: ResponsesProps<Chosen>) {
  const name = useId();
  const count = scenario.responses.length;
  const choose = (at: number) => {
    if (!closed && at < count) onGive({ kind: 'choose', chosen: at });
  };
  useAnswerKeys(body, { onDigit: (digit) => choose(digit - 1) });
  return (
    <Panel>
      <PanelHeader level={3} title={scenario.question}>
        <span className={`${text.small} ${text.secondary}`}>
          <Kbd>1</Kbd> to <Kbd>{String(count)}</Kbd> choose
        </span>
      </PanelHeader>
      <fieldset disabled={closed}>
        <legend className={text.hidden}>{scenario.question}</legend>
        {scenario.responses.map((response, at) => (
          <RadioRow
            key={response}
            name={name}
            checked={given.chosen === at}
            onChange={() => choose(at)}
            size={20}
            className={styles.row}
          >
            <span className={styles.number}>{at + 1}</span>
            <span>{response}</span>
          </RadioRow>
        ))}
      </fieldset>
    </Panel>
  );
}
