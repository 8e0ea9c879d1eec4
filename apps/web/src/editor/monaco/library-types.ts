import { scriptLibraries } from '@dryrun/contract';

/** What the environment `with-libraries` adds, as the language service is told of it. */
const types = `
declare class Heap<T> {
  enqueue(value: T): this;
  push(value: T): this;
  /** The first, which is taken out; null when it is empty. */
  dequeue(): T | null;
  pop(): T | null;
  front(): T | null;
  back(): T | null;
  size(): number;
  isEmpty(): boolean;
  clear(): void;
  toArray(): T[];
  contains(test: (value: T) => boolean): boolean;
  remove(test: (value: T) => boolean): T[];
  [Symbol.iterator](): Iterator<T>;
}
/** The value that compares as least comes out first. */
declare class PriorityQueue<T> extends Heap<T> {
  constructor(compare: ((a: T, b: T) => number) | { compare: (a: T, b: T) => number }, values?: T[]);
  static fromArray<T>(values: T[], compare: (a: T, b: T) => number): PriorityQueue<T>;
}
declare class MinPriorityQueue<T> extends Heap<T> {
  constructor(value?: (of: T) => number, values?: T[]);
  static fromArray<T>(values: T[], value?: (of: T) => number): MinPriorityQueue<T>;
}
declare class MaxPriorityQueue<T> extends Heap<T> {
  constructor(value?: (of: T) => number, values?: T[]);
  static fromArray<T>(values: T[], value?: (of: T) => number): MaxPriorityQueue<T>;
}
declare class Deque<T> {
  constructor(values?: T[]);
  pushBack(value: T): this;
  pushFront(value: T): this;
  popFront(): T | null;
  popBack(): T | null;
  front(): T | null;
  back(): T | null;
  get(index: number): T | undefined;
  size(): number;
  isEmpty(): boolean;
  clear(): void;
  toArray(): T[];
  [Symbol.iterator](): Iterator<T>;
}
declare class Queue<T> extends Deque<T> {
  enqueue(value: T): this;
  push(value: T): this;
  dequeue(): T | null;
  pop(): T | null;
}
declare const _: {
  range(end: number): number[];
  range(start: number, end: number, step?: number): number[];
  sum(values: number[]): number;
  sumBy<T>(values: T[], by: ((value: T) => number) | keyof T): number;
  mean(values: number[]): number;
  max<T>(values: T[]): T | undefined;
  min<T>(values: T[]): T | undefined;
  maxBy<T>(values: T[], by: ((value: T) => unknown) | keyof T): T | undefined;
  minBy<T>(values: T[], by: ((value: T) => unknown) | keyof T): T | undefined;
  sortBy<T>(values: T[], ...by: (((value: T) => unknown) | keyof T)[]): T[];
  orderBy<T>(values: T[], by: unknown, orders?: ('asc' | 'desc')[]): T[];
  groupBy<T>(values: T[], by: ((value: T) => unknown) | keyof T): Record<string, T[]>;
  countBy<T>(values: T[], by?: ((value: T) => unknown) | keyof T): Record<string, number>;
  keyBy<T>(values: T[], by: ((value: T) => unknown) | keyof T): Record<string, T>;
  partition<T>(values: T[], test: (value: T) => unknown): [T[], T[]];
  uniq<T>(values: T[]): T[];
  uniqBy<T>(values: T[], by: ((value: T) => unknown) | keyof T): T[];
  chunk<T>(values: T[], size?: number): T[][];
  compact<T>(values: T[]): T[];
  flatten<T>(values: (T | T[])[]): T[];
  flattenDeep(values: unknown[]): unknown[];
  zip(...rows: unknown[][]): unknown[][];
  unzip(rows: unknown[][]): unknown[][];
  zipObject<T>(keys: (string | number)[], values: T[]): Record<string, T>;
  difference<T>(values: T[], ...others: T[][]): T[];
  intersection<T>(first: T[], ...others: T[][]): T[];
  union<T>(...all: T[][]): T[];
  without<T>(values: T[], ...out: T[]): T[];
  times<T>(count: number, make: (index: number) => T): T[];
  fill<T>(values: T[], value: T, start?: number, end?: number): T[];
  first<T>(values: T[]): T | undefined;
  head<T>(values: T[]): T | undefined;
  last<T>(values: T[]): T | undefined;
  tail<T>(values: T[]): T[];
  initial<T>(values: T[]): T[];
  take<T>(values: T[], count?: number): T[];
  takeRight<T>(values: T[], count?: number): T[];
  drop<T>(values: T[], count?: number): T[];
  reverse<T>(values: T[]): T[];
  clamp(value: number, low: number, high: number): number;
  inRange(value: number, start: number, end?: number): boolean;
  isEqual(a: unknown, b: unknown): boolean;
  isEmpty(value: unknown): boolean;
  isNil(value: unknown): boolean;
  cloneDeep<T>(value: T): T;
  identity<T>(value: T): T;
  size(values: unknown): number;
  map<T, R>(values: T[], by: ((value: T) => R) | keyof T): R[];
  filter<T>(values: T[], test: ((value: T) => unknown) | keyof T): T[];
  find<T>(values: T[], test: ((value: T) => unknown) | keyof T): T | undefined;
  some<T>(values: T[], test?: ((value: T) => unknown) | keyof T): boolean;
  every<T>(values: T[], test?: ((value: T) => unknown) | keyof T): boolean;
};
declare const performance: { now(): number; timeOrigin: number };
declare class TextEncoder { encode(text?: string): Uint8Array; }
declare class TextDecoder { decode(bytes?: ArrayBuffer | ArrayBufferView): string; }
`;

const assertTypes = `
type Assertion = (actual: unknown, expected: unknown, message?: string | Error) => void;
declare const assertions: {
  (value: unknown, message?: string | Error): void;
  ok(value: unknown, message?: string | Error): void;
  fail(message?: string | Error): void;
  equal: Assertion;
  notEqual: Assertion;
  strictEqual: Assertion;
  notStrictEqual: Assertion;
  deepEqual: Assertion;
  notDeepEqual: Assertion;
  deepStrictEqual: Assertion;
  notDeepStrictEqual: Assertion;
};
`;

/** What each module is, by the names that may stand behind `from` and in `require(…)`. */
const modules: [name: string, type: string][] = scriptLibraries.flatMap(
  ({ name, modules, whole, members }) => {
    const taken = members.map((member) => `${member}: typeof ${member}`).join('; ');
    const type =
      name === 'node:assert' ? 'typeof assertions' : whole ? `typeof ${whole}` : `{ ${taken} }`;
    return modules.flatMap((module): [string, string][] => [
      [module, type],
      ...(whole === null
        ? []
        : members.map((member): [string, string] => [
            `${module}/${member}`,
            `(typeof ${whole})['${member}']`,
          ])),
    ]);
  },
);

export const libraryTypes = `${types}${assertTypes}
interface LibraryModules {
${modules.map(([name, type]) => `  '${name}': ${type};`).join('\n')}
}
declare function require<Name extends keyof LibraryModules>(name: Name): LibraryModules[Name];
${modules.map(([name]) => `declare module '${name}' { const whole: LibraryModules['${name}']; export = whole; }`).join('\n')}
`;
