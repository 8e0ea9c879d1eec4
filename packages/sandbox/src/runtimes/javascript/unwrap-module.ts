import { type Program, parse } from 'acorn';
import type { CompileFailure } from '../runtime.ts';

/**
 * Turns module code into script code: `export` is blanked out, so that every line and column stays
 * (only a default export without a name moves its own line), and `import` is refused with a
 * sentence that helps. Code without either word is returned unparsed.
 * The `#!` of a program for the command line becomes a comment.
 */
export function unwrapModule(
  given: string,
  fileName: string,
  functionName: string,
): { ok: true; code: string } | CompileFailure {
  // Allowed at the very beginning only, where nothing of a candidate's stays.
  const code = given.replace(/^#!/, '//');
  if (!/\b(?:import|export)\b/.test(code)) return { ok: true, code };
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch (error) {
    // Without such a statement this is no module, and V8 says what is wrong better than we do.
    if (!/^\s*(?:import|export)\b/m.test(code)) return { ok: true, code };
    return syntaxFailure(error, fileName);
  }

  let script = code;
  // Back to front, so that replacing does not move what is still to come.
  for (const node of program.body.toReversed()) {
    const refuse = (what: string): CompileFailure => {
      const line = node.loc?.start.line ?? null;
      const column = (node.loc?.start.column ?? 0) + 1;
      const message = `${what} is not available (${fileName}:${line}:${column}): a solution is one file and runs on its own. Everything that the language itself provides is there without importing.`;
      return { ok: false, message, line, column };
    };
    const replace = (end: number, by = '') => {
      const blank = script.slice(node.start, end).replace(/[^\n\r]/g, ' ');
      script = script.slice(0, node.start) + by + blank.slice(by.length) + script.slice(end);
    };
    switch (node.type) {
      case 'ImportDeclaration':
        return refuse(`\`import … from ${node.source.raw}\``);
      case 'ExportAllDeclaration':
        return refuse('`export … from`');
      case 'ExportNamedDeclaration':
        if (node.source) return refuse('`export … from`');
        replace(node.declaration ? node.declaration.start : node.end);
        break;
      case 'ExportDefaultDeclaration': {
        const { declaration } = node;
        const named = 'id' in declaration && declaration.id !== null;
        const itself = declaration.type === 'Identifier' && declaration.name === functionName;
        replace(declaration.start, named || itself ? '' : `var ${functionName}=`);
        break;
      }
    }
  }
  return { ok: true, code: script };
}

/** acorn ends its message with the place, and counts columns from 0. */
function syntaxFailure(error: unknown, fileName: string): CompileFailure {
  if (!(error instanceof Error)) throw error;
  const place = / \((\d+):(\d+)\)$/.exec(error.message);
  if (!place) return { ok: false, message: String(error), line: null, column: null };
  const line = Number(place[1]);
  const column = Number(place[2]) + 1;
  const text = error.message.slice(0, place.index);
  return {
    ok: false,
    message: `SyntaxError: ${text} (${fileName}:${line}:${column})`,
    line,
    column,
  };
}
