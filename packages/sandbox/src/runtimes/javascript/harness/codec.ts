import type { Inspect } from './inspect.ts';
import type { Primordials } from './primordials.ts';

/** A type as the codec walks it; `plain` when JSON already is what the candidate gets. */
export type CodecType = {
  kind: string;
  of: CodecType | null;
  plain: boolean;
  /** For messages: `an integer`. */
  description: string;
};

/** Why a returned value is none of the declared type, or that there is too much of it. */
export type Refusal = { tooMuch: boolean; reason: string; shown: string };

/** Makes the codec: plain JSON in, linked lists and trees built; the same out again, checked. */
export function makeCodec(primordials: Primordials, inspect: Inspect) {
  const { bareArray, isArray, jsonStringify } = primordials;
  const { iterator, toStringTag } = Symbol;

  let refusal: Refusal | null = null;
  /** From so many nodes on, a list or tree may have no end. */
  const manyNodes = 65_536;

  class ListNode {
    val: unknown;
    next: unknown;
    constructor(val?: unknown, next?: unknown) {
      this.val = val === undefined ? 0 : val;
      this.next = next === undefined ? null : next;
    }
  }

  class TreeNode {
    val: unknown;
    left: unknown;
    right: unknown;
    constructor(val?: unknown, left?: unknown, right?: unknown) {
      this.val = val === undefined ? 0 : val;
      this.left = left === undefined ? null : left;
      this.right = right === undefined ? null : right;
    }
  }

  function decode(type: CodecType, value: unknown): unknown {
    if (type.plain || value === null) return value;
    const of = type.of as CodecType;
    if (type.kind === 'nullable') return decode(of, value);
    const values = value as unknown[];
    if (type.kind === 'binary-tree') return decodeTree(of, values);
    if (type.kind === 'array') {
      for (let index = 0; index < values.length; index += 1)
        values[index] = decode(of, values[index]);
      return values;
    }
    let head: unknown = null;
    for (let index = values.length - 1; index >= 0; index -= 1)
      head = new ListNode(decode(of, values[index]), head);
    return head;
  }

  function decodeTree(of: CodecType, values: unknown[]): unknown {
    if (values.length === 0) return null;
    const nodes = bareArray<TreeNode>();
    nodes[0] = new TreeNode(decode(of, values[0]));
    let count = 1;
    for (let index = 1; index < values.length; index += 1) {
      const value = values[index];
      if (value === null) continue;
      const node = new TreeNode(decode(of, value));
      nodes[count] = node;
      count += 1;
    }
    // Every node takes the next two slots, and only slots that are not null become nodes.
    let slot = 1;
    let next = 1;
    for (let parent = 0; parent < count; parent += 1) {
      const node = nodes[parent] as TreeNode;
      if (slot < values.length && values[slot] !== null) {
        node.left = nodes[next];
        next += 1;
      }
      slot += 1;
      if (slot < values.length && values[slot] !== null) {
        node.right = nodes[next];
        next += 1;
      }
      slot += 1;
    }
    return nodes[0];
  }

  /**
   * Writes a returned value as JSON. Everything is read once, checked, and copied into bare arrays.
   *
   * @throws a refusal, which `asRefusal` tells from the candidate's own exceptions
   */
  function encode(type: CodecType, value: unknown, outputLimit: number): string {
    const path = bareArray<number>();
    let depth = 0;
    // Each element is at least one character and a comma, so this is never too strict.
    let budget = outputLimit;

    const refuse = (reason: string, part: unknown): never => {
      const shown = primordials.slice(inspect(part), 0, 200);
      refusal = { tooMuch: false, reason, shown };
      throw refusal;
    };
    const spend = (characters: number) => {
      budget -= characters;
      if (budget >= 0) return;
      refusal = { tooMuch: true, reason: '', shown: '' };
      throw refusal;
    };
    const mismatch = (wanted: CodecType, part: unknown): never => {
      let where = '';
      for (let level = 0; level < depth; level += 1) where += `[${path[level]}]`;
      if (where !== '') where = ` at ${where}`;
      return refuse(
        `returned ${describe(part)}${where} where ${wanted.description} was expected${hintFor(wanted, part)}`,
        value,
      );
    };

    const walk = (wanted: CodecType, part: unknown): unknown => {
      spend(2);
      switch (wanted.kind) {
        case 'integer':
          if (primordials.isSafeInteger(part)) return part;
          return mismatch(wanted, part);
        case 'float':
          if (primordials.isFinite(part)) return part;
          return mismatch(wanted, part);
        case 'string':
          if (typeof part !== 'string') return mismatch(wanted, part);
          spend(part.length);
          return part;
        case 'boolean':
          return typeof part === 'boolean' ? part : mismatch(wanted, part);
        case 'nullable':
          return part === null ? null : walk(wanted.of as CodecType, part);
        case 'array':
          return walkArray(wanted, part);
        case 'linked-list':
          return walkList(wanted, part);
        default:
          return walkTree(wanted, part);
      }
    };

    const walkArray = (wanted: CodecType, part: unknown): unknown[] => {
      const typed = primordials.typedArrayName(part) !== undefined;
      if (!typed && !isArray(part)) return mismatch(wanted, part);
      const array = part as ArrayLike<unknown>;
      const length: unknown = typed ? primordials.typedArrayLength(part) : array.length;
      if (typeof length !== 'number')
        return refuse(`returned an array whose length is ${describe(length)}`, value);
      if (length * 2 > budget) spend(length * 2);
      const of = wanted.of as CodecType;
      if (of.kind === 'integer' || of.kind === 'float') return walkNumbers(of, array, length);
      const out = bareArray<unknown>();
      for (let index = 0; index < length; index += 1) {
        path[depth] = index;
        depth += 1;
        out[index] = walk(of, array[index]);
        depth -= 1;
      }
      return out;
    };

    /** Most big answers are numbers, and none of this is compiled yet: no calls of our own for each. */
    const walkNumbers = (of: CodecType, array: ArrayLike<unknown>, length: number): unknown[] => {
      spend(length * 2);
      const isRight = of.kind === 'integer' ? primordials.isSafeInteger : primordials.isFinite;
      const out = bareArray<unknown>();
      for (let index = 0; index < length; index += 1) {
        const part = array[index];
        if (!isRight(part)) {
          path[depth] = index;
          depth += 1;
          return mismatch(of, part);
        }
        out[index] = part;
      }
      return out;
    };

    /**
     * A getter may make another node whenever it is read, so that there is no end; nothing of the kind
     * is finite and as long. Nobody looks twice before, as what is read is read once.
     */
    const refuseEndless = (count: number, node: object, key: 'next' | 'left' | 'right'): void => {
      if (count % manyNodes !== 0) return;
      const links = node as Record<string, unknown>;
      const first = links[key];
      if (typeof first !== 'object' || first === null || first === links[key]) return;
      const what = key === 'next' ? 'linked list' : 'tree';
      refuse(
        `returned a ${what} without an end: \`${key}\` is another node whenever it is read`,
        node,
      );
    };

    const walkList = (wanted: CodecType, part: unknown): unknown[] => {
      const out = bareArray<unknown>();
      const seen = primordials.newSet();
      let node = part;
      // Undefined ends a list as null does: `{ val: 1 }` is a list of one.
      for (let index = 0; node !== null && !(index > 0 && node === undefined); index += 1) {
        if (typeof node !== 'object' || !('val' in (node as object))) return mismatch(wanted, node);
        path[depth] = index;
        depth += 1;
        if (primordials.setHas(seen, node))
          refuse(`returned a linked list with a cycle after node ${index}`, out);
        primordials.setAdd(seen, node);
        refuseEndless(index + 1, node as object, 'next');
        const { val, next } = node as { val: unknown; next: unknown };
        out[index] = walk(wanted.of as CodecType, val);
        depth -= 1;
        node = next;
      }
      return out;
    };

    const walkTree = (wanted: CodecType, part: unknown): unknown[] => {
      const out = bareArray<unknown>();
      const seen = primordials.newSet();
      const queue = bareArray<unknown>();
      queue[0] = part;
      let count = 1;
      let used = 0;
      let nodes = 0;
      for (let index = 0; index < count; index += 1) {
        const node = queue[index];
        if (node === null || (index > 0 && node === undefined)) {
          spend(5);
          out[index] = null;
          continue;
        }
        if (typeof node !== 'object' || !('val' in (node as object))) return mismatch(wanted, node);
        path[depth] = index;
        depth += 1;
        if (primordials.setHas(seen, node))
          refuse('returned a tree in which a node is reached twice', out);
        primordials.setAdd(seen, node);
        nodes += 1;
        refuseEndless(nodes, node as object, 'left');
        refuseEndless(nodes, node as object, 'right');
        const { val, left, right } = node as { val: unknown; left: unknown; right: unknown };
        out[index] = walk(wanted.of as CodecType, val);
        depth -= 1;
        queue[count] = left;
        queue[count + 1] = right;
        count += 2;
        used = index + 1;
      }
      out.length = used;
      return out;
    };

    const json = jsonStringify(walk(type, value));
    if (json.length > outputLimit) spend(outputLimit + 1);
    return json;
  }

  function hintFor(wanted: CodecType, value: unknown): string {
    if (typeof value !== 'object' || value === null || isArray(value)) return '';
    const { [iterator]: values, [toStringTag]: tag } = value as Record<PropertyKey, unknown>;
    if (typeof values !== 'function') return '';
    // Of a map it makes pairs.
    if (wanted.kind === 'array') return tag === 'Map' ? '' : '; [...x] makes one';
    return tag === 'Generator' ? '; it is a generator: write `function` without a `*`' : '';
  }

  function describe(value: unknown): string {
    if (value === undefined) return 'nothing (undefined)';
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
      return primordials.String(value);
    if (typeof value === 'object') {
      if (isArray(value)) return 'an array';
      return primordials.typedArrayName(value) === undefined ? 'an object' : 'a typed array';
    }
    if (typeof value === 'bigint') return 'a bigint';
    return `a ${typeof value}`;
  }

  /** Told by identity: a getter of the candidate may throw a likeness. */
  const asRefusal = (error: unknown): Refusal | null => (error === refusal ? refusal : null);

  return { ListNode, TreeNode, decode, encode, asRefusal };
}

export type Codec = ReturnType<typeof makeCodec>;
