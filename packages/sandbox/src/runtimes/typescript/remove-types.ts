import { SourceMap, stripTypeScriptTypes } from 'node:module';
import { noteCompilerError } from '../compiler-state.ts';
import type { MapPosition } from '../javascript/candidate-source.ts';
import { nestedTooDeeply } from '../javascript/compile-failure.ts';
import { explainSyntax } from '../javascript/explain-syntax.ts';
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
    if (!hasCode(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')) return failure(error, code, fileName);
  }
  try {
    return transform(code);
  } catch (error) {
    return failure(error, code, fileName);
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

/**
 * Node puts the place into the stack only: `:2`, the line with those around it, and carets below it,
 * which are missing where the code ends too early.
 */
function failure(error: unknown, code: string, fileName: string): CompileFailure {
  noteCompilerError(error);
  if (!(error instanceof SyntaxError)) return nestedTooDeeply(code, fileName);
  const [head = '', ...shown] = error.stack?.split('\n', 6) ?? [];
  const marks = shown.find((part) => /^ *\^+$/.test(part));
  const line = Number(/:(\d+)$/.exec(head)?.[1] ?? 1);
  const text = code.split('\n')[line - 1] ?? '';
  const column = marks ? columnOf(text, marks.indexOf('^')) : text.trimEnd().length + 1;
  const said = explainSyntax(error.message, code, { line, column });
  const message = `SyntaxError: ${said} (${fileName}:${line}:${column})`;
  return { ok: false, message, line, column };
}

/** As many blanks as a tab becomes in the line that is shown. */
const blanksOfTab = 4;

function columnOf(text: string, shownBefore: number): number {
  let shown = 0;
  let index = 0;
  for (; index < text.length && shown < shownBefore; index += 1)
    shown += text[index] === '\t' ? blanksOfTab : 1;
  return index + 1;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
