import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { TextVersions, TextVersionsDialog } from '../text-versions/TextVersions.tsx';
import type { Noted } from './use-note.ts';

type NoteVersionsDialogProps = {
  open: boolean;
  onClose: () => void;
  on: Noted;
  /** Puts a text there; `what` names it, as a sentence begins. */
  onOpen: (text: string, what: string) => void;
};

export function NoteVersionsDialog(props: NoteVersionsDialogProps) {
  return (
    <TextVersionsDialog of="note" open={props.open} onClose={props.onClose}>
      <Revisions {...props} />
    </TextVersionsDialog>
  );
}

function Revisions({ on, onOpen, onClose }: NoteVersionsDialogProps) {
  const list = useQuery({
    ...api.notes.revisions.queryOptions({ input: on }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const putBack = ({ text }: { text: string }, what: string) => {
    onOpen(text, what);
    onClose();
  };
  return <TextVersions of="note" list={list} onPutBack={putBack} />;
}
