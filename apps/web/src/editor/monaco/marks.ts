import { editor, Range } from 'monaco-editor/editor';
import type { EditorMark } from '../types.ts';

export type MarkClasses = { squiggle: string; number: string; gutter: string };

/** Squiggles and marks in the gutter, over whatever text the editor shows. */
export function createMarks(of: editor.IStandaloneCodeEditor, classes: MarkClasses) {
  const collection = of.createDecorationsCollection();
  return {
    show(marks: readonly EditorMark[]) {
      const model = of.getModel();
      if (!model) return collection.clear();
      collection.set(
        marks
          .filter(({ line }) => line <= model.getLineCount())
          .map((mark) => ({
            range: rangeOf(model, mark),
            options: {
              description: 'error of the last run',
              stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
              inlineClassName: classes.squiggle,
              lineNumberClassName: classes.number,
              linesDecorationsClassName: classes.gutter,
              linesDecorationsTooltip: mark.message,
              showIfCollapsed: true,
            },
          })),
      );
    },
  };
}

/** The word at the place; without a column, or where no word is, what is written in the line. */
function rangeOf(model: editor.ITextModel, { line, column }: EditorMark): Range {
  const first = model.getLineFirstNonWhitespaceColumn(line) || 1;
  const last = model.getLineMaxColumn(line);
  if (column === null || column >= last) return new Range(line, first, line, last);
  const word = model.getWordAtPosition({ lineNumber: line, column });
  if (word === null) return new Range(line, column, line, column + 1);
  return new Range(line, word.startColumn, line, word.endColumn);
}
