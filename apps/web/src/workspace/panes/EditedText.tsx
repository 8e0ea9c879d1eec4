import type { EditorMode } from '@dryrun/contract';
import { useCallback, useEffect } from 'react';
import { CodeEditor } from '../../editor/CodeEditor.tsx';
import type { CursorPosition } from '../../editor/types.ts';
import type { DeskProblem } from '../desk.ts';
import { useMarks } from '../places/use-marks.ts';
import type { Store } from '../state/store.ts';
import { useStore, useStored } from '../state/use-store.ts';

type EditedTextProps = {
  problem: DeskProblem;
  language: string;
  mode: EditorMode;
  readOnly: boolean;
  /** Told where the caret is. */
  cursor: Store<CursorPosition>;
};

/** The text of a draft in the editor. Apart from its pane, as it is made anew with every key. */
export function EditedText({ problem, language, mode, readOnly, cursor }: EditedTextProps) {
  const { slug, title } = problem.problem;
  const draft = problem.draft(language);
  const content = useStored(draft, (state) => state.content);
  const marks = useMarks(problem, language, content);
  const caret = useStore(problem.caret);
  // It has been followed: an editor that is opened later has a caret of its own.
  useEffect(() => {
    if (caret) problem.caret.set(null);
  }, [caret, problem]);
  const tellCursor = useCallback(
    (position: CursorPosition) => {
      const { line, column } = cursor.get();
      if (line !== position.line || column !== position.column) cursor.set(position);
    },
    [cursor],
  );
  return (
    <CodeEditor
      value={content}
      language={language}
      mode={mode}
      path={`${slug}/${language}`}
      label={`Code for ${title}`}
      readOnly={readOnly}
      marks={marks}
      caret={caret}
      onChange={draft.edit}
      onCursor={tellCursor}
    />
  );
}
