/**
 * The editor's core and the few features a candidate gets in every mode that has colours. Not the
 * command palette, not the context menu, no folding, no code actions.
 */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/wordOperations/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { registerLanguages } from './languages.ts';
import { defineThemes } from './themes.ts';

/** Made by `assist.ts`, which only the standard mode loads. */
let makeAssistWorker: (() => Worker) | null = null;

export function setAssistWorker(make: () => Worker): void {
  makeAssistWorker = make;
}

self.MonacoEnvironment = {
  getWorker: (_moduleId, label) =>
    makeAssistWorker && (label === 'typescript' || label === 'javascript')
      ? makeAssistWorker()
      : new EditorWorker(),
};

registerLanguages();
defineThemes();

export { monaco };
