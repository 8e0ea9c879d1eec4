/** What was copied on this page, and what stands in it, is the candidate's own to move. */
export type OwnText = {
  /** Something was copied or cut here. */
  remember: (text: string) => void;
  has: (text: string) => boolean;
};

const remembered = 20;

/** @param written what the candidate has written, as it stands now. */
export function createOwnText(written: () => readonly string[]): OwnText {
  let copied: string[] = [];
  return {
    remember(text) {
      if (text !== '') copied = [...copied, plain(text)].slice(-remembered);
    },
    has(text) {
      const wanted = plain(text);
      if (wanted.trim() === '') return true;
      return copied.includes(wanted) || written().some((own) => plain(own).includes(wanted));
    },
  };
}

/** The clipboard of some systems has other line ends. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
