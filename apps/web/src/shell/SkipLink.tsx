import styles from './SkipLink.module.css';

/** The first stop of the Tab key; the page's `<main>` has the id `main`. */
export function SkipLink() {
  return (
    <a className={styles.link} href="#main">
      Skip to content
    </a>
  );
}
