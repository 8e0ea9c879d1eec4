import { useState } from 'react';
import { OrderList } from '../../ui/controls/OrderList.tsx';
import { Scale, ScaleHead } from '../../ui/controls/Scale.tsx';
import { MarkedScale, MarkLegend } from '../../ui/facts/Mark.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { SampleSection } from './SampleSection.tsx';

const things = [
  { key: 'read', text: 'Read the two newest entries of the log' },
  { key: 'say', text: 'Say in the channel that you are looking' },
  { key: 'change', text: 'Change the setting on one of three servers' },
];

export function ScaleSamples() {
  const [even, setEven] = useState<number | null>(2);
  const [row, setRow] = useState<number | null>(null);
  const [order, setOrder] = useState(things);
  return (
    <>
      <SampleSection
        title="Scales"
        note="Dots on a hairline. An even one has a gap where a neutral answer would be; one in a row is named by its head. Below 360 px an even scale is a list."
      >
        <Panel>
          <PanelBody>
            <Scale
              legend="Which is more like you"
              look="even"
              steps={['Clearly\nA', 'Rather\nA', 'Rather\nB', 'Clearly\nB']}
              value={even}
              onChange={setEven}
            />
            <ScaleHead steps={['Not effective', '', 'Partly', '', 'Very']} />
            <Scale
              legend="How effective it is"
              look="row"
              steps={['1, not effective', '2', '3, partly', '4', '5, very effective']}
              value={row}
              onChange={setRow}
            />
            <MarkLegend
              marks={[
                ['mine', 'yours'],
                ['author', 'the author’s'],
              ]}
            />
            <MarkedScale label="yours 4, the author’s 2" steps={5} mine={4} author={2} />
          </PanelBody>
        </Panel>
      </SampleSection>
      <SampleSection
        title="Putting in order"
        note="By dragging a grip, by buttons, or by keys: Space holds a row, arrow keys move it."
      >
        <Panel>
          <OrderList
            label="What to do first"
            entries={order}
            onMove={(keys) =>
              setOrder(keys.flatMap((key) => things.filter((thing) => thing.key === key)))
            }
          />
        </Panel>
      </SampleSection>
    </>
  );
}
