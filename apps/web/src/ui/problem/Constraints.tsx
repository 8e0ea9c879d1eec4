import type { Problem } from '@dryrun/contract';
import { Fragment, type ReactNode } from 'react';
import styles from './Constraints.module.css';

/** The rows of a statement's limits: the rule in code, its meaning in words. */
export function Constraints({ constraints }: { constraints: Problem['constraints'] }) {
  return (
    <dl className={styles.constraints}>
      {constraints.map(({ rule, meaning }) => (
        <Fragment key={rule}>
          <dt>{raisePowers(rule)}</dt>
          <dd>{setCode(meaning)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What stands between two backticks, as code. */
export function setCode(words: string): ReactNode {
  return words
    .split('`')
    .map((part, at) => (at % 2 === 1 ? <code key={String(at)}>{part}</code> : part));
}

/** `10^9` as it is printed. */
function raisePowers(rule: string): ReactNode {
  const power = /\^(\w+)/.exec(rule);
  if (!power) return rule;
  return (
    <>
      {rule.slice(0, power.index)}
      <sup>{power[1]}</sup>
      {raisePowers(rule.slice(power.index + power[0].length))}
    </>
  );
}
