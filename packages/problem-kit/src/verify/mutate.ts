/** One small change of a program, such as a programmer could make by mistake. */
export type Mutant = {
  id: string;
  /** From 1. */
  line: number;
  /** The line as it is and as it would be, without indentation. */
  before: string;
  after: string;
};

export type Mutants = {
  mutants: Mutant[];
  /** Changes that make no sense here and are not tried. */
  excluded: number;
  /** The program with one change, or with none. In TypeScript, like the original. */
  program(id: string | null): string;
};

type Position = { line: number; column: number };
type Location = { start: Position; end: Position };

// The names by which Stryker's instrumented code asks for the active mutant and counts coverage. We
// bring our own answers: a comparison with a constant is next to nothing, its own bookkeeping is not.
const isActive = 'stryMutAct_9fa48';
const cover = 'stryCov_9fa48';

const silent = () => undefined;
const quiet = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
};

function no(): boolean {
  return false;
}

/**
 * Every change that Stryker's instrumenter knows, but for
 * - what only throws (`throw …`, `if (…) throw …`): such guards are there for the type checker, no
 *   valid input reaches them, and a message is nobody's answer;
 * - `list[i]?.x` made `list[i].x`: the type checker asks for a `?.` behind every index;
 * - an empty list with a text put into it, which no type checker would let pass.
 *
 * @param text of the program, in TypeScript.
 */
export async function mutate(text: string): Promise<Mutants> {
  // Only authors have it: servers do without development dependencies.
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const { files, mutants } = await new Instrumenter(quiet).instrument(
    [{ name: 'reference.ts', mutate: true, content: text }],
    {
      plugins: null,
      excludedMutations: [],
      noHeader: true,
      ignorers: [{ shouldIgnore: (path) => (onlyThrows(path) ? 'it only throws' : undefined) }],
    },
  );
  const instrumented = files[0]?.content ?? '';
  if (mutants.length > 0 && !instrumented.includes(isActive)) {
    throw new Error(`the instrumenter no longer asks for mutants by the name ${isActive}`);
  }
  const kept = mutants.filter(
    ({ status, mutatorName, location, replacement }) =>
      status !== 'Ignored' &&
      !(mutatorName === 'OptionalChaining' && /\]\s*\?\./.test(textAt(text, location))) &&
      !(mutatorName === 'ArrayDeclaration' && replacement === '["Stryker was here"]'),
  );
  return {
    mutants: kept.map(({ id, location, replacement }) => ({
      id,
      line: location.start.line + 1,
      ...lineWith(text, location, replacement),
    })),
    excluded: mutants.length - kept.length,
    program: (id) =>
      `const ${isActive} = (id: string): boolean => id === ${JSON.stringify(id ?? '')};\n` +
      `const ${cover} = (..._ids: string[]): void => {};\n${instrumented}`,
  };
}

type Node = { type: string; consequent?: Node; alternate?: Node | null; body?: unknown };

function onlyThrows(path: object): boolean {
  const { node } = path as { node: Node };
  if (node.type === 'ThrowStatement') return true;
  if (node.type !== 'IfStatement' || node.alternate || !node.consequent) return false;
  const { consequent } = node;
  const only =
    consequent.type === 'BlockStatement' && Array.isArray(consequent.body)
      ? consequent.body.length === 1 && consequent.body[0]
      : consequent;
  return only && only.type === 'ThrowStatement';
}

/** The line on which a change begins, before and after; several lines are drawn into one. */
function lineWith(text: string, { start, end }: Location, replacement: string) {
  const lines = text.split('\n');
  const head = (lines[start.line] ?? '').slice(0, start.column);
  const tail = (lines[end.line] ?? '').slice(end.column);
  return {
    before: (lines[start.line] ?? '').trim(),
    after: `${head}${replacement}${tail}`.replace(/\s+/g, ' ').trim(),
  };
}

function textAt(text: string, { start, end }: Location): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column);
  lines[0] = (lines[0] ?? '').slice(start.column);
  return lines.join('\n');
}
