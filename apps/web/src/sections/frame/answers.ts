import type { SectionKind } from '@dryrun/contract';
import { useEffect, useMemo, useState } from 'react';
import { client } from '../../api/api.ts';
import type { DraftStateValue } from '../../ui/text/DraftState.tsx';
import { useStore } from '../../workspace/state/use-store.ts';
import type { DocumentsDesk, Known } from './documents-desk.ts';
import { isSameValue } from './same-value.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { useDocumentsDesk } from './use-documents-desk.ts';

/** The answers of a section: any JSON, saved as drafts are. `null` is no answer yet. */
export type AnswersDesk = DocumentsDesk<unknown>;

/** The answers as they are now: another object after every change. */
export type Answers = {
  /** What is answered to an item; null as long as nothing is. */
  value: <Value>(item: string) => Value | null;
  /** Saved by itself, within a second of the last change. */
  write: (item: string, value: unknown) => void;
  /** Whether the server has this very answer. */
  isSaved: (item: string) => boolean;
  /** When the answer was last saved; null when it never was. */
  savedAtMs: (item: string) => number | null;
  /** From now on this item is looked at: its seconds are told with its answer. */
  look: (item: string | null) => void;
  /** How long it was looked at so far. */
  seconds: (item: string) => number;
  /** Where the answers are, all in all. */
  state: DraftStateValue;
  /** Sends what is not saved yet. Rejects when offline. */
  flush: () => Promise<void>;
};

type KnownAnswer = { item: string; value: unknown; revision: number; savedAtMs: number };

export function knownAnswers(answers: readonly KnownAnswer[]): Known<unknown>[] {
  return answers.map(({ item, value, revision, savedAtMs }) => ({
    ...{ item, content: value, revision, savedAtMs },
  }));
}

type AnswersOf = {
  owner: string;
  assessment: string;
  kind: SectionKind;
  answers: readonly (KnownAnswer & { seconds: number | null })[];
};

/** The desk of a section of answers, with a watch of how long each item was looked at. */
export function useAnswersDesk({ owner, assessment: id, kind, answers }: AnswersOf) {
  const [watch] = useState(() =>
    createStopwatch(new Map(answers.map(({ item, seconds }) => [item, seconds ?? 0])), () =>
      performance.now(),
    ),
  );
  useEffect(() => {
    const turn = () => (document.hidden ? watch.pause() : watch.resume());
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, [watch]);
  const desk = useDocumentsDesk<unknown>({
    place: [owner, 'section', id, kind],
    known: knownAnswers(answers),
    initial: null,
    isContent: (value): value is unknown => value !== undefined,
    isEqual: isSameValue,
    save: (item, tab, { content, keepalive, ...save }) =>
      client.sections.saveAnswer(
        { id, kind, item, value: content, ...save, tab, seconds: watch.seconds(item) },
        { context: { keepalive } },
      ),
    load: async () => knownAnswers((await client.sections.get({ id, kind })).answers),
  });
  return { desk, watch };
}

/** The answers of a desk, for a component that shows them. */
export function useAnswers(desk: AnswersDesk, watch: Stopwatch): Answers {
  const changes = useStore(desk.changes);
  const state = useStore(desk.draftState);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` stands for what `value` reads.
  return useMemo(
    () => ({
      // The kind's schema guards what is saved; a copy of this machine was made by the same page.
      value: <Value>(item: string) => desk.document(item).get().content as Value | null,
      write: (item, value) => desk.document(item).edit(value),
      isSaved: (item) => desk.document(item).get().status === 'saved',
      savedAtMs: (item) => desk.document(item).get().savedAtMs,
      look: watch.look,
      seconds: watch.seconds,
      state,
      flush: () => desk.flush(),
    }),
    [desk, watch, changes, state],
  );
}
