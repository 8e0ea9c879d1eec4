import { newId } from '../state/new-id.ts';
import { createStore, type Store } from '../state/store.ts';

/** Own input that is kept under a name. */
export type Case = { id: string; name: string; input: string };

export type Cases = {
  /** At least one. */
  cases: readonly Case[];
  chosen: string;
  /** False when the chosen one is too large, or the storage too full, to be there after a reload. */
  kept: boolean;
};

export type CaseStore = Pick<Store<Cases>, 'get' | 'subscribe'> & {
  /** The chosen case. */
  current: () => Case;
  choose: (id: string) => void;
  /** Chooses the case that has this input, or adds one after the others. False when there are too many. */
  add: (input: string, name?: string) => boolean;
  write: (input: string) => void;
  rename: (id: string, name: string) => void;
  /** The last one is emptied instead. */
  remove: (id: string) => void;
};

export const mostCases = 20;
export const longestName = 40;
/** Drafts that wait for the server are kept in the same few megabytes. */
const keptCharacters = { case: 64 * 1024, all: 256 * 1024 };

type Options = {
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  key: string;
  /** What the first case holds on a first visit. */
  first: string;
};

/** The cases of one problem, kept on this machine. */
export function createCaseStore({ storage, key, first }: Options): CaseStore {
  const store = createStore<Cases>(read(storage.getItem(key)) ?? begin(first));
  const current = () => {
    const { cases, chosen } = store.get();
    return cases.find(({ id }) => id === chosen) ?? (cases[0] as Case);
  };

  function change(next: Omit<Cases, 'kept'>) {
    store.set({ ...next, kept: keep(storage, key, next) });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    current,
    choose: (id) => change({ ...store.get(), chosen: id }),
    add(input, name) {
      const { cases } = store.get();
      const same = input === '' ? undefined : cases.find((one) => one.input === input);
      if (same) {
        change({ cases, chosen: same.id });
        return true;
      }
      if (cases.length >= mostCases) return false;
      const made = { id: newId(), name: freeName(cases, name), input };
      change({ cases: [...cases, made], chosen: made.id });
      return true;
    },
    write(input) {
      const { cases, chosen } = store.get();
      const write = (one: Case) => (one.id === current().id ? { ...one, input } : one);
      change({ cases: cases.map(write), chosen });
    },
    rename(id, name) {
      const { cases, chosen } = store.get();
      const trimmed = name.trim().slice(0, longestName);
      if (trimmed === '') return;
      change({
        cases: cases.map((one) => (one.id === id ? { ...one, name: trimmed } : one)),
        chosen,
      });
    },
    remove(id) {
      const { cases, chosen } = store.get();
      const at = cases.findIndex((one) => one.id === id);
      const left = cases.filter((one) => one.id !== id);
      const next = left[Math.min(at, left.length - 1)];
      if (next === undefined) return change(begin(''));
      change({ cases: left, chosen: chosen === id ? next.id : chosen });
    },
  };
}

function begin(input: string): Cases {
  const id = newId();
  return { cases: [{ id, name: 'Case 1', input }], chosen: id, kept: true };
}

function freeName(cases: readonly Case[], wanted?: string): string {
  const taken = (name: string) => cases.some((one) => one.name === name);
  const name = wanted?.slice(0, longestName);
  if (name !== undefined && !taken(name)) return name;
  for (let number = 2; ; number++) {
    const next = name === undefined ? `Case ${number}` : `${name} (${number})`;
    if (!taken(next)) return next;
  }
}

/** Whether the chosen case will be there after a reload. */
function keep(storage: Options['storage'], key: string, { cases, chosen }: Omit<Cases, 'kept'>) {
  let left = keptCharacters.all;
  const kept = cases.filter(({ input }) => {
    if (input.length > Math.min(keptCharacters.case, left)) return false;
    left -= input.length;
    return true;
  });
  try {
    storage.setItem(key, JSON.stringify({ cases: kept, chosen }));
    return kept.some(({ id }) => id === chosen);
  } catch {
    return false;
  }
}

/** What an older version or another hand has written is no case. */
function read(text: string | null): Cases | null {
  try {
    const { cases, chosen } = JSON.parse(text ?? 'null') ?? {};
    if (!Array.isArray(cases) || cases.length === 0 || !cases.every(isCase)) return null;
    const known = cases.some(({ id }) => id === chosen);
    return { cases, chosen: known ? chosen : (cases[0]?.id ?? ''), kept: true };
  } catch {
    return null;
  }
}

function isCase(value: unknown): value is Case {
  const { id, name, input } = (value ?? {}) as Record<string, unknown>;
  return [id, name, input].every((part) => typeof part === 'string');
}
