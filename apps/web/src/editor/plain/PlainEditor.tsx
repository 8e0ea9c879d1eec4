import {
  Fragment,
  type KeyboardEvent,
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useSettings } from '../../settings/own-settings.ts';
import { tabSizeOf } from '../highlight/find-grammar.ts';
import { isComposing } from '../is-composing.ts';
import { lineHeightOf } from '../line-height.ts';
import { type CodeEditorProps, type CursorPosition, type EditorMark, isPlain } from '../types.ts';
import { insertText, replaceAll } from './edit-text.ts';
import { breakLine, indentLines, outdentLines } from './indent.ts';
import { countColumns, countLines } from './measure-text.ts';
import styles from './PlainEditor.module.css';

const noMarks: readonly EditorMark[] = [];

type PlainEditorProps = CodeEditorProps & {
  /** The same words at the same places, in colours: what stands in the box is then not drawn. */
  colours?: ReactNode;
};

/**
 * A text box with line numbers: no colours, no suggestions, no brackets matched or closed. In place of an
 * editor that helps, as on touch screens, a new line begins where the one before it does. Texts seen
 * before stay in the page, hidden, so that each keeps its undo history and its place.
 */
export function PlainEditor(props: PlainEditorProps) {
  const seen = useRef(new Set<string>());
  seen.current.add(props.path);
  return [...seen.current].map((path) => (
    <PlainText
      key={path}
      {...props}
      path={path}
      hidden={path !== props.path}
      marks={path === props.path ? (props.marks ?? noMarks) : noMarks}
    />
  ));
}

function PlainText(props: PlainEditorProps & { hidden: boolean }) {
  const { value, language, label, readOnly = false, onChange, onCursor, hidden } = props;
  const { marks = noMarks, caret = null, colours = null } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(false);
  const [first] = useState(value);
  const { fontSizePx, tabWidth } = useSettings();
  const tabSize = tabWidth ?? tabSizeOf(language);
  const [size, setSize] = useState(() => sizeOf(value, tabSize));

  useLayoutEffect(() => {
    const area = box.current;
    if (hidden || !area) return;
    // As typed, so that it can be undone.
    if (area.value !== value) replaceAll(area, value);
    setSize((before) => keep(before, sizeOf(value, tabSize)));
  }, [hidden, value, tabSize]);

  useEffect(() => {
    const area = box.current;
    if (hidden || !area) return;
    const tell = () => {
      if (document.activeElement === area) onCursor?.(positionOf(area));
    };
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [hidden, onCursor]);

  useEffect(() => {
    if (caret && !hidden && box.current) moveCaret(box.current, caret);
  }, [caret, hidden]);

  const indents = !isPlain(props.mode) && !readOnly;
  useEffect(() => {
    const area = box.current;
    if (!area || !indents) return;
    // Keyboards on screens tell of no key.
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'insertLineBreak' || event.isComposing) return;
      event.preventDefault();
      insertText(area, breakLine(area.value, area.selectionStart, area.selectionEnd, tabSize));
    };
    area.addEventListener('beforeinput', onBeforeInput);
    return () => area.removeEventListener('beforeinput', onBeforeInput);
  }, [indents, tabSize]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const wasLeaving = leaving.current;
    if (event.key !== 'Shift') leaving.current = event.key === 'Escape';
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    // Escape and then Tab moves on, as anywhere else on a page.
    if (readOnly || wasLeaving) return;
    event.preventDefault();
    const area = event.currentTarget;
    const change = event.shiftKey ? outdentLines : indentLines;
    const edit = change(area.value, area.selectionStart, area.selectionEnd, tabSize);
    if (edit) insertText(area, edit);
  };

  return (
    <div
      className={styles.editor}
      hidden={hidden}
      style={{ fontSize: fontSizePx, lineHeight: `${lineHeightOf(fontSizePx)}px` }}
    >
      {hidden ? null : colours}
      <div className={styles.gutter} aria-hidden="true">
        <LineNumbers count={size.lines} marks={marks} />
      </div>
      <textarea
        ref={box}
        className={styles.text}
        data-coloured={colours === null ? undefined : true}
        aria-label={label}
        aria-multiline="true"
        defaultValue={first}
        readOnly={readOnly}
        // The box is as high as its text, and the pane around it scrolls.
        rows={size.lines}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        data-gramm="false"
        style={{ tabSize, width: `calc(${size.columns}ch + 16px)` }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          const text = event.target.value;
          setSize((before) => keep(before, sizeOf(text, tabSize)));
          onChange?.(text);
          // With the text and not after it, in a frame of its own.
          onCursor?.(positionOf(event.target));
        }}
      />
    </div>
  );
}

/** One text, cut only where a line is marked: thousands of elements would make typing slow. */
const LineNumbers = memo(function LineNumbers({
  count,
  marks,
}: {
  count: number;
  marks: readonly EditorMark[];
}) {
  const numbers = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => `${from + at}\n`).join('');
  const marked = marks.filter(({ line }) => line <= count).sort((a, b) => a.line - b.line);
  let next = 1;
  return (
    <>
      {marked.map(({ line, message }) => {
        const before = numbers(next, line - 1);
        next = line + 1;
        return (
          <Fragment key={line}>
            {before}
            <span className={styles.marked} title={message}>
              {line}
            </span>
            {'\n'}
          </Fragment>
        );
      })}
      {numbers(next, count)}
    </>
  );
});

function moveCaret(
  area: HTMLTextAreaElement,
  { line, column }: NonNullable<CodeEditorProps['caret']>,
) {
  const lines = area.value.split('\n');
  const inLine = Math.min(line, lines.length);
  const text = lines[inLine - 1] ?? '';
  const start = lines.slice(0, inLine - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const first = text.length - text.trimStart().length;
  const at = start + Math.min(column === null ? first : column - 1, text.length);
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
  const pane = area.parentElement;
  // The pane scrolls and not the box, which is as high as its text.
  const top = (inLine - 1) * lineHeight;
  if (pane && (top < pane.scrollTop || top + 2 * lineHeight > pane.scrollTop + pane.clientHeight)) {
    pane.scrollTop = top - pane.clientHeight / 2;
  }
}

type Size = { lines: number; columns: number };

/** Another width lays out all lines anew, which takes a moment where they are thousands. */
const columnStep = 16;

function sizeOf(text: string, tabSize: number): Size {
  const columns = countColumns(text, tabSize) + 1;
  return { lines: countLines(text), columns: Math.ceil(columns / columnStep) * columnStep };
}

/** The very same as long as nothing differs, so that nothing is made anew. */
function keep(before: Size, now: Size): Size {
  return before.lines === now.lines && before.columns === now.columns ? before : now;
}

function positionOf(area: HTMLTextAreaElement): CursorPosition {
  const before = area.value.slice(0, area.selectionEnd);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: countLines(before), column: before.length - lineStart + 1 };
}
