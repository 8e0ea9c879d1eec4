import type { Primordials } from './primordials.ts';

/**
 * Makes `inspect(value)`: a value as text for the console and for messages, much as Node prints it.
 * As in Node, getters do not run. Proxies of the candidate may, under the time limit like everything of
 * theirs.
 */
export function makeInspect(primordials: Primordials) {
  const { apply, bareArray, isArray, jsonStringify, keys, String: toText } = primordials;
  const { getOwnPropertyDescriptor, hasOwn } = primordials;
  const maxItems = 100;
  const maxDepth = 6;
  const maxLength = 10_000;

  return function inspect(value: unknown): string {
    const parents = bareArray<unknown>();
    let length = 0;

    const show = (part: unknown, depth: number): string => {
      let text: string;
      try {
        text = typeof part === 'object' && part !== null ? showObject(part, depth) : showLeaf(part);
      } catch {
        text = '[cannot be shown]';
      }
      length += text.length;
      return text;
    };

    const showLeaf = (part: unknown): string => {
      if (typeof part === 'string') return jsonStringify(part);
      if (typeof part === 'bigint') return `${toText(part)}n`;
      if (typeof part === 'symbol') return primordials.symbolText(part);
      if (part === 0 && 1 / part < 0) return '-0';
      if (typeof part !== 'function') return toText(part);
      const name: unknown = part.name;
      return typeof name === 'string' && name !== '' ? `[Function: ${name}]` : '[Function]';
    };

    const showObject = (part: object, depth: number): string => {
      for (let level = 0; level < depth; level += 1)
        if (parents[level] === part) return '[Circular]';
      if (depth > maxDepth) return isArray(part) ? '[Array]' : '[Object]';
      parents[depth] = part;

      if (isArray(part)) return showIndexed(part, part.length, depth);
      const typed = primordials.typedArrayName(part);
      if (typed !== undefined) {
        const size = primordials.typedArrayLength(part);
        return `${toText(typed)}(${toText(size)}) ${showIndexed(part as never, size, depth)}`;
      }
      if (primordials.isInstance(primordials.ErrorConstructor, part)) {
        const { name, message } = part as { name: unknown; message: unknown };
        return `${toText(name)}: ${toText(message)}`;
      }
      return (
        attempt(() => showMap(part, depth)) ??
        attempt(() => showSet(part, depth)) ??
        attempt(() => primordials.dateText(part as Date)) ??
        showPlain(part, depth)
      );
    };

    /** Native methods throw on what is not their kind, which no candidate can pretend. */
    const attempt = (showKind: () => string): string | null => {
      try {
        return showKind();
      } catch {
        return null;
      }
    };

    /** What stands under `key`, or that a getter or a setter does. */
    const showOwn = (object: object, key: string | number, depth: number): string => {
      const found = getOwnPropertyDescriptor(object, key);
      if (found === undefined || hasOwn(found, 'value'))
        return show((object as Record<string | number, unknown>)[key], depth);
      if (found.set === undefined) return '[Getter]';
      return found.get === undefined ? '[Setter]' : '[Getter/Setter]';
    };

    const showIndexed = (array: ArrayLike<unknown>, size: number, depth: number): string => {
      let text = '';
      for (let index = 0; index < size; index += 1) {
        if (index >= maxItems || length + text.length > maxLength) {
          text += `, … ${toText(size - index)} more`;
          break;
        }
        text += (index === 0 ? '' : ', ') + showOwn(array, index, depth + 1);
      }
      return text === '' ? '[]' : `[ ${text} ]`;
    };

    const showMap = (map: object, depth: number): string => {
      const size = primordials.mapSize(map) as number;
      let text = '';
      let index = 0;
      apply(primordials.mapForEach, undefined, [
        map,
        (item: unknown, key: unknown) => {
          index += 1;
          if (index > maxItems || length > maxLength) return;
          text += `${index === 1 ? '' : ', '}${show(key, depth + 1)} => ${show(item, depth + 1)}`;
        },
      ]);
      return `Map(${toText(size)}) {${text === '' ? '' : ` ${text} `}}`;
    };

    const showSet = (set: object, depth: number): string => {
      const size = primordials.setSize(set) as number;
      let text = '';
      let index = 0;
      apply(primordials.setForEach, undefined, [
        set,
        (item: unknown) => {
          index += 1;
          if (index > maxItems || length > maxLength) return;
          text += (index === 1 ? '' : ', ') + show(item, depth + 1);
        },
      ]);
      return `Set(${toText(size)}) {${text === '' ? '' : ` ${text} `}}`;
    };

    const showPlain = (object: object, depth: number): string => {
      const names = keys(object);
      let text = '';
      for (let index = 0; index < names.length; index += 1) {
        if (index >= maxItems || length + text.length > maxLength) {
          text += ', …';
          break;
        }
        const key = names[index] as string;
        text += `${index === 0 ? '' : ', '}${key}: ${showOwn(object, key, depth + 1)}`;
      }
      const label = className(object);
      return `${label === '' ? '' : `${label} `}{${text === '' ? '' : ` ${text} `}}`;
    };

    const className = (object: object): string => {
      const prototype = primordials.getPrototypeOf(object) as { constructor?: unknown } | null;
      if (prototype === null) return '[no prototype]';
      const maker = prototype.constructor;
      if (typeof maker !== 'function' || maker === primordials.ObjectConstructor) return '';
      const name: unknown = maker.name;
      return typeof name === 'string' ? name : '';
    };

    return primordials.slice(show(value, 0), 0, maxLength + 1_000);
  };
}

export type Inspect = ReturnType<typeof makeInspect>;
