import type { Settings } from '@dryrun/contract';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { readSettings, useSettings } from '../settings/own-settings.ts';
import { useMedia } from '../ui/page/use-media.ts';
import type { LeftOff } from './early/left-off.ts';
import { tabSizeOf } from './highlight/find-grammar.ts';
import { bindKeys } from './keys/bind-keys.ts';
import styles from './MonacoEditor.module.css';
import { keepCaretInSight } from './monaco/keep-caret-in-sight.ts';
import { leaveWithEscapeAndTab } from './monaco/leave.ts';
import { createMarks } from './monaco/marks.ts';
import { monaco } from './monaco/monaco.ts';
import { typeWithOption } from './monaco/option-types.ts';
import { optionsOf } from './monaco/options.ts';
import { silenceAssistance } from './monaco/silence.ts';
import { type Scheme, themeNames } from './monaco/themes.ts';
import type { CodeEditorProps, EditorMark } from './types.ts';

const noMarks: readonly EditorMark[] = [];
const codeFont = '400 13px "JetBrains Mono Variable"';

type Editor = monaco.editor.IStandaloneCodeEditor;

type MonacoEditorProps = CodeEditorProps & {
  scheme: Scheme;
  /** Where one was in what stood here before, to go on there. */
  leftOff: RefObject<LeftOff | null>;
};

