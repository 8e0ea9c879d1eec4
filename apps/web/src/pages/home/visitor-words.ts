import type { EarlierVisitors } from '@dryrun/contract';
import { capitalise, countOf, spellCount } from '../../words/amount.ts';

/** "Three earlier visitors". */
export function describeVisitors({ visitors }: EarlierVisitors): string {
  return `${capitalise(spellCount(visitors))} earlier visitor${visitors === 1 ? '' : 's'}`;
}

/** "They left 12 submissions, 1 assessment and 4 drafts: …" */
export function describeLeft({ visitors, ...left }: EarlierVisitors): string {
  const parts = [
    left.submissions > 0 ? countOf(left.submissions, 'submission') : '',
    left.assessments > 0 ? countOf(left.assessments, 'assessment') : '',
    left.drafts > 0 ? countOf(left.drafts, 'draft') : '',
  ].filter((part) => part !== '');
  const last = parts.pop();
  const list = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  const who = visitors === 1 ? 'You may have been that' : 'You may have been all of them';
  return `They left ${list}. ${who}, in another browser or under another address.`;
}
