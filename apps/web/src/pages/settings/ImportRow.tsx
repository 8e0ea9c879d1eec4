import type { ImportOutcome } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { syncSettings } from '../../settings/change-settings.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { UploadIcon } from '../../ui/icons/mark-icons.tsx';
import { notWhileRunning, sayOutcome } from './own-data-words.ts';
import { SettingNote, SettingRow } from './SettingRow.tsx';

type State =
  | { is: 'idle' }
  | { is: 'busy'; words: string }
  | { is: 'looked'; file: File; outcome: ImportOutcome }
  | { is: 'told'; words: string };

/** First it is told what would be added; nothing is kept before that is pressed. */
export function ImportRow({ running }: { running: boolean }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();

  const look = async (file: File) => {
    setState({ is: 'busy', words: `Reading ${file.name}` });
    const answer = await send(file, '?look');
    setState(
      typeof answer === 'string'
        ? { is: 'told', words: answer }
        : { is: 'looked', file, outcome: answer },
    );
  };
  const add = async (file: File) => {
    setState({ is: 'busy', words: `Adding ${file.name}` });
    const answer = await send(file, '');
    if (typeof answer === 'string') return setState({ is: 'told', words: answer });
    setState({ is: 'told', words: `${file.name}: ${sayOutcome(answer, true)}` });
    await Promise.all([queries.invalidateQueries(), syncSettings()]);
  };
  const addsSomething =
    state.is === 'looked' && Object.values(state.outcome).some(({ added }) => added > 0);

  return (
    <SettingRow name="Import" hint="What is already here is left as it is">
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label="A ZIP to import"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void look(file);
        }}
      />
      <Button disabled={running || state.is === 'busy'} onClick={() => input.current?.click()}>
        <UploadIcon />
        Choose a ZIP
      </Button>
      {addsSomething && state.is === 'looked' ? (
        <Button onClick={() => void add(state.file)}>Add</Button>
      ) : null}
      <span role="status">
        <SettingNote>{running ? notWhileRunning : words(state)}</SettingNote>
      </span>
    </SettingRow>
  );
}

function words(state: State): string {
  if (state.is === 'idle') return '';
  if (state.is === 'looked') return `${state.file.name}: ${sayOutcome(state.outcome, false)}`;
  return state.words;
}

/** What came of it, or in a sentence why nothing did. */
async function send(file: File, query: string): Promise<ImportOutcome | string> {
  try {
    const headers = { 'content-type': 'application/zip' };
    const response = await fetch(`/api/own-data/import${query}`, {
      method: 'POST',
      body: file,
      headers,
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer as ImportOutcome;
    return (answer as { message: string }).message;
  } catch {
    return 'The server cannot be reached. Nothing was imported.';
  }
}
