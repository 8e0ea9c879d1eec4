import type { Signature } from '@dryrun/judge';
import type { Node } from './node.ts';
import type { Edit } from './slip.ts';

/** What one returns at once where there seems to be nothing to do. */
const answersByType: [RegExp, readonly string[]][] = [
  [/\[\]$|^linked-list|^binary-tree/, ['[]']],
  [/^boolean/, ['true', 'false']],
  [/^string/, ["''"]],
  [/^(integer|float)/, ['0', '-1']],
];

/**
 * An early return where a list or a text of the function's parameters is empty.
 *
 * @param canBeEmpty whether there are such inputs, by the place of the parameter
 */
export function emptyReturns(
  program: Node,
  signature: Signature,
  canBeEmpty: (parameter: number) => boolean,
): Edit[] {
  if (signature.kind !== 'function') return [];
  const { name, parameters, returns } = signature;
  const declared = (program.body as Node[])
    .map((one) => one.declaration ?? one)
    .find((one) => one.type === 'FunctionDeclaration' && one.id?.name === name);
  if (!declared) return [];
  const at = declared.body.start + 1;
  const answers = answersByType.find(([type]) => type.test(returns))?.[1] ?? [];
  return parameters.flatMap(({ type }, index) => {
    const given = declared.params[index];
    const isList = /\[\]$|^string$|^linked-list|^binary-tree/.test(type);
    if (!isList || given?.type !== 'Identifier' || !canBeEmpty(index)) return [];
    return answers.map((answer) => ({
      kind: 'empty',
      start: at,
      end: at,
      replacement: ` if (${given.name}.length === 0) return ${answer} as never;`,
    }));
  });
}
