import styles from './Skeleton.module.css';

type SkeletonProps = {
  width?: number | string;
  /** 12 unless given. Give the size of what will stand there. */
  height?: number | string;
};

/** Grey in place of what is not there yet. Shows after 150 ms; its room is there at once. */
export function Skeleton({ width = '100%', height = 12 }: SkeletonProps) {
  return <span className={styles.skeleton} style={{ width, height }} aria-hidden="true" />;
}
