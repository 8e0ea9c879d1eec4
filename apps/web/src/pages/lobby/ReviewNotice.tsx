import { ButtonLink } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import styles from './LobbyPage.module.css';

/** That the problems come from the review queue, or why they do not; nothing of which they are. */
export function ReviewNotice({ preset, drawn }: { preset: string; drawn: boolean }) {
  if (!drawn) {
    return (
      <div className={styles.notice}>
        <Banner kind="info" fact="Nothing is drawn from the topics that are due for review.">
          This preset has problems of its own.
        </Banner>
      </div>
    );
  }
  return (
    <div className={styles.notice}>
      <Banner
        kind="info"
        fact="The problems are drawn from the topics that are due for review."
        action={
          <ButtonLink size={28} to={`/assessments/new/${preset}`}>
            Draw as ever
          </ButtonLink>
        }
      >
        Where none of them has a problem as hard as needed, that one is drawn as ever.
      </Banner>
    </div>
  );
}
