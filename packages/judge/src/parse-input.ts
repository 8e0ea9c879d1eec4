import { parseSignature } from './parse-signature.ts';
import { describeShape, formatShape, linesOf } from './read-shape.ts';
import { ReadError, readValue } from './read-value.ts';
import type { Signature, TypeText, Value } from './signature.ts';

/**
 * A mistake in custom input. `line` and `column` count from 1; `path` is the place inside the
 * value, `grid[2][1]`. Parameter, path and expected type are null when a line is none's.
 */
export type InputProblem = {
  line: number;
  column: number;
  parameter: string | null;
  path: string | null;
  expected: TypeText | null;
  message: string;
};

/**
 * Reads custom input: one JSON value a line, a line for each parameter in the order of the
 * signature, each optionally after `name = `. Empty lines are skipped, a tree's trailing nulls
 * dropped. Of a class there are two lines, `constructor = […]` and `calls = [["method", …], …]`. The
 * size is not limited here; the API does that.
 *
 * @throws SignatureError when the signature itself cannot be read.
 */
export function parseInput(
  signature: Signature,
  text: string,
): { ok: true; input: Value[] } | { ok: false; problem: InputProblem } {
  const wanted = linesOf(parseSignature(signature));
  const lines = text.split(/\r\n|\n|\r/);
  const input: Value[] = [];

  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    const part = wanted[input.length];
    if (part === undefined) {
      const message = `The ${signature.kind} takes ${count(wanted.length)}; this line is one too many.`;
      return failure({ line: index + 1, column: indent + 1, message });
    }
    const { name, shape } = part;
    const about = { line: index + 1, parameter: name, expected: formatShape(shape) };
    const label = /^\s*([A-Za-z_$][\w$]*)\s*=\s*/.exec(line);
    if (label && label[1] !== name) {
      const message = `Here the value of \`${name}\` is expected, not of \`${label[1]}\`: ${signature.kind === 'class' ? 'the constructor comes first, then the calls' : 'parameters come in the order of the signature'}.`;
      return failure({ ...about, column: indent + 1, path: name, message });
    }
    try {
      input.push(readValue(shape, name, line, label?.[0].length ?? 0));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      const { offset, path, expected } = error;
      return failure({
        ...about,
        column: offset + 1,
        path,
        expected,
        message: `${error.message}.`,
      });
    }
  }

  const missing = wanted[input.length];
  if (missing === undefined) return { ok: true, input };
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return failure({
    line: Math.max(last, 0) + 1,
    column: (lines[Math.max(last, 0)]?.length ?? 0) + 1,
    parameter: missing.name,
    path: missing.name,
    expected: formatShape(missing.shape),
    message: `The value of \`${missing.name}\` is missing: add a line with ${describeShape(missing.shape)}.`,
  });
}

function count(parameters: number): string {
  return parameters === 1 ? 'one value' : `${parameters} values`;
}

function failure(
  problem: Pick<InputProblem, 'line' | 'column' | 'message'> & Partial<InputProblem>,
): { ok: false; problem: InputProblem } {
  return { ok: false, problem: { parameter: null, path: null, expected: null, ...problem } };
}
