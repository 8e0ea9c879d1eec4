import { type JudgingData, ProblemPackageError } from '@dryrun/problem-kit';
import type { Kind, Step } from '../kind.ts';
import { byHalves, choosePlaces } from './choose-drafts.ts';
import { judgeDraft } from './judge-draft.ts';
import { timeOut } from './outcome-letters.ts';
import {
  placeOf,
  readCode,
  readEnvironment,
  readJudged,
  readMoments,
  readSaved,
  readSubmitted,
  type SavedDraft,
} from './read-drafts.ts';

/** Drafts of one problem that are judged at most. */
const mostDrafts = 200;
/** And how many are looked at for them: most of what is saved while one types does not compile. */
const mostTries = 600;
/** Tests of a draft that may take too long, as in practice; fewer once they took so long in all. */
const mostTimeOuts = { atFirst: 3, later: 1 };
const patienceMs = 20_000;

/** What the task keeps: also what the api tells when all is done. */
type Kept = { saved: number; tests: number; timeOutsMs: number; unavailable: string | null };

/**
 * Judges the drafts of one problem of an assessment on its hidden tests, by halves, so that the shape of
 * the curve is there early. What was submitted, or stood there before, is not judged again.
 */
export const judgeDrafts: Kind = {
  async *work(task, deps, signal): AsyncGenerator<Step> {
    const { db } = deps;
    const place = placeOf(task);
    const saved = await readSaved(db, place);
    const data = await readTests(place.problem, deps.judgingData);
    if (typeof data === 'string') {
      const result: Kept = { saved: saved.length, tests: 0, timeOutsMs: 0, unavailable: data };
      yield { done: 0, total: 0, result };
      return;
    }
    const tests = data.hidden.length;
    const places = choosePlaces(saved, await readMoments(db, place), mostDrafts);
    const judged = await readJudged(db, place);
    const known = await readSubmitted(db, place, { version: data.version, total: tests });
    const slow = new Set<number>();
    const learn = (text: string, outcomes: string | null) => {
      known.set(text, outcomes);
      for (const [at, letter] of [...(outcomes ?? '')].entries())
        if (letter === timeOut) slow.add(at);
    };
    for (const [text, outcomes] of known) learn(text, outcomes);
    for (const draft of saved) {
      const before = judged.get(keyOf(draft));
      if (before !== undefined) learn(draft.text, before);
    }
    const environment = await readEnvironment(db, place);
    let { timeOutsMs = 0 } = (JSON.parse(task.result ?? '{}') ?? {}) as Partial<Kept>;
    const outcomesBefore = (draft: SavedDraft) => judged.get(keyOf(draft));
    const isSettled = (place: readonly SavedDraft[]) =>
      place.some((draft) => (outcomesBefore(draft) ?? null) !== null) ||
      place.every((draft) => outcomesBefore(draft) === null);
    let done = places.filter(isSettled).length;
    let tries = judged.size;
    let rows: { draft: SavedDraft; outcomes: string | null }[] = [];
    const step = (): Step => {
      const writing = rows;
      rows = [];
      return {
        done,
        total: places.length,
        result: { saved: saved.length, tests, timeOutsMs, unavailable: null } satisfies Kept,
        write: async (trx) => {
          if (writing.length === 0) return;
          await trx
            .insertInto('judged_draft')
            .values(
              writing.map(({ draft, outcomes }) => ({
                draft_id: draft.draftId,
                revision: draft.revision,
                assessment_id: place.assessmentId,
                problem: place.problem,
                saved_at: new Date(draft.atMs),
                outcomes,
              })),
            )
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        },
      };
    };
    yield step();
    for (const at of byHalves(places.length)) {
      const place = places[at] ?? [];
      if (isSettled(place)) continue;
      for (const draft of place) {
        // The one that was chosen for its time is judged in any case.
        if (draft !== place[0] && tries >= mostTries) break;
        let outcomes = outcomesBefore(draft);
        if (outcomes === undefined) {
          tries += 1;
          outcomes = known.get(draft.text);
          if (outcomes === undefined) {
            const code = await readCode(db, draft);
            // Thinned out a moment ago, to keep within what its owner may keep.
            if (code === null) continue;
            const beganMs = performance.now();
            const bound = timeOutsMs < patienceMs ? mostTimeOuts.atFirst : mostTimeOuts.later;
            const { language, level } = draft;
            const text = { language, code, environment, level };
            outcomes = await judgeDraft(text, data, deps, { slow, mostTimeOuts: bound, signal });
            if (outcomes?.includes(timeOut)) timeOutsMs += Math.round(performance.now() - beganMs);
            learn(draft.text, outcomes);
            rows.push({ draft, outcomes });
            yield step();
          } else rows.push({ draft, outcomes });
        }
        if (outcomes !== null) break;
      }
      done += 1;
    }
    yield step();
  },
};

function keyOf({ draftId, revision }: SavedDraft): string {
  return `${draftId}.${revision}`;
}

/** The tests, or why there are none. */
async function readTests(
  problem: string,
  judgingData: (slug: string) => Promise<JudgingData>,
): Promise<JudgingData | string> {
  try {
    return await judgingData(problem);
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    return `This problem is faulty: ${error.message}`;
  }
}