/** Monaco behind the props of `CodeEditor`. Loaded as a chunk of its own. */
export default function MonacoEditor(props: MonacoEditorProps) {
  const { value, language, mode, path, label, readOnly = false, scheme, leftOff } = props;
  const isSmall = useMedia('(max-width: 640px)');
  const { fontSizePx, wrapsLines, tabWidth, keys } = useSettings();
  const { marks = noMarks, caret = null } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const markers = useRef<ReturnType<typeof createMarks> | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // Before the next key, which has nowhere else to go.
  useLayoutEffect(() => {
    if (!host.current) return;
    const first = latest.current;
    const made = monaco.editor.create(host.current, {
      ...optionsOf(first.mode, readSettings()),
      model: null,
      theme: themeNames[first.scheme],
    });
    const texts = createTexts(made);
    // Measured with the fallback's figures otherwise, when ours arrives late.
    void document.fonts.load(codeFont).then(() => monaco.editor.remeasureFonts());
    editor.current = made;
    markers.current = createMarks(made, {
      squiggle: styles.squiggle ?? '',
      number: styles.markedNumber ?? '',
      gutter: styles.markedLine ?? '',
    });
    models.set(made, texts);
    leaveWithEscapeAndTab(made);
    keepCaretInSight(made);
    typeWithOption(made);
    made.onDidChangeModelContent(() => {
      const text = made.getValue();
      if (text !== latest.current.value) latest.current.onChange?.(text);
    });
    made.onDidChangeCursorPosition(({ position }) =>
      latest.current.onCursor?.({ line: position.lineNumber, column: position.column }),
    );
    return () => {
      texts.dispose();
      models.delete(made);
      made.dispose();
      editor.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    const left = leftOff.current;
    const before = left?.path === path ? left.before : value;
    if (editor.current) models.get(editor.current)?.show(path, language, value, before);
  }, [path, language, value, leftOff]);

  useLayoutEffect(() => {
    if (editor.current && leftOff.current) goOn(editor.current, leftOff.current);
    leftOff.current = null;
  }, [leftOff]);

  // After the text: marks stand where it is now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text needs its marks, too.
  useEffect(() => markers.current?.show(marks), [marks, path, value]);

  useEffect(() => {
    if (caret && editor.current) moveCaret(editor.current, caret);
  }, [caret]);

  useEffect(() => {
    editor.current?.updateOptions({
      ...optionsOf(mode, { fontSizePx, wrapsLines }, isSmall),
      readOnly,
      domReadOnly: readOnly,
      ariaLabel: label,
      ...(readOnly ? { renderLineHighlight: 'none' } : {}),
    });
    if (editor.current) silenceAssistance(editor.current, mode !== 'standard');
  }, [mode, isSmall, readOnly, label, fontSizePx, wrapsLines]);

  useEffect(() => {
    if (editor.current) models.get(editor.current)?.indent(tabWidth);
  }, [tabWidth]);

  const status = useRef<HTMLDivElement>(null);
  const hasOwnKeys = keys !== 'standard' && !readOnly;
  useEffect(() => {
    if (!editor.current || !status.current || !hasOwnKeys) return;
    return bindKeys(editor.current, keys, status.current);
  }, [keys, hasOwnKeys]);

  useEffect(() => monaco.editor.setTheme(themeNames[scheme]), [scheme]);

  return (
    <>
      <div ref={host} className={styles.host} data-read-only={readOnly} data-status={hasOwnKeys} />
      {hasOwnKeys ? (
        <div ref={status} className={styles.status} role="status" aria-label={`Keys: ${keys}`} />
      ) : null}
    </>
  );
}

function goOn(editor: Editor, left: LeftOff) {
  const model = editor.getModel();
  if (!model) return;
  const [anchor, active] = left.backward ? [left.end, left.start] : [left.start, left.end];
  const from = model.getPositionAt(anchor);
  const to = model.getPositionAt(active);
  editor.setSelection(new monaco.Selection(from.lineNumber, from.column, to.lineNumber, to.column));
  editor.setScrollPosition(
    { scrollTop: left.scrollTop, scrollLeft: left.scrollLeft },
    monaco.editor.ScrollType.Immediate,
  );
  if (left.hadFocus) editor.focus();
}

function moveCaret(editor: Editor, { line, column }: NonNullable<CodeEditorProps['caret']>) {
  const model = editor.getModel();
  if (!model) return;
  const inLine = Math.min(line, model.getLineCount());
  const first = model.getLineFirstNonWhitespaceColumn(inLine) || 1;
  const position = model.validatePosition({ lineNumber: inLine, column: column ?? first });
  editor.setPosition(position);
  editor.revealPositionInCenterIfOutsideViewport(position);
  editor.focus();
}

const models = new WeakMap<Editor, ReturnType<typeof createTexts>>();

/** The texts of one editor: each keeps its undo history and its place while another is shown. */
function createTexts(editor: Editor) {
  type Text = { model: monaco.editor.ITextModel; view: monaco.editor.ICodeEditorViewState | null };
  const texts = new Map<string, Text>();
  let shown: Text | null = null;
  let tabWidth = readSettings().tabWidth;

  function open(path: string, language: string, value: string): Text {
    const model = monaco.editor.createModel(value, language, uniqueUri(path, language));
    model.updateOptions({
      tabSize: tabWidth ?? tabSizeOf(language),
      insertSpaces: true,
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    const text = { model, view: null };
    texts.set(path, text);
    return text;
  }

  return {
    /** `before`: what stood there when it was opened, where some of it is written already. */
    show(path: string, language: string, value: string, before: string) {
      const text = texts.get(path) ?? open(path, language, before);
      if (text !== shown) {
        if (shown) shown.view = editor.saveViewState();
        shown = text;
        editor.setModel(text.model);
        if (text.view) editor.restoreViewState(text.view);
      }
      if (text.model.getValue() !== value) {
        // As an edit, so that it can be undone.
        editor.pushUndoStop();
        text.model.pushEditOperations(
          [],
          [{ range: text.model.getFullModelRange(), text: value }],
          () => null,
        );
        editor.pushUndoStop();
      }
    },
    /** Null: as is usual in the language. */
    indent(width: Settings['tabWidth']) {
      tabWidth = width;
      for (const { model } of texts.values()) {
        model.updateOptions({ tabSize: width ?? tabSizeOf(model.getLanguageId()) });
      }
    },
    dispose() {
      for (const { model } of texts.values()) model.dispose();
    },
  };
}

let opened = 0;
const extensions: Record<string, string> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  cpp: 'cpp',
  java: 'java',
  sql: 'sql',
};

function uniqueUri(path: string, language: string): monaco.Uri {
  opened += 1;
  return monaco.Uri.parse(`inmemory://dry-run/${opened}/${path}.${extensions[language] ?? 'txt'}`);
}
