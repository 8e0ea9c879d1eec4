import type { Environment, Limits, Signature, Value, Verdict } from '@dryrun/judge';

/** One hostile or broken program, and the verdict that it must get. */
export type Attack = {
  /** What it tries, as a sentence. */
  title: string;
  language?: 'javascript' | 'typescript' | 'python' | 'cpp' | 'java';
  code: string;
  /** Without it, `plain`. */
  environment?: Environment;
  /** Headers of the system that a program in C++ needs besides the standard library's. */
  includes?: readonly string[];
  /** It must be a program of its own, where others of its language are compiled together. */
  alone?: true;
  /**
   * Without them: `solve(n: integer): integer`, which is to return twice its argument; called twice,
   * and once where it is expected to reach a limit.
   */
  signature?: Signature;
  tests?: readonly { input: readonly Value[]; expected: Value }[];
  limits?: Partial<Limits>;
  verdict: Verdict;
  /** Part of the message of the first failing test, or of the compiler. */
  says?: RegExp;
};

export const doubling: Signature = {
  kind: 'function',
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};

/** `solve` without parameters, returning `type`. */
export function returning(type: string): Signature {
  return { kind: 'function', name: 'solve', parameters: [], returns: type };
}

/**
 * Start of a program that gets at the built-ins by names that are only put together when it runs,
 * so that its words look harmless: it then gets one context for all of its tests.
 */
export const disguise = `
const G = (function () { return this; })();
const named = (a, b) => G[a + b];
const { ["proto" + "type"]: arrays } = named("Arr", "ay");
const { ["proto" + "type"]: objects } = named("Obj", "ect");
const { ["proto" + "type"]: regExps } = named("Reg", "Exp");
const define = named("Obj", "ect")["define" + "Property"];
const attempt = (change) => { try { change(); } catch {} };
`;

/** Start of a Python program that makes an error of JavaScript by hand: `error()` is a proxy of it. */
export const errorByHand = `
def error():
    left = [BaseException]
    while left:
        for each in type.__subclasses__(left.pop()):
            left.append(each)
            if each.__name__ == "JsException":
                return each("TypeError", "made by hand", "")
    raise LookupError("no way to JavaScript")
`;

/** A class of two methods, called three times, the last with a wrong result. */
export const counter: Pick<Attack, 'language' | 'signature' | 'tests'> = {
  language: 'python',
  signature: {
    kind: 'class',
    name: 'Counter',
    parameters: [{ name: 'start', type: 'integer' }],
    methods: [{ name: 'add', parameters: [{ name: 'n', type: 'integer' }], returns: 'integer' }],
  },
  tests: [
    {
      input: [
        [1],
        [
          ['add', 1],
          ['add', 2],
          ['add', 3],
        ],
      ],
      expected: [2, 4, 7],
    },
  ],
};
