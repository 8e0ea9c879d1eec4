import type { monaco } from './monaco.ts';

/** A banner above or a dock below takes lines away: not the one that is written in. */
export function keepCaretInSight(editor: monaco.editor.IStandaloneCodeEditor): void {
  let inSight = true;
  const look = () => {
    const position = editor.getPosition();
    inSight =
      position !== null && editor.getVisibleRanges().some((r) => r.containsPosition(position));
  };
  editor.onDidChangeCursorPosition(look);
  editor.onDidScrollChange(({ scrollTopChanged }) => {
    if (scrollTopChanged) look();
  });
  editor.onDidLayoutChange(() => {
    const position = editor.getPosition();
    if (inSight && position && editor.hasTextFocus()) editor.revealPosition(position);
  });
}
