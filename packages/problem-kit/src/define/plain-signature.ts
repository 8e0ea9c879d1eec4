import type { Parameter, Signature } from '@dryrun/judge';

/**
 * The signature of the reference, which gets values as they stand in tests: arrays, where candidates
 * get lists and trees.
 */
export function plainSignature(signature: Signature): Signature {
  const parameters = signature.parameters.map(plainParameter);
  if (signature.kind === 'function') {
    return { ...signature, parameters, returns: plainType(signature.returns) };
  }
  const methods = signature.methods.map((method) => ({
    ...method,
    parameters: method.parameters.map(plainParameter),
    returns: plainType(method.returns),
  }));
  return { ...signature, parameters, methods };
}

function plainParameter({ name, type }: Parameter): Parameter {
  return { name, type: plainType(type) };
}

function plainType(type: string): string {
  const plain = type
    .replace(/linked-list<([^<>]*)>/g, '$1[]')
    .replace(/binary-tree<([^<>]*?)\??>/g, '$1?[]');
  return plain === type ? type : plainType(plain);
}
