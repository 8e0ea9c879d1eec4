import type { EditorMode, LanguageInfo } from '@dryrun/contract';
import type { CSSProperties } from 'react';
import { RadioCard } from '../../ui/controls/RadioCard.tsx';
import styles from './Choices.module.css';
import { EditorPreview } from './EditorPreview.tsx';
import { LookAgain } from './LookAgain.tsx';

type LanguageChoiceProps = {
  languages: readonly LanguageInfo[];
  value: string | null;
  onChange: (id: string) => void;
  /** Set up before and kept as it is. */
  locked: boolean;
};

export function LanguageChoice({ languages, value, onChange, locked }: LanguageChoiceProps) {
  return (
    <fieldset>
      <legend>
        <h2 className={styles.heading}>Language</h2>
      </legend>
      <div
        className={styles.languages}
        style={{ '--columns': columnsFor(languages.length) } as CSSProperties}
      >
        {languages.map(({ id, name, version, available, reason }) => (
          <RadioCard
            key={id}
            name="language"
            value={id}
            checked={id === value}
            onChange={() => onChange(id)}
            title={name}
            description={available ? version : (reason ?? 'Not available here.')}
            disabled={!available || (locked && id !== value)}
          />
        ))}
      </div>
      <p className={styles.note}>
        {languages.length === 0
          ? 'No worker has reported its languages yet. This page asks again.'
          : 'You may change it per problem during the assessment. Each language keeps its own draft.'}
        {languages.some(({ lookedFor }) => lookedFor) ? (
          <>
            {' '}
            <LookAgain />
          </>
        ) : null}
      </p>
    </fieldset>
  );
}

/** Rows that are full, as far as may be. */
function columnsFor(count: number): number {
  return count === 4 ? 2 : Math.min(3, count);
}

const modes: { mode: EditorMode; title: string; description: string }[] = [
  { mode: 'standard', title: 'Standard', description: 'Highlighting and suggestions' },
  { mode: 'no-autocomplete', title: 'No autocomplete', description: 'Highlighting only' },
  { mode: 'plain', title: 'Plain', description: 'A text box with line numbers' },
  {
    mode: 'document',
    title: 'Document',
    description: 'Plain, and nothing runs. Judged afterwards',
  },
];

type EditorChoiceProps = {
  value: EditorMode;
  onChange: (mode: EditorMode) => void;
  /** Why there is no choice, or null. */
  fixedBecause: string | null;
};

export function EditorChoice({ value, onChange, fixedBecause }: EditorChoiceProps) {
  return (
    <fieldset>
      <legend>
        <h2 className={styles.heading}>Editor</h2>
      </legend>
      <div className={styles.modes}>
        {modes.map(({ mode, title, description }) => (
          <RadioCard
            key={mode}
            name="editor-mode"
            value={mode}
            checked={mode === value}
            onChange={() => onChange(mode)}
            title={title}
            description={description}
            disabled={fixedBecause !== null && mode !== value}
          >
            <EditorPreview mode={mode} />
          </RadioCard>
        ))}
      </div>
      <div className={styles.chosen} aria-hidden="true">
        <EditorPreview mode={value} />
      </div>
      <p className={styles.note}>
        {fixedBecause ? `${fixedBecause} ` : ''}The editor cannot be changed once the clock runs.
      </p>
    </fieldset>
  );
}
