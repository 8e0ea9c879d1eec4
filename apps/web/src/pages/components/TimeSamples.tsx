import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { DraftState } from '../../ui/text/DraftState.tsx';
import { FreeTimeBar, TimeAxis, TimeBar } from '../../ui/time/TimeBar.tsx';
import { TimeRule } from '../../ui/time/TimeRule.tsx';
import { Timer } from '../../ui/time/Timer.tsx';
import { TimeTrack } from '../../ui/time/TimeTrack.tsx';
import { SampleSection } from './SampleSection.tsx';
import styles from './samples.module.css';

const minute = 60_000;
const savedAtMs = new Date(2026, 2, 12, 12, 50, 41).getTime();
const timers = [
  ['more than 15', 41 * minute + 18_000],
  ['15 or less', 15 * minute - 1_000],
  ['5 or less', 5 * minute - 1_000],
  ['1 or less', 47_000],
  ['over', 0],
] as const;

export function TimeSamples() {
  return (
    <>
      <div className={styles.columns}>
        <SampleSection
          title="Timer"
          note="Change of shape, then of fill, so that it is seen without colour. Announced politely at 15 and 5, assertively at 1. The 15 minute step is left out in sections shorter than 30."
        >
          <dl className={styles.spec}>
            {timers.map(([name, remainingMs]) => (
              <Row key={name} name={name}>
                <Timer remainingMs={remainingMs} sectionMs={90 * minute} sectionName="coding" />
              </Row>
            ))}
          </dl>
        </SampleSection>
        <SampleSection title="Draft state" note="Always in the same place, left of the clock.">
          <dl className={styles.spec}>
            <Row name="saved">
              <DraftState state={{ kind: 'saved', savedAtMs }} />
            </Row>
            <Row name="saving">
              <DraftState state={{ kind: 'saving' }} />
            </Row>
            <Row name="offline">
              <DraftState state={{ kind: 'offline' }} />
            </Row>
            <Row name="other tab">
              <DraftState state={{ kind: 'other-tab' }} />
            </Row>
          </dl>
        </SampleSection>
      </div>
      <SampleSection title="Time drawn to scale">
        <Panel>
          <PanelBody className={styles.stack}>
            <div className={styles.presets}>
              <span />
              <TimeAxis
                marks={[
                  { at: 0, label: '0' },
                  { at: 0.25, label: '30' },
                  { at: 0.5, label: '60' },
                  { at: 0.75, label: '90' },
                  { at: 1, label: '120 min' },
                ]}
              />
              <span>Classic 105</span>
              <TimeBar
                scaleMinutes={120}
                sections={[
                  { kind: 'coding', minutes: 90 },
                  { kind: 'approach', minutes: 15 },
                ]}
              />
              <span>Full</span>
              <TimeBar
                scaleMinutes={120}
                sections={[
                  { kind: 'coding', minutes: 90 },
                  { kind: 'approach', minutes: 15 },
                  { kind: 'work-style', minutes: 15 },
                ]}
              />
              <span>Custom</span>
              <FreeTimeBar label="you decide" />
              <span>In progress</span>
              <div>
                <TimeTrack
                  used={0.464}
                  cuts={[0.857]}
                  label="49 of 105 minutes used; coding ends at 90"
                />
                <TimeAxis
                  marks={[
                    { at: 0, label: '12:02' },
                    { at: 0.464, label: '12:50', strong: true },
                    { at: 0.857, label: '13:32', optional: true },
                    { at: 1, label: '13:47' },
                  ]}
                />
              </div>
            </div>
            <TimeRule sectionMinutes={[90, 15]} elapsedMs={49 * minute} />
            <TimeRule sectionMinutes={[90, 15]} elapsedMs={86 * minute} look="5" />
            <TimeRule sectionMinutes={[90, 15]} elapsedMs={89.5 * minute} look="1" />
          </PanelBody>
        </Panel>
      </SampleSection>
    </>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
