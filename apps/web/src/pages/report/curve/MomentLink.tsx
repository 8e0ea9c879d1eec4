import { Link } from 'react-router';
import { formatMoment } from '../../../words/moment.ts';
import styles from './MomentLink.module.css';
import { replayLink } from './replay-link.ts';

type MomentLinkProps = { assessment: string; atSeconds: number; problem: string };

/** A moment of the assessment, as a link to where the replay shows it. */
export function MomentLink({ assessment, atSeconds, problem }: MomentLinkProps) {
  return (
    <Link className={styles.link} to={replayLink(assessment, atSeconds, problem)}>
      {formatMoment(atSeconds * 1000)}
    </Link>
  );
}
