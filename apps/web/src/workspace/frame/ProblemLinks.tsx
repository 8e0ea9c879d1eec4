import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import styles from './ProblemLinks.module.css';

type ProblemLinksProps = {
  problems: readonly { slug: string; title: string; status: ReactNode }[];
  current: string;
};

/** The problems of a sitting with where each stands. Each has an address, so a reload stays on it. */
export function ProblemLinks({ problems, current }: ProblemLinksProps) {
  return (
    <nav className={styles.links} aria-label="Problems">
      {problems.map(({ slug, title, status }, index) => (
        <Link
          key={slug}
          to={`?problem=${slug}`}
          replace
          preventScrollReset
          aria-current={slug === current ? 'true' : undefined}
        >
          <span className={styles.title}>
            <span className={styles.number}>{index + 1}</span>
            {title}
          </span>
          {status}
        </Link>
      ))}
    </nav>
  );
}

/** Index of the problem the address names, the first when it names none, and the way to another. */
export function useChosenProblem(slugs: readonly string[]): [number, (index: number) => void] {
  const [search, setSearch] = useSearchParams();
  const index = Math.max(0, slugs.indexOf(search.get('problem') ?? ''));
  const choose = (next: number) => {
    const slug = slugs[next];
    if (slug) setSearch({ problem: slug }, { replace: true, preventScrollReset: true });
  };
  return [index, choose];
}
