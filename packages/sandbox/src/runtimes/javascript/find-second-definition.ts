import { noteCompilerError } from '../compiler-state.ts';
import type { CompileFailure } from '../runtime.ts';
import { parseScript } from './acorn-parser.ts';
import type { MapPosition } from './candidate-source.ts';

/**
 * Refuses a function that is declared twice at the top level: JavaScript silently takes the last, and
 * a candidate who left an old attempt in the file would never know. Other ways of defining a name
 * twice are syntax errors of the language itself.
 *
 * @param script script code without types
 * @returns the refusal, or null
 */
export function findSecondDefinition(
  script: string,
  fileName: string,
  name: string,
  mapPosition: MapPosition | null,
): CompileFailure | null {
  // One run of blanks and stars: with two, V8 tries every way of sharing thousands of blanks.
  const declaration = new RegExp(String.raw`\bfunction[\s*]*${name}\b`, 'g');
  // Parsing costs more than all the rest of compiling; hardly any program comes here.
  if ((script.match(declaration)?.length ?? 0) < 2) return null;
  const places = topLevelFunctions(script, name).map(({ line, column }) => ({
    ...(mapPosition?.(line, column + 1) ?? { line, column: column + 1 }),
  }));
  const [first, second] = places;
  if (first === undefined || second === undefined) return null;
  const { line, column } = second;
  const message = `\`${name}\` is defined twice, in lines ${first.line} and ${line} (${fileName}:${line}:${column}): only the last would count. Keep one of them.`;
  return { ok: false, message, line, column };
}

function topLevelFunctions(script: string, name: string): { line: number; column: number }[] {
  try {
    const { body } = parseScript(script, 'script');
    return body.flatMap((node) =>
      node.type === 'FunctionDeclaration' && node.id.name === name && node.loc
        ? [node.loc.start]
        : [],
    );
  } catch (error) {
    noteCompilerError(error);
    // V8 says better what is wrong with it.
    return [];
  }
}
