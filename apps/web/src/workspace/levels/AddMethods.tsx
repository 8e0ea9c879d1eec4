import type { Level } from '@dryrun/contract';
import { hasMethods, insertMethods } from '../../levels/insert-methods.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { DraftDocument } from '../drafts/draft-document.ts';
import { useStored } from '../state/use-store.ts';

/** Puts the new methods of a level into the code, empty. What was written stays as it is. */
export function AddMethods({
  level: { methods, addedCode },
  draft,
  language,
}: {
  level: Level;
  draft: DraftDocument<string>;
  language: string;
}) {
  const added = addedCode[language] ?? '';
  const isThere = useStored(draft, ({ content }) => hasMethods(content, methods));
  if (added === '' || isThere) return null;
  return (
    <Button
      size={28}
      onClick={({ currentTarget }) => {
        // The button goes; its level takes the focus.
        currentTarget.closest('details')?.querySelector('summary')?.focus({ preventScroll: true });
        draft.edit(insertMethods(draft.get().content, added, language));
      }}
    >
      Add to my code
    </Button>
  );
}
