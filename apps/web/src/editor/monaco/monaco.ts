/**
 * The editor's core and the few features a candidate gets in every mode that has colours. Not the
 * command palette, not the context menu, no folding, no code actions.
 */
import * as monaco from 'monaco-editor/editor';
// Monaco takes its services once, with the first editor. The one that autocomplete needs has to be
// among them, though autocomplete itself may be loaded later, or never.
import 'monaco-editor/editor/contrib/suggest/browser/suggestMemory.js';
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

// Monaco fetches its worker and its icons when it first needs them, and the connection may be gone
// by then. Here they come with the editor.
let fetchedWorker: Worker | null = new EditorWorker();
void document.fonts.load('16px codicon');

self.MonacoEnvironment = {
  getWorker() {
    const worker = fetchedWorker ?? new EditorWorker();
    fetchedWorker = null;
    return worker;
  },
};

registerLanguages();
defineThemes();

export { monaco };
