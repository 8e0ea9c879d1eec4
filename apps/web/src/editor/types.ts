import type { EditorMode } from '@dryrun/contract';

export type CursorPosition = { line: number; column: number };

/** An error at a place of the text: a squiggle, and its line marked. */
export type EditorMark = { line: number; column: number | null; message: string };

export type CodeEditorProps = {
  value: string;
  /** As `GET /languages` names it. One that is not known has no colours. */
  language: string;
  mode: EditorMode;
  /** Names the text, for example by problem and language. Each has its own undo history. */
  path: string;
  /** For assistive technology. */
  label: string;
  readOnly?: boolean;
  marks?: readonly EditorMark[];
  /** Moves the caret there, and the focus with it, each time it is another object. */
  caret?: { line: number; column: number | null } | null;
  onChange?: (value: string) => void;
  /** Lines and columns count from 1. */
  onCursor?: (position: CursorPosition) => void;
};

/** Whether a mode is a plain text box: no colours, no help, nothing of Monaco. */
export function isPlain(mode: EditorMode): boolean {
  return mode === 'plain' || mode === 'document';
}
