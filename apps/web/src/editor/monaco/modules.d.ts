// Monaco ships no types for these entry points; all of them are imported for their side effects.
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestMemory.js';
