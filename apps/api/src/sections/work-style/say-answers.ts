import { type WorkStyleReport, workStyleSteps } from '@dryrun/contract';
import type { WrittenText } from '../section-module.ts';

/** Everything that was asked, with what was answered, for people: a line an item. */
export function sayAnswers({ items }: WorkStyleReport): WrittenText {
  const lines = items.map(({ text, step, principles }) => {
    const asked = text.kind === 'choice' ? `A: ${text.a} B: ${text.b}` : text.text;
    const answer =
      step === null ? 'not answered' : (workStyleSteps[text.kind][step - 1] ?? String(step));
    return `- ${text.item}. ${asked} Answer: ${answer}. (${principles.join(', ')})`;
  });
  return { title: 'Work style', text: lines.join('\n') };
}
