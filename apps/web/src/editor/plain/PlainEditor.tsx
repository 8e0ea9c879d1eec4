import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { tabSizeOf } from '../highlight/grammar.ts';
import { isComposing } from '../is-composing.ts';
import type { CodeEditorProps, CursorPosition } from '../types.ts';
import { insertText, replaceAll } from './edit-text.ts';
import { indentLines, outdentLines } from './indent.ts';
import styles from './PlainEditor.module.css';

/**
 * A text box with line numbers: no colours, no suggestions, no brackets matched or closed. Texts
 * seen before stay in the page, hidden, so that each keeps its undo history and its place.
 */
export function PlainEditor(props: CodeEditorProps) {
  const seen = useRef(new Set<string>());
  seen.current.add(props.path);
  return [...seen.current].map((path) => (
    <PlainText key={path} {...props} path={path} hidden={path !== props.path} />
  ));
}

function PlainText(props: CodeEditorProps & { hidden: boolean }) {
  const { value, language, label, readOnly = false, onChange, onCursor, hidden } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(false);
  const [first] = useState(value);
  const [lineCount, setLineCount] = useState(() => countLines(value));

  useLayoutEffect(() => {
    const area = box.current;
    if (hidden || !area) return;
    // As typed, so that it can be undone.
    if (area.value !== value) replaceAll(area, value);
    setLineCount(countLines(value));
  }, [hidden, value]);

  useEffect(() => {
    const area = box.current;
    if (hidden || !area) return;
    const tell = () => {
      if (document.activeElement === area) onCursor?.(positionOf(area));
    };
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [hidden, onCursor]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const wasLeaving = leaving.current;
    if (event.key !== 'Shift') leaving.current = event.key === 'Escape';
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    // Escape and then Tab moves on, as anywhere else on a page.
    if (readOnly || wasLeaving) return;
    event.preventDefault();
    const area = event.currentTarget;
    const size = tabSizeOf(language);
    const change = event.shiftKey ? outdentLines : indentLines;
    const edit = change(area.value, area.selectionStart, area.selectionEnd, size);
    if (edit) insertText(area, edit);
  };

  return (
    <div className={styles.editor} hidden={hidden}>
      <div className={styles.gutter} aria-hidden="true">
        {Array.from({ length: lineCount }, (_, index) => index + 1).join('\n')}
      </div>
      <textarea
        ref={box}
        className={styles.text}
        aria-label={label}
        aria-multiline="true"
        defaultValue={first}
        readOnly={readOnly}
        // The box is as high as its text, and the pane around it scrolls.
        rows={lineCount}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        data-gramm="false"
        style={{ tabSize: tabSizeOf(language) }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setLineCount(countLines(event.target.value));
          onChange?.(event.target.value);
        }}
      />
    </div>
  );
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function positionOf(area: HTMLTextAreaElement): CursorPosition {
  const before = area.value.slice(0, area.selectionEnd);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: countLines(before), column: before.length - lineStart + 1 };
}
