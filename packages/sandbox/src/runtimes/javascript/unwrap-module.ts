import type { Environment } from '@dryrun/judge';
import type { ExportDefaultDeclaration, ExportNamedDeclaration, Program } from 'acorn';
import { noteCompilerError } from '../compiler-state.ts';
import type { CompileFailure } from '../runtime.ts';
import { parseScript } from './acorn-parser.ts';
import type { Source } from './candidate-source.ts';
import { nestedTooDeeply } from './compile-failure.ts';
import { explainSyntax } from './explain-syntax.ts';
import type { ImportedName } from './imports.ts';
import { type RefusedImport, readImport } from './read-import.ts';

export type Unwrapped = {
  ok: true;
  code: string;
  /** A name under which the function may be found where it has not its own: what is exported. */
  exported: string | null;
  /** What it gets by importing. */
  imports: readonly ImportedName[];
};

/** What the candidate wrote, whose places are told, and where it runs. */
type Given = Pick<Source, 'fileName' | 'text' | 'mapPosition'> & { environment: Environment };

/**
 * Turns module code into script code: `export` and `import` are blanked out, so that every line and
 * column stays (only a default export without a name moves its own line). What is imported is told;
 * what cannot be is refused with a sentence that helps. Code without either word is returned unparsed.
 * The `#!` of a program for the command line becomes a comment.
 *
 * @param given script or module without types
 * @param source what the candidate wrote
 */
export function unwrapModule(
  given: string,
  functionName: string,
  source: Given,
): Unwrapped | CompileFailure {
  // Allowed at the very beginning only, where nothing of a candidate's stays.
  const code = given.replace(/^#!/, '//');
  const asItIs: Unwrapped = { ok: true, code, exported: null, imports: [] };
  if (!/\b(?:import|export)\b/.test(code)) return asItIs;
  let program: Program;
  try {
    program = parseScript(code, 'module');
  } catch (error) {
    noteCompilerError(error);
    // Without such a statement this is no module, and V8 says what is wrong better than we do.
    if (!/^[^\S\r\n]*(?:import|export)\b/m.test(code)) return asItIs;
    return syntaxFailure(error, source);
  }

  const names = new ExportedNames(functionName);
  const imports: ImportedName[] = [];
  const { environment } = source;
  const importing = { code, environment, functionName, hasTypes: source.fileName.endsWith('.ts') };
  let script = '';
  let copied = 0;
  for (const node of program.body) {
    const replace = (end: number, by = '') => {
      const blank = code.slice(node.start, end).replace(/[^\n\r]/g, ' ');
      const lines = blank.slice(0, by.length).replaceAll(' ', '');
      script += code.slice(copied, node.start) + by + lines + blank.slice(by.length);
      copied = end;
    };
    switch (node.type) {
      case 'ImportDeclaration': {
        const read = readImport(node, importing);
        if ('what' in read) return refusal(read, source);
        imports.push(...read);
        replace(node.end, ';');
        break;
      }
      case 'ExportAllDeclaration':
        return refusal({ ...exportFrom, start: node.loc?.start }, source);
      case 'ExportNamedDeclaration':
        if (node.source) return refusal({ ...exportFrom, start: node.loc?.start }, source);
        names.noteList(node);
        replace(node.declaration ? node.declaration.start : node.end);
        break;
      case 'ExportDefaultDeclaration': {
        const name = names.noteDefault(node, code);
        replace(node.declaration.start, name === null ? '' : `var ${name}=`);
        break;
      }
    }
  }
  return { ok: true, code: script + code.slice(copied), exported: names.exported, imports };
}

const exportFrom = {
  what: '`export … from` is not available',
  why: ': a solution is one file and runs on its own. Write the function in it.',
};

function refusal({ what, why, start }: RefusedImport, source: Given): CompileFailure {
  const { line, column } = placeIn(source, start ?? { line: 1, column: 0 });
  const message = `${what} (${source.fileName}:${line}:${column})${why}`;
  return { ok: false, message, line, column };
}

/** What the exports of a module say about where its function is. */
class ExportedNames {
  readonly #functionName: string;
  /** Exported under the function's own name, which is surer than a default export. */
  #own: string | null = null;
  #default: string | null = null;

  constructor(functionName: string) {
    this.#functionName = functionName;
  }

  get exported(): string | null {
    return this.#own ?? this.#default;
  }

  noteList({ specifiers }: ExportNamedDeclaration): void {
    for (const { local, exported } of specifiers) {
      if (local.type !== 'Identifier') continue;
      const as = exported.type === 'Identifier' ? exported.name : exported.value;
      if (as === this.#functionName) this.#own = local.name;
      if (as === 'default') this.#default = local.name;
    }
  }

  /** @returns the name that what is exported has to be given, or null where it has one */
  noteDefault({ declaration }: ExportDefaultDeclaration, code: string): string | null {
    const named =
      declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration'
        ? declaration.id
        : declaration.type === 'Identifier' && declaration;
    this.#default = named ? named.name : unusedName(this.#functionName, code);
    return named ? null : this.#default;
  }
}

/** The function's own name reads best in a stack, but may be another's: `export default { solve }`. */
function unusedName(functionName: string, code: string): string {
  let name = functionName;
  for (let number = 0; code.includes(name); number += 1) name = `exported${number || ''}`;
  return name;
}

/** From a place of acorn's, with columns from 0, to one in the candidate's own text. */
function placeIn(
  { mapPosition }: Pick<Source, 'mapPosition'>,
  at: { line: number; column: number },
) {
  const place = { line: at.line, column: at.column + 1 };
  return mapPosition?.(place.line, place.column) ?? place;
}

/** acorn ends its message with the place, and counts columns from 0. */
function syntaxFailure(error: unknown, source: Given): CompileFailure {
  const { fileName, text: written } = source;
  if (!(error instanceof SyntaxError)) return nestedTooDeeply(written, fileName);
  const place = / \((\d+):(\d+)\)$/.exec(error.message);
  if (!place) return { ok: false, message: String(error), line: null, column: null };
  const { line, column } = placeIn(source, { line: Number(place[1]), column: Number(place[2]) });
  const text = explainSyntax(error.message.slice(0, place.index), written, { line, column });
  return {
    ok: false,
    message: `SyntaxError: ${text} (${fileName}:${line}:${column})`,
    line,
    column,
  };
}
