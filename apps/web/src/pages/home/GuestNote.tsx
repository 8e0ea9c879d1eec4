import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import styles from './HomePage.module.css';

/** Where nobody signs in: whose all this is, and how it is lost. */
export function GuestNote() {
  const { data: session } = useQuery({
    ...api.session.get.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!session?.guest) return null;
  return (
    <p className={styles.guest}>
      You are a guest. What you do is kept for this browser alone: another browser begins anew, and
      without its cookies all of it is lost.
    </p>
  );
}
