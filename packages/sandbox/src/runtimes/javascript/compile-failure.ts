import type { CompileFailure } from '../runtime.ts';
import type { Source } from './candidate-source.ts';

/** isolated-vm puts the place of a syntax error at the end of its message. */
export function compileFailure(error: unknown, source: Source): CompileFailure {
  if (!(error instanceof Error)) throw error;
  const place = / \[[^[\]]*:(\d+):(\d+)\]$/.exec(error.message);
  const text = `${error.name}: ${place ? error.message.slice(0, place.index) : error.message}`;
  if (!place) return { ok: false, message: text, line: null, column: null };
  const at = { line: Number(place[1]), column: Number(place[2]) };
  const { line, column } = source.mapPosition?.(at.line, at.column) ?? at;
  return { ok: false, message: `${text} (${source.fileName}:${line}:${column})`, line, column };
}
