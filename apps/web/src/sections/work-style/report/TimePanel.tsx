import text from '../../../styles/text.module.css';
import { FactList } from '../../../ui/facts/FactList.tsx';
import { Panel, PanelBody, PanelHeader } from '../../../ui/page/Panel.tsx';
import { formatCountdown } from '../../../ui/time/clock-text.ts';
import { quickSeconds, saySeconds, type Times } from './work-style-words.ts';

/** How long one took. */
export function TimePanel({ times, minutes }: { times: Times; minutes: number }) {
  const { median, slowest, fastest, quick, answered, twice } = times;
  const one = ({ item, seconds }: { item: string; seconds: number }) =>
    `item ${item}, ${saySeconds(seconds)}`;
  return (
    <Panel>
      <PanelHeader level={3} title="Time">
        <span className={`${text.small} ${text.secondary} ${text.figures}`}>
          {formatCountdown(times.totalSeconds * 1000)} of {formatCountdown(minutes * 60_000)}
        </span>
      </PanelHeader>
      <PanelBody>
        <FactList
          facts={[
            { name: 'Median an item', value: saySeconds(tenths(median)) },
            { name: 'Slowest', value: one(slowest) },
            { name: 'Fastest', value: one(fastest) },
            { name: `Under ${quickSeconds} s`, value: `${quick} of ${answered}` },
            ...(twice
              ? [
                  {
                    name: `Mean of the ${twice.pairs} asked twice, second and first time`,
                    value: `${saySeconds(tenths(twice.second))}, ${saySeconds(tenths(twice.first))}`,
                  },
                ]
              : []),
          ]}
        />
      </PanelBody>
    </Panel>
  );
}

const tenths = (seconds: number) => Math.round(seconds * 10) / 10;
