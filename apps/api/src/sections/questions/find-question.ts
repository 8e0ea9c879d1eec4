import type { Question as Asked } from '@dryrun/contract';
import { principles } from '../principles.ts';
import { questions } from './bank/questions.ts';
import { checklists } from './checklists.ts';
import type { Question } from './question.ts';

const byId = new Map(questions.map((question) => [question.id, question]));

/** Null for what no question of the bank is called. */
export function findQuestion(id: string): Question | null {
  return byId.get(id) ?? null;
}

/** As it is asked: the only way in which a question leaves the server before it was answered. */
export function askQuestion({ id, kind, text }: Question): Asked {
  const { advice, words } = checklists[kind];
  return { id, kind, text, advice, words };
}

/** Of a behavioural one: the name of what it asks for. */
export function nameOfPrinciple({ principle }: Question): string | null {
  return principle === undefined ? null : principles[principle];
}
