/**
 * `node print-mutants.ts`, given `MutantsPlan` as JSON on stdin: prints the mutants of a package's
 * reference, as `PrintedMutants`. For the bench, which judges them whole; `verify` ends each at the first
 * test that it fails.
 */
import { text } from 'node:stream/consumers';
import type { Signature } from '@dryrun/judge';
import { plainSignature } from '../define/plain-signature.ts';
import { readText } from '../load/read-files.ts';
import { readCodePackage, referenceFile } from '../load/read-package.ts';
import { mutate } from '../verify/mutate.ts';

/** `most`: of more than these, so many evenly. */
export type MutantsPlan = { directory: string; most: number };
export type PrintedMutants = {
  signature: Signature;
  mutants: { line: number; before: string; after: string; code: string }[];
};

const { directory, most }: MutantsPlan = JSON.parse(await text(process.stdin));
const pack = await readCodePackage(directory);
const { mutants, program } = await mutate(await readText(directory, referenceFile));
const every = Math.max(1, mutants.length / most);
const printed: PrintedMutants = {
  signature: plainSignature(pack.signature),
  mutants: mutants
    .filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every))
    .map(({ id, line, before, after }) => ({ line, before, after, code: program(id) })),
};
console.log(JSON.stringify(printed));
