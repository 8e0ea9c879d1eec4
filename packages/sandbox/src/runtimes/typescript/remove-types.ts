import { SourceMap, stripTypeScriptTypes } from 'node:module';
import type { MapPosition } from '../javascript/candidate-source.ts';
import type { CompileFailure } from '../runtime.ts';

/**
 * Removes the types from TypeScript. Types are blanked out, so that lines and columns stay; code
 * with enums, namespaces or parameter properties has to be rewritten and brings a map back to the
 * candidate's own lines. Types are not checked, as in Node itself.
 */
export function removeTypes(
  code: string,
  fileName: string,
): { ok: true; code: string; mapPosition: MapPosition | null } | CompileFailure {
  try {
    return { ok: true, code: stripTypeScriptTypes(code, { mode: 'strip' }), mapPosition: null };
  } catch (error) {
    if (!hasCode(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')) return failure(error, fileName);
  }
  try {
    return transform(code);
  } catch (error) {
    return failure(error, fileName);
  }
}

function transform(code: string): { ok: true; code: string; mapPosition: MapPosition } {
  const output = stripTypeScriptTypes(code, { mode: 'transform', sourceMap: true });
  const marker = '//# sourceMappingURL=data:application/json;base64,';
  const at = output.lastIndexOf(marker);
  if (at === -1) throw new Error('the TypeScript transform left no source map');
  const json = Buffer.from(output.slice(at + marker.length), 'base64').toString('utf8');
  const map = new SourceMap(JSON.parse(json));
  return {
    ok: true,
    code: output.slice(0, at),
    mapPosition: (line, column) => {
      const origin = map.findOrigin(line, column);
      return 'lineNumber' in origin
        ? { line: origin.lineNumber, column: origin.columnNumber }
        : null;
    },
  };
}

/** Node puts the place into the stack only: `:2`, some lines, and carets below. */
function failure(error: unknown, fileName: string): CompileFailure {
  if (!(error instanceof Error) || !hasCode(error, 'ERR_INVALID_TYPESCRIPT_SYNTAX')) {
    // Unsupported even by the transform, or the compiler itself broke on strange code.
    const message = `SyntaxError: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, message, line: null, column: null };
  }
  const place = /^[^\n]*:(\d+)\n(?:[^\n]*\n)*?( *)\^+\n/.exec(error.stack ?? '');
  const line = place ? Number(place[1]) : null;
  const column = place ? (place[2] ?? '').length + 1 : null;
  const where = line === null ? fileName : `${fileName}:${line}:${column}`;
  return { ok: false, message: `SyntaxError: ${error.message} (${where})`, line, column };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
