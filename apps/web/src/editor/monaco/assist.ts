/** Autocomplete, parameter hints and hover, with TypeScript's own knowledge: `standard` mode only. */
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/snippet/register';
import {
  javascriptDefaults,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';
import AssistWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';
import { setAssistWorker } from './monaco.ts';

setAssistWorker(() => new AssistWorker());

for (const defaults of [javascriptDefaults, typescriptDefaults]) {
  defaults.setCompilerOptions({
    allowNonTsExtensions: true,
    allowJs: true,
    target: ScriptTarget.ESNext,
    // What the sandbox has: the language, and no browser.
    lib: ['esnext'],
    strict: true,
    // Each text is a module of its own, so one problem's names are not offered in another.
    moduleDetection: 3,
  });
  // The test tells what is wrong, not the editor.
  defaults.setDiagnosticsOptions({
    noSemanticValidation: true,
    noSyntaxValidation: true,
    noSuggestionDiagnostics: true,
  });
  defaults.setModeConfiguration({ completionItems: true, hovers: true, signatureHelp: true });
}
