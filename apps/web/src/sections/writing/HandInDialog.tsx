import { countOf, formatCount } from '../../words/amount.ts';
import { FinishDialog, FinishRow } from '../frame/FinishDialog.tsx';
import { formatDaysLeft } from './span/lay-span.ts';

type HandInDialogProps = {
  open: boolean;
  onClose: () => void;
  words: number;
  asked: { from: number; to: number };
  drafts: number;
  leftMs: number;
  finish: () => Promise<void>;
};

/** Before a paper is handed in: what is handed in, and what is given up of the time. */
export function HandInDialog(props: HandInDialogProps) {
  const { open, onClose, words, asked, drafts, leftMs, finish } = props;
  return (
    <FinishDialog
      open={open}
      onClose={onClose}
      title="Hand in the paper?"
      keep="Write on"
      end="Hand in"
      lead={`${formatDaysLeft(leftMs)} are left. The assessment ends with it.`}
      failed="The paper is not handed in."
      finish={finish}
    >
      <FinishRow title="Your text" fact={sayWords(words, asked)}>
        {drafts > 0 ? `${countOf(drafts, 'draft')} before it stay in the report.` : ''}
      </FinishRow>
    </FinishDialog>
  );
}

/** "1,120 words of 1,000 to 2,000" */
export function sayWords(words: number, { from, to }: { from: number; to: number }): string {
  return `${countOf(words, 'word')} of ${formatCount(from)} to ${formatCount(to)}`;
}
