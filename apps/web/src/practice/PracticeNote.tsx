import { lazy, Suspense, useState } from 'react';
import help from '../help/Help.module.css';
import { Button, TextLink } from '../ui/controls/Button.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';

const NoteEditor = lazy(async () => ({
  default: (await import('../notes/NoteEditor.tsx')).NoteEditor,
}));

/** Below the help: one's own note on the problem, which may say how it was solved. Shown when asked for. */
export function PracticeNote({ slug, title }: { slug: string; title: string }) {
  const [shows, setShows] = useState(false);
  return (
    <section className={help.help} aria-label="Your note">
      <h3>Your note</h3>
      {shows ? (
        <Suspense fallback={<Skeleton height={120} />}>
          <NoteEditor on={{ problem: slug }} name={title} withStar bare />
        </Suspense>
      ) : (
        <div className={help.actions}>
          <Button onClick={() => setShows(true)}>Show the note</Button>
        </div>
      )}
      <p className={help.proof}>
        <TextLink to={`/submissions?problem=${slug}`}>Submissions of this problem</TextLink>
      </p>
    </section>
  );
}
