import { expect, test } from 'vitest';
import { questions } from './bank/questions.ts';
import { drawQuestions } from './draw-questions.ts';
import type { Question } from './question.ts';

const never = new Map<string, number>();
const kindsOf = (ids: readonly string[]) =>
  ids.map((id) => questions.find((question) => question.id === id)?.kind);

test('draws as many of each kind as is said, in that order, none twice', () => {
  const drawn = drawQuestions(questions, { design: 1, behavioural: 3 }, never, Math.random);
  expect(kindsOf(drawn)).toEqual(['design', 'behavioural', 'behavioural', 'behavioural']);
  expect(new Set(drawn).size).toBe(4);
});

test('two that were never seen ask for two principles, however the lots fall', () => {
  for (let at = 0; at < 50; at += 1) {
    const drawn = drawQuestions(questions, { behavioural: 4 }, never, Math.random);
    const principles = drawn.map((id) => questions.find((one) => one.id === id)?.principle);
    expect(new Set(principles).size).toBe(4);
  }
});

test('none comes again before all of its kind were seen, and then the one seen longest ago', () => {
  const seen = new Map<string, number>();
  const designs = questions.filter(({ kind }) => kind === 'design');
  const order: string[] = [];
  for (let at = 1; at <= designs.length; at += 1) {
    const [drawn = ''] = drawQuestions(questions, { design: 1 }, seen, Math.random);
    seen.set(drawn, at);
    order.push(drawn);
  }
  expect(new Set(order).size).toBe(designs.length);
  expect(drawQuestions(questions, { design: 2 }, seen, Math.random)).toEqual(order.slice(0, 2));
});

test('one never seen comes before one with another principle that was', () => {
  const bank: Question[] = (['a', 'b', 'c'] as const).map((id) => ({
    ...{ id, kind: 'behavioural', text: id, covers: [] },
    principle: id === 'c' ? 'trust' : 'results',
  }));
  const drawn = drawQuestions(bank, { behavioural: 2 }, new Map([['c', 1]]), () => 0.5);
  expect(drawn).toEqual(['a', 'b']);
});

test('when a kind has fewer than are asked for, all of them are drawn', () => {
  const few = questions.filter(({ kind }) => kind === 'product').slice(0, 2);
  expect(drawQuestions(few, { product: 4 }, never, Math.random)).toHaveLength(2);
});
