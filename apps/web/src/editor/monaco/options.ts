import type { EditorMode, Settings } from '@dryrun/contract';
import type { editor } from 'monaco-editor/editor';
import { lineHeightOf } from '../line-height.ts';

const always: editor.IStandaloneEditorConstructionOptions = {
  fontFamily: 'var(--font-code)',
  fontSize: 13,
  lineHeight: 20,
  fontLigatures: false,
  padding: { top: 8, bottom: 8 },
  // Four figures of 7.8 px and 17 px make the gutter of 48.
  lineNumbersMinChars: 4,
  lineDecorationsWidth: 17,
  glyphMargin: false,
  folding: false,
  automaticLayout: true,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  renderLineHighlight: 'all',
  renderWhitespace: 'none',
  renderFinalNewline: 'on',
  roundedSelection: false,
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  guides: {
    indentation: true,
    highlightActiveIndentation: false,
    bracketPairs: false,
  },
  bracketPairColorization: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  stickyScroll: { enabled: false },
  contextmenu: false,
  links: false,
  colorDecorators: false,
  codeLens: false,
  lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
  inlayHints: { enabled: 'off' },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  dropIntoEditor: { enabled: false },
  pasteAs: { enabled: false },
  find: { addExtraSpaceOnTop: false, seedSearchStringFromSelection: 'selection' },
  fixedOverflowWidgets: true,
  detectIndentation: false,
  insertSpaces: true,
  trimAutoWhitespace: true,
  cursorWidth: 2,
  'semanticHighlighting.enabled': false,
  wordBasedSuggestions: 'off',
  accessibilitySupport: 'auto',
};

/** A gutter of 32, for a window with room for one pane. */
const small: editor.IStandaloneEditorConstructionOptions = {
  lineNumbersMinChars: 2,
  lineDecorationsWidth: 12,
};

/** What each mode adds. `no-autocomplete` colours, and helps with nothing. */
export function optionsOf(
  mode: EditorMode,
  { fontSizePx, wrapsLines }: Pick<Settings, 'fontSizePx' | 'wrapsLines'>,
  isSmall = false,
): editor.IStandaloneEditorConstructionOptions {
  const assists = mode === 'standard';
  return {
    ...always,
    ...(isSmall ? small : {}),
    fontSize: fontSizePx,
    lineHeight: lineHeightOf(fontSizePx),
    wordWrap: wrapsLines ? 'on' : 'off',
    // Not in a comment or a string: a late list there takes the Enter of somebody who writes words.
    quickSuggestions: { other: assists, comments: false, strings: false },
    suggestOnTriggerCharacters: assists,
    // A suggestion of what stands there already must not swallow the new line.
    acceptSuggestionOnEnter: assists ? 'smart' : 'off',
    tabCompletion: 'off',
    snippetSuggestions: 'none',
    parameterHints: { enabled: assists },
    hover: { enabled: assists ? 'on' : 'off', delay: 400 },
    matchBrackets: 'near',
    autoClosingBrackets: assists ? 'languageDefined' : 'never',
    autoClosingQuotes: assists ? 'languageDefined' : 'never',
    autoSurround: assists ? 'languageDefined' : 'never',
  };
}
