import { deepestPlace } from '../deepest-place.ts';
import type { CompileFailure } from '../runtime.ts';
import type { Source } from './candidate-source.ts';
import { explainSyntax } from './explain-syntax.ts';

/** Some messages quote the code: all of a regular expression, or of a name. */
const longestMessage = 1_000;

/** isolated-vm puts the place of a syntax error at the end of its message. */
export function compileFailure(error: unknown, source: Source): CompileFailure {
  if (!(error instanceof SyntaxError)) return nestedTooDeeply(source.text, source.fileName);
  const place = / \[[^[\]]*:(\d+):(\d+)\]$/.exec(error.message);
  const said = shorten(place ? error.message.slice(0, place.index) : error.message);
  if (!place) return { ok: false, message: `${error.name}: ${said}`, line: null, column: null };
  const at = { line: Number(place[1]), column: Number(place[2]) };
  const { line, column } = source.mapPosition?.(at.line, at.column) ?? at;
  const text = explainSyntax(said, source.text, { line, column });
  return {
    ok: false,
    message: `${error.name}: ${text} (${source.fileName}:${line}:${column})`,
    line,
    column,
  };
}

/** What is no syntax error is a stack that was too small for the code, whichever compiler it was. */
export function nestedTooDeeply(code: string, fileName: string): CompileFailure {
  const { line, column } = deepestPlace(code);
  const message = `This code could not be compiled: it is nested too deeply, or too long (${fileName}:${line}:${column}).`;
  return { ok: false, message, line, column };
}

function shorten(message: string): string {
  if (message.length <= longestMessage) return message;
  const half = longestMessage / 2;
  return `${message.slice(0, half)} … ${message.slice(-half)}`;
}
