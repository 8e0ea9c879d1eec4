import { longestPresetName } from '@dryrun/contract';
import { useEffect, useId, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';

type NameDialogProps = {
  open: boolean;
  title: string;
  /** "Keep" */
  action: string;
  /** What it is called so far. */
  name: string;
  /** Why the server refused the name that was sent last. */
  failure: string | null;
  busy: boolean;
  onSend: (name: string) => void;
  onClose: () => void;
};

/** Asks what a preset is to be called. */
export function NameDialog(props: NameDialogProps) {
  const { open, title, action, name, failure, busy, onSend, onClose } = props;
  const formId = useId();
  const [text, setText] = useState(name);
  /** What the failure is about: another name has none yet. */
  const [sent, setSent] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return;
    setText(name);
    setSent(null);
  }, [open, name]);
  const isEmpty = text.trim() === '';
  const error = sent === text ? (isEmpty ? 'A preset needs a name.' : failure) : null;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} disabled={busy}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          setSent(text);
          if (!isEmpty) onSend(text.trim());
        }}
      >
        <TextField
          label="Name"
          value={text}
          maxLength={longestPresetName}
          error={error}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
