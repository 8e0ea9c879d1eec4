import { ButtonLink } from '../../ui/controls/Button.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import styles from './LobbyPage.module.css';

/** That the problems come from the review queue; nothing of which they are. */
export function ReviewNotice({ preset }: { preset: string }) {
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
