import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { keepChoice, readChoice } from '../state/kept-choice.ts';
import styles from './ProblemLinks.module.css';

type ProblemLinksProps = {
  problems: readonly { slug: string; title: string; status: ReactNode }[];
  current: string;
  /** The part of the address that says which. */
  parameter?: ChosenBy;
  label?: string;
};

/** Each section has its own: what was worked on last is not what is explained first. */
type ChosenBy = 'problem' | 'explain' | 'question';

/** The problems of a sitting with where each stands. Each has an address, so a reload stays on it. */
export function ProblemLinks({
  problems,
  current,
  parameter = 'problem',
  label = 'Problems',
}: ProblemLinksProps) {
  return (
    <nav className={styles.links} aria-label={label}>
      {problems.map(({ slug, title, status }, index) => (
        <Link
          key={slug}
          to={`?${parameter}=${slug}`}
          replace
          preventScrollReset
          aria-current={slug === current ? 'true' : undefined}
        >
          <span className={styles.inside}>
            <span className={styles.title} title={title}>
              <span className={styles.number}>{index + 1}</span> {title}
            </span>
            <span className={styles.status}>{status}</span>
          </span>
        </Link>
      ))}
    </nav>
  );
}

/**
 * Index of the problem the address names, and the way to another. Where it names none, as who resumes an
 * assessment comes by its own address, the one that was open last, else the first.
 */
export function useChosenProblem(
  slugs: readonly string[],
  parameter: ChosenBy = 'problem',
): [number, (index: number) => void] {
  const [search, setSearch] = useSearchParams();
  const { pathname } = useLocation();
  const key = `dry-run:chosen:${pathname}:${parameter}`;
  const [last] = useState(() => readChoice(key));
  const asked = search.get(parameter);
  useEffect(() => {
    if (asked !== null) keepChoice(key, asked);
  }, [key, asked]);
  const index = Math.max(0, slugs.indexOf(asked ?? last ?? ''));
  const choose = (next: number) => {
    const slug = slugs[next];
    if (slug) setSearch({ [parameter]: slug }, { replace: true, preventScrollReset: true });
  };
  return [index, choose];
}
