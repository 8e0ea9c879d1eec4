import {
  type Environment,
  environmentNames,
  environments,
  type LanguageInfo,
} from '@dryrun/contract';
import { RadioCard } from '../../ui/controls/RadioCard.tsx';
import { LibraryList } from '../../ui/problem/LibraryList.tsx';
import { environmentDescriptions } from '../../words/environment.ts';
import styles from './Choices.module.css';

type EnvironmentChoiceProps = {
  value: Environment;
  onChange: (environment: Environment) => void;
  /** Null where there is none that can run. */
  language: LanguageInfo | null;
  /** Why there is no choice, or null. */
  fixedBecause: string | null;
};

/** What programs find besides their language. */
export function EnvironmentChoice({
  value,
  onChange,
  language,
  fixedBecause,
}: EnvironmentChoiceProps) {
  return (
    <fieldset>
      <legend>
        <h2 className={styles.heading}>Environment</h2>
      </legend>
      <div className={styles.modes}>
        {environments.map((environment) => (
          <RadioCard
            key={environment}
            name="environment"
            value={environment}
            checked={environment === value}
            onChange={() => onChange(environment)}
            title={environmentNames[environment]}
            description={environmentDescriptions[environment]}
            disabled={fixedBecause !== null && environment !== value}
          />
        ))}
      </div>
      {language ? (
        <details className={styles.more}>
          <summary>Which libraries, and how a program finds them</summary>
          <LibraryList language={language.id} languageName={language.name} />
        </details>
      ) : null}
      {fixedBecause ? <p className={styles.note}>{fixedBecause}</p> : null}
    </fieldset>
  );
}
