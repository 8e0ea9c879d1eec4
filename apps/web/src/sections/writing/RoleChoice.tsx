import { type WritingRole, writingRoles } from '@dryrun/contract';
import { RadioCard } from '../../ui/controls/RadioCard.tsx';
import styles from './RoleChoice.module.css';

type RoleChoiceProps = {
  /** Null: a prompt of any role. */
  value: WritingRole | null;
  onChange: (role: WritingRole | null) => void;
  /** It was set up before: the prompt is drawn for the role that was chosen then. */
  locked: boolean;
};

const roles = Object.entries(writingRoles) as [WritingRole, string][];

/** At the set-up of a paper: for whom the prompt is. */
export function RoleChoice({ value, onChange, locked }: RoleChoiceProps) {
  if (locked) {
    return (
      <section aria-labelledby="role">
        <h2 id="role" className={styles.heading}>
          Role
        </h2>
        <p className={styles.note}>
          Chosen when it was set up. To change it, discard it on the home page and set up another.
        </p>
      </section>
    );
  }
  return (
    <fieldset>
      <legend>
        <h2 className={styles.heading}>Role</h2>
      </legend>
      <div className={styles.roles}>
        {roles.map(([role, name]) => (
          <RadioCard
            key={role}
            name="writing-role"
            value={role}
            checked={role === value}
            onChange={() => onChange(role)}
            title={name}
            description=""
          />
        ))}
        <RadioCard
          name="writing-role"
          value="any"
          checked={value === null}
          onChange={() => onChange(null)}
          title="Any of these"
          description=""
        />
      </div>
      <p className={styles.note}>
        The prompt is for this role: one that you have not written about, as long as there is one.
        You see it when the clock has started.
      </p>
    </fieldset>
  );
}
