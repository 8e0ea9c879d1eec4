import type { Levels, Problem } from '@dryrun/contract';
import text from '../styles/text.module.css';
import styles from './MethodList.module.css';

type MethodListProps = { signature: Problem['signature']; levels: Levels; level: number };

/** The methods of the class as they are at a level; those that it adds are marked. */
export function MethodList({ signature, levels, level }: MethodListProps) {
  if (signature.kind !== 'class') return null;
  const names = levels.open.slice(0, level).flatMap(({ methods }) => methods);
  const added = new Set(level > 1 ? levels.open[level - 1]?.methods : []);
  return (
    // A list of its own, not of the story.
    <div className={styles.box}>
      <ul className={styles.methods} aria-label={`Methods at level ${level}`}>
        {signature.methods
          .filter(({ name }) => names.includes(name))
          .map(({ name, parameters, returns }) => (
            <li key={name} data-new={added.has(name)}>
              {added.has(name) ? (
                <>
                  <span aria-hidden="true">+</span>
                  <span className={text.hidden}>New: </span>
                </>
              ) : null}
              {name}({parameters.map((one) => `${one.name}: ${one.type}`).join(', ')}): {returns}
            </li>
          ))}
      </ul>
    </div>
  );
}
