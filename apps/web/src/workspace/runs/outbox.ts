/** A submission that the server has not taken yet. Kept until it has, or until it is too late. */
export type Unsent = {
  requestId: string;
  number: number;
  createdAtMs: number;
  language: string;
  code: string;
};

export type Outbox = {
  /** Oldest first. */
  list: () => Unsent[];
  add: (unsent: Unsent) => void;
  remove: (requestId: string) => void;
};

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `place` names where the submissions go, within their owner: assessment or practice, problem. */
export function createOutbox(storage: TextStorage, place: readonly string[]): Outbox {
  const key = `dry-run:unsent:${place.map(encodeURIComponent).join('/')}`;
  const list = (): Unsent[] => {
    const value: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter(isUnsent) : [];
  };
  const write = (all: Unsent[]) => {
    if (all.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(all));
  };
  return {
    list,
    add: (unsent) => write([...list(), unsent]),
    remove: (requestId) => write(list().filter((unsent) => unsent.requestId !== requestId)),
  };
}

function isUnsent(value: unknown): value is Unsent {
  const unsent = value as Partial<Unsent> | null;
  return (
    typeof unsent === 'object' &&
    unsent !== null &&
    typeof unsent.requestId === 'string' &&
    typeof unsent.number === 'number' &&
    typeof unsent.createdAtMs === 'number' &&
    typeof unsent.language === 'string' &&
    typeof unsent.code === 'string'
  );
}
