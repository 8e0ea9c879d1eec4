import type { ScenarioGiven } from '@dryrun/contract';
import text from '../../styles/text.module.css';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { OrderList } from '../../ui/controls/OrderList.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import type { ResponsesProps } from './responses-props.ts';

type Ordered = Extract<ScenarioGiven, { kind: 'order' }>;

/** What would be done first stands first. */
export function OrderResponses({ scenario, given, onGive, closed }: ResponsesProps<Ordered>) {
  return (
    <Panel>
      <PanelHeader level={3} title={scenario.question}>
        <span className={`${text.small} ${text.secondary}`}>
          <Kbd>Space</Kbd> holds, arrow keys move
        </span>
      </PanelHeader>
      <OrderList
        label={scenario.question}
        entries={given.order.map((at) => ({
          key: String(at),
          text: scenario.responses[at] ?? '',
        }))}
        onMove={(keys) => onGive({ kind: 'order', order: keys.map(Number) })}
        disabled={closed}
      />
    </Panel>
  );
}
