import type { WorkStyleAnswer, WorkStyleReport } from '@dryrun/contract';
import { type Principle, principles } from '../principles.ts';
import { type AskedItem, showItem } from './asked-items.ts';
import { principlesOf } from './draw-items.ts';
import { profileOf } from './profile.ts';

const nameOf = (principle: Principle) => principles[principle];

/**
 * What the report shows of a work style: everything that was asked, and what the answers say.
 *
 * @param seconds by item, of those that were answered
 */
export function reportAnswers(
  asked: readonly AskedItem[],
  answers: WorkStyleAnswer,
  seconds: ReadonlyMap<string, number>,
): WorkStyleReport {
  const given = new Map(answers.map((answer) => [answer.item, answer]));
  const placeOf = new Map(asked.map(({ place, item }) => [item.id, place]));
  const place = (itemId: string) => placeOf.get(itemId) ?? '';
  const profile = profileOf(
    asked.map(({ item }) => item),
    asked.flatMap(({ place, item }) => {
      const answer = given.get(place);
      return answer === undefined ? [] : [{ itemId: item.id, step: answer.step }];
    }),
  );
  const twinOf = ({ item }: AskedItem) =>
    asked.find(({ item: other }) => other.id === item.twin || other.twin === item.id)?.place;
  return {
    kind: 'work-style',
    items: asked.map((one) => ({
      text: showItem(one),
      principles: principlesOf(one.item).map(nameOf),
      leans: one.item.kind === 'agreement' ? one.item.leans : null,
      step: given.get(one.place)?.step ?? null,
      seconds: seconds.get(one.place) ?? null,
      twin: twinOf(one) ?? null,
    })),
    leanings: leaningsOf(profile.leanings),
    askedTwice: profile.askedTwice.map(({ first, second, columns, far, crossed }) => ({
      items: [place(first.itemId), place(second.itemId)],
      kind: asked.find(({ item }) => item.id === first.itemId)?.item.kind ?? 'choice',
      columns: [...columns],
      far,
      crossed,
    })),
    contradictions: profile.contradictions.map(({ principles: both, itemIds }) => ({
      principles: both.map(nameOf),
      items: itemIds.map(place),
    })),
  };
}

type Row = { principle: string; columns: number[] };

/** Those leaned to most often first: by share, then by how clearly, then as the principles stand. */
function leaningsOf(leanings: ReturnType<typeof profileOf>['leanings']): Row[] {
  const rows = (Object.keys(principles) as Principle[]).map((principle): Row => {
    const of = leanings.filter((leaning) => leaning.principle === principle);
    return {
      principle: nameOf(principle),
      columns: [0, 1, 2, 3].map((at) => of.filter(({ column }) => column === at).length),
    };
  });
  return rows.toSorted(
    (one, other) => shareOf(other) - shareOf(one) || clarityOf(other) - clarityOf(one),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The part of the answers that leaned to it; those without an answer come last. */
const shareOf = ({ columns }: Row) =>
  sum(columns) === 0 ? -1 : sum(columns.slice(2)) / sum(columns);

const clarityOf = ({ columns }: Row) => sum(columns.map((count, at) => count * (at - 1.5)));
