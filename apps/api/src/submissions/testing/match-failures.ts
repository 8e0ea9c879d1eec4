/**
 * `node match-failures.ts`, given a list of `Failed` as JSON on stdin: prints for each what its page would
 * say that it fails the same tests as, by the rule of same-failure.ts.
 */
import { text } from 'node:stream/consumers';
import type { Cell } from '@dryrun/contract';
import type { KnownFailure } from '@dryrun/problem-kit';
import { sameFailures } from '../same-failure.ts';

type Failed = { cells: Cell[]; endedAt: [index: number, input: number][]; known: KnownFailure[] };

const failed: Failed[] = JSON.parse(await text(process.stdin));
const said = failed.map(({ cells, endedAt, known }) =>
  sameFailures(cells, new Map(endedAt), known),
);
console.log(JSON.stringify(said));
