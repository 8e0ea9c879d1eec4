import type { Principle } from '../principles.ts';

/** A sentence that somebody may say of themselves, and the principle that it leans to. */
export type Statement = { principle: Principle; text: string };

/** Which of two good statements is more like you: in four steps, from clearly `a` to clearly `b`. */
export type Choice = {
  kind: 'choice';
  id: string;
  a: Statement;
  b: Statement;
  /** The item that asks the same in other words: its `a` is this one's `a`. */
  twin?: string;
};

/** How far somebody agrees: in six steps, without a neutral one. */
export type Agreement = {
  kind: 'agreement';
  id: string;
  text: string;
  principles: readonly [Principle] | readonly [Principle, Principle];
  /** Whether agreeing leans to the principles or away from them. */
  leans: 'to' | 'away';
  /** The item that asks the same in other words; it may lean the other way. */
  twin?: string;
};

export type Item = Choice | Agreement;

type Told = readonly [Principle, string];

/** A choice as it is written down: two statements, each after its principle. */
export const choice = (id: string, [pa, a]: Told, [pb, b]: Told, twin?: string): Choice => ({
  kind: 'choice',
  id,
  a: { principle: pa, text: a },
  b: { principle: pb, text: b },
  ...(twin !== undefined && { twin }),
});

const agreement =
  (leans: Agreement['leans']) =>
  (id: string, principles: Agreement['principles'], text: string, twin?: string): Agreement => ({
    kind: 'agreement',
    id,
    text,
    principles,
    leans,
    ...(twin !== undefined && { twin }),
  });

/** A statement that leans to its principles, and one that leans away from them. */
export const leansTo = agreement('to');
export const leansAway = agreement('away');
