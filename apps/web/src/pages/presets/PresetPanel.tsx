import type { Preset } from '@dryrun/contract';
import { asWritten, useSectionName } from '../../api/use-section-name.ts';
import { describeSection } from '../../sections/describe-section.ts';
import text from '../../styles/text.module.css';
import { ButtonLink, TextLink } from '../../ui/controls/Button.tsx';
import { ActMark } from '../../ui/facts/ActMark.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import { sectionActs } from '../../words/section-names.ts';
import { CertaintyMark } from './Certainty.tsx';
import { ChosenProblems } from './ChosenProblems.tsx';
import { KeptActions } from './KeptActions.tsx';
import styles from './PresetPanel.module.css';
import { factsOf } from './preset-facts.ts';
import { lengthOf, minutesOf, sayMonth } from './preset-words.ts';

/** What the chosen preset consists of, where it comes from, and the way to its lobby. */
export function PresetPanel({ preset }: { preset: Preset }) {
  const { id, name, sections, provenance } = preset;
  const nameOf = useSectionName(asWritten(preset));
  return (
    <Panel role="region" aria-label={name} className={styles.panel}>
      <PanelHeader title={name}>
        <span className={styles.length}>{lengthOf(preset)}</span>
      </PanelHeader>
      <PanelBody>
        <ol className={styles.sections}>
          {sections.map((section) => (
            <li key={section.kind}>
              <ActMark act={sectionActs[section.kind]} />
              <span>
                <b>{nameOf(section.kind)}</b>
                <span className={text.secondary}>{describeSection(section, preset)}</span>
              </span>
              <span className={styles.minutes}>{minutesOf(section)}</span>
            </li>
          ))}
        </ol>
        {preset.customisable ? (
          <p className={styles.free}>
            As proposed. You choose the sections, their order and their minutes next.
          </p>
        ) : null}
        <dl className={styles.facts}>
          {preset.problems.length > 0 || preset.problemsHidden ? (
            <div>
              <dt>Problems</dt>
              <dd>
                {preset.problemsHidden ? (
                  'Chosen, and not told before the start'
                ) : (
                  <ChosenProblems slugs={preset.problems} />
                )}
              </dd>
            </div>
          ) : null}
          {factsOf(preset).map(({ name: term, fact }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </PanelBody>
      {preset.group === 'yours' ? (
        <PanelBody className={styles.part}>
          <KeptActions preset={preset} />
        </PanelBody>
      ) : null}
      {provenance ? (
        <PanelBody className={styles.part}>
          <div className={styles.from}>
            <h3>Where the shape comes from</h3>
            <CertaintyMark preset={preset} />
          </div>
          <p className={styles.where}>{provenance.where}</p>
          <p className={styles.read}>
            <TextLink to="/how-this-compares">How this compares</TextLink>
            <span className={text.tertiary}> read {sayMonth(provenance.date)}</span>
          </p>
        </PanelBody>
      ) : null}
      <PanelBody className={`${styles.part} ${styles.on}`}>
        <ButtonLink
          kind="primary"
          size={40}
          className={styles.button}
          to={`/assessments/new/${id}`}
        >
          Set up {name}
        </ButtonLink>
        <p className={styles.after}>
          The clock does not start yet. Rules and a system check come first.
        </p>
      </PanelBody>
    </Panel>
  );
}
