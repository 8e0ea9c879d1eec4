import type { Signature } from '@dryrun/judge';
import type { Mutant, Mutants } from '../verify/mutate.ts';
import {
  countedBits,
  narrowNumbers,
  smallInfinities,
  smallInfinityEverywhere,
} from './arithmetic-slips.ts';
import { emptyReturns } from './empty-slips.ts';
import { type Node, walk } from './node.ts';
import type { Edit, Slipper } from './slip.ts';
import { joinedKeys, lateMarks, legalSentinels, plainSorts } from './structure-slips.ts';

const slippers: readonly Slipper[] = [
  smallInfinities,
  narrowNumbers,
  countedBits,
  joinedKeys,
  plainSorts,
  legalSentinels,
  lateMarks,
];

export type Slip = Mutant & { kind: string; rule?: string; level?: number };

/** What an author says people leave out: the text that keeps a rule, and what is there without it. */
export type LeftOut = {
  rule: string;
  line: string;
  replacement: string;
  level?: number | undefined;
};

/**
 * Changes of a reference that people make by mistake, of the kinds that are known and those that its
 * author names.
 *
 * @param text of reference.ts
 * @param canBeEmpty whether there are inputs whose list at that place of the parameters is empty
 * @throws RangeError when a text that the author names does not stand in it exactly once
 */
export async function findSlips(
  text: string,
  signature: Signature,
  leftOut: readonly LeftOut[],
  canBeEmpty: (parameter: number) => boolean,
): Promise<Omit<Mutants, 'mutants'> & { mutants: Slip[] }> {
  // Only authors have it: servers do without development dependencies.
  const { parse } = await import('@babel/parser');
  const file = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  const program = file.program as unknown as Node;
  const edits = new Map<string, Edit>();
  const places = [...walk(program)];
  const found = places.flatMap((place) => slippers.flatMap((slip) => slip(place, text)));
  const named = leftOut.map((one) => locate(text, one));
  const everywhere = smallInfinityEverywhere(places, text);
  const early = emptyReturns(program, signature, canBeEmpty);
  for (const edit of [...found, ...everywhere, ...early, ...named]) {
    edits.set(apply(text, edit), edit);
  }
  const programs = new Map([...edits.keys()].map((changed, at) => [String(at), changed]));
  const mutants = [...edits.values()].map((edit, at) => ({
    id: String(at),
    kind: edit.kind,
    ...(edit.rule !== undefined && { rule: edit.rule }),
    ...(edit.level !== undefined && { level: edit.level }),
    line: text.slice(0, edit.start).split('\n').length,
    ...linesOf(text, edit),
  }));
  return { mutants, excluded: 0, program: (id) => programs.get(id ?? '') ?? text };
}

function locate(text: string, { rule, line, replacement, level = 1 }: LeftOut): Edit {
  const start = text.indexOf(line);
  const again = text.indexOf(line, start + 1);
  if (start === -1 || again !== -1) {
    const count = start === -1 ? 'does not stand' : 'stands more than once';
    throw new RangeError(`\`${line}\` ${count} in reference.ts`);
  }
  return { kind: 'left out', start, end: start + line.length, replacement, rule, level };
}

function apply(text: string, { start, end, replacement }: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** The line on which a slip begins, before and after; several lines are drawn into one. */
function linesOf(text: string, { start, end, replacement, shown }: Edit) {
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const tail = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  const [before = ''] = (head + text.slice(start)).split('\n');
  return {
    before: before.trim(),
    after: shown ?? `${head}${replacement}${tail}`.replace(/\s+/g, ' ').trim(),
  };
}
