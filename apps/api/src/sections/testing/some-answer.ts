import type { ReportSection, SectionKind, SectionView } from '@dryrun/contract';

export type SomeAnswer = { item: string; value: unknown };

/**
 * For each kind whose answers go through the frame: one that it takes, made from what it shows. A kind
 * that is built has a line here.
 */
export const someAnswer: { [Kind in SectionKind]?: (view: SectionView<Kind>) => SomeAnswer } = {
  'work-style': ({ items: [first] }) => ({
    item: 'answers',
    value: [{ item: first?.item, step: 2, seconds: 1 }],
  }),
  'work-simulation': ({ scenarios: [first] }) => {
    const { scenario, asks, responses = [] } = first ?? {};
    const given = {
      rate: { kind: 'rate', ratings: responses.map(() => 3) },
      order: { kind: 'order', order: responses.map((_, place) => place) },
      choose: { kind: 'choose', chosen: 0 },
    }[asks ?? 'rate'];
    return { item: 'answers', value: [{ scenario, given, closed: false, seconds: 1 }] };
  },
  questions: ({ questions: [first] }) => ({
    item: first?.id ?? '',
    value: 'What I wrote about it.',
  }),
  writing: () => ({ item: 'text', value: { text: 'First of all, a draft.' } }),
};

/** For each of them: what of such an answer the report counts, as it was given. */
export const countedAnswers: {
  [Kind in SectionKind]?: (report: ReportSection<Kind>) => readonly unknown[];
} = {
  'work-style': ({ items }) => items.flatMap(({ step }) => step ?? []),
  'work-simulation': ({ scenarios }) => scenarios.flatMap(({ given }) => given ?? []),
  questions: ({ questions }) => questions.flatMap(({ answer }) => answer || []),
  writing: ({ text }) => [{ text }],
};

/** What {@link someAnswer} gave, as {@link countedAnswers} tells it. */
export function givenAnswers({ value }: SomeAnswer): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.map(({ step, given }) => step ?? given);
}

/** Kinds of which the report shows what was asked and answered, and nothing besides. */
export const keepsNothingBack: readonly SectionKind[] = [];

/** Those whose answers have tables of their own: in-a-row.test.ts asks the same of them. */
export const keptElsewhere: readonly SectionKind[] = ['coding', 'approach', 'sql'];
