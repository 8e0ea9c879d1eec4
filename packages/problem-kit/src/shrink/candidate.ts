import { checkInput, type ParsedSignature, parseSignature, type Value } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import type { Choice } from '../generate/chosen-random.ts';
import { type ChoiceSource, ChoicesExhausted, ChosenRandom } from '../generate/chosen-random.ts';
import { sha256 } from '../load/lock.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import { fixedShapes, type Input, type Shapes } from './places.ts';
import { type Size, sizeOf } from './size.ts';

/** Something that makes inputs of chance. */
export type Maker = { make(random: ChosenRandom): Input };

/** An input that may turn out to fail, and how it was made if a generator made it. */
export type Candidate = {
  key: string;
  input: Input;
  size: Size;
  origin: { maker: Maker; choices: readonly Choice[] } | null;
};

/** What candidates are held to. */
export type Rules = Shapes & { isValid(input: Input): boolean };

export function candidateOf(input: Input, origin: Candidate['origin'] = null): Candidate {
  const text = JSON.stringify(input);
  return { key: keyOf(text), input, size: sizeOf(input, text.length), origin };
}

const longKey = 200;

/** Thousands are remembered, so that none is tried twice. */
function keyOf(text: string): string {
  return text.length <= longKey ? text : sha256(text);
}

/** What the maker makes of these choices; null when it makes nothing of them. */
export function madeOf(maker: Maker, source: ChoiceSource): Candidate | null {
  const random = new ChosenRandom(source);
  try {
    return candidateOf(maker.make(random), { maker, choices: random.choices });
  } catch (error) {
    // Simple choices may be such that a generator does not come to an end, or contradict each other.
    if (
      error instanceof ChoicesExhausted ||
      error instanceof RangeError ||
      error instanceof TypeError
    )
      return null;
    throw error;
  }
}

/** Rules of a package that asks for a program; `seen` are inputs that its own tests have. */
export function rulesOf(pack: ProblemPackage, seen: Iterable<Input>): Rules {
  const signature = parseSignature(pack.signature);
  const { kind } = signature;
  return {
    kind,
    fixed: fixedShapes(kind, seen),
    trees: treesOf(signature),
    isValid(input) {
      if (checkInput(signature, input) !== null) return false;
      try {
        return pack.definition.validate(...input) === null;
      } catch {
        return false;
      }
    },
  };
}

function treesOf(signature: ParsedSignature): Set<string> {
  const prefix = signature.kind === 'class' ? 'new ' : '';
  const trees = new Set<string>();
  signature.parameters.forEach(({ type }, at) => {
    if (type.kind === 'binary-tree') trees.add(`${prefix}${at}`);
  });
  return trees;
}

/** What the groups of a package write down by hand, and what makes the others. */
export function partsOf(
  hidden: CheckedHiddenTests,
  level: number,
): { literal: Input[]; makers: Group[] } {
  const literal: Input[] = [];
  const makers: Group[] = [];
  for (const group of hidden.groups) {
    if ('inputs' in group) literal.push(...group.inputs);
    else if (!('make' in group)) literal.push(...group.sweep);
    else {
      const count = 'count' in group ? group.count : Infinity;
      makers.push({ name: group.group, count, make: group.make });
    }
  }
  makers.push({ name: 'small', count: Infinity, make: (random) => hidden.small(random, level) });
  return { literal, makers };
}

export type Group = {
  name: string;
  /** From which index on it repeats itself. */
  count: number;
  make(random: ChosenRandom, index: number): readonly Value[];
};
