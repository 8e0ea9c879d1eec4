import { parseType, TypeTextError } from './parse-type.ts';
import type { Signature, ValueType } from './signature.ts';

/** A signature with its types as trees. */
export type ParsedSignature = {
  name: string;
  parameters: readonly { name: string; type: ValueType }[];
  returns: ValueType;
};

/** The signature itself is wrong, which is the problem package's fault. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError';
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Reads a signature's types and checks its names.
 *
 * @throws SignatureError naming the parameter at fault.
 */
export function parseSignature(signature: Signature): ParsedSignature {
  const typeOf = (text: string, whose: string): ValueType => {
    try {
      return parseType(text);
    } catch (error) {
      if (error instanceof TypeTextError) throw new SignatureError(`${whose}: ${error.message}`);
      throw error;
    }
  };
  if (!identifier.test(signature.name))
    throw new SignatureError(`function name \`${signature.name}\` is not an identifier`);
  const seen = new Set<string>();
  const parameters = signature.parameters.map(({ name, type }) => {
    if (!identifier.test(name))
      throw new SignatureError(`parameter name \`${name}\` is not an identifier`);
    if (seen.has(name)) throw new SignatureError(`two parameters are called \`${name}\``);
    seen.add(name);
    return { name, type: typeOf(type, `parameter \`${name}\``) };
  });
  return { name: signature.name, parameters, returns: typeOf(signature.returns, 'return value') };
}
