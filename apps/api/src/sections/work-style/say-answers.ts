import type { WorkStyleReport } from '@dryrun/contract';
import type { WrittenText } from '../section-module.ts';

const choiceSteps = ['clearly A', 'rather A', 'rather B', 'clearly B'];
const agreementSteps = [
  'strongly disagree',
  'disagree',
  'slightly disagree',
  'slightly agree',
  'agree',
  'strongly agree',
];

/** Everything that was asked, with what was answered, for people: a line an item. */
export function sayAnswers({ items }: WorkStyleReport): WrittenText {
  const lines = items.map(({ text, step, principles }) => {
    const asked = text.kind === 'choice' ? `A: ${text.a} B: ${text.b}` : text.text;
    const steps = text.kind === 'choice' ? choiceSteps : agreementSteps;
    const answer = step === null ? 'not answered' : (steps[step - 1] ?? String(step));
    return `- ${text.item}. ${asked} Answer: ${answer}. (${principles.join(', ')})`;
  });
  return { title: 'Work style', text: lines.join('\n') };
}
