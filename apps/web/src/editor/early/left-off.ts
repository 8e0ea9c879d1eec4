/** Where one was in the text when Monaco took the place of the box in which it was begun. */
export type LeftOff = {
  path: string;
  /** The text before anything was written into the box: back to it leads the first step of undoing. */
  before: string;
  /** Of the selection, in characters from the beginning of the text. */
  start: number;
  end: number;
  /** Whether its caret is at its start. */
  backward: boolean;
  scrollTop: number;
  scrollLeft: number;
  hadFocus: boolean;
};

export function leftOffIn(box: HTMLTextAreaElement, path: string, before: string): LeftOff {
  // The box is as high as its text, and what is around it scrolls.
  const { scrollTop = 0, scrollLeft = 0 } = box.parentElement ?? {};
  return {
    path,
    before,
    start: box.selectionStart,
    end: box.selectionEnd,
    backward: box.selectionDirection === 'backward',
    scrollTop,
    scrollLeft,
    hadFocus: document.activeElement === box,
  };
}
