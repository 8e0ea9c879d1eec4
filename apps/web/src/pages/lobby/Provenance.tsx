import type { Preset } from '@dryrun/contract';
import { useId } from 'react';
import text from '../../styles/text.module.css';
import { TextLink } from '../../ui/controls/Button.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import { CertaintyMark } from '../presets/Certainty.tsx';
import { sayMonth } from '../presets/preset-words.ts';
import styles from './Differences.module.css';

/** Where the shape of the preset comes from, and how sure one can be of it. */
export function Provenance({ preset }: { preset: Preset }) {
  const headingId = useId();
  const { provenance } = preset;
  if (!provenance) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Where the shape comes from" id={headingId}>
        <CertaintyMark preset={preset} />
      </SectionHeader>
      <Panel>
        <PanelBody className={styles.text}>
          <p>{provenance.where}</p>
          <p className={styles.link}>
            <TextLink to="/how-this-compares">How this compares</TextLink>
            <span className={text.tertiary}> read {sayMonth(provenance.date)}</span>
          </p>
        </PanelBody>
      </Panel>
    </section>
  );
}
