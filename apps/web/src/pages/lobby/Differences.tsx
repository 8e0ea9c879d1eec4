import type { Strictness, TimeoutRule } from '@dryrun/contract';
import { useId } from 'react';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import { TextLink } from '../../ui/controls/Button.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import styles from './Differences.module.css';
import { differencesOf } from './difference-words.ts';

type DifferencesProps = {
  sections: readonly PlannedSection[];
  timeoutRule: TimeoutRule;
} & SectionPlan &
  Strictness;

/** What this set-up does where real platforms differ from each other. */
export function Differences(props: DifferencesProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Where real platforms differ" id={headingId}>
        <TextLink to="/how-this-compares">How this compares</TextLink>
      </SectionHeader>
      <Panel>
        <PanelBody>
          <dl className={styles.rows}>
            {differencesOf(props).map(({ rule, here, elsewhere }) => (
              <div key={rule}>
                <dt>{rule}</dt>
                <dd>
                  {here}
                  <span className={styles.elsewhere}>Elsewhere: {elsewhere}</span>
                </dd>
              </div>
            ))}
          </dl>
        </PanelBody>
      </Panel>
    </section>
  );
}
