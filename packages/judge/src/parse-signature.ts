import { parseType, TypeTextError } from './parse-type.ts';
import type { Method, Parameter, Signature, ValueType } from './signature.ts';

export type ParsedParameter = { name: string; type: ValueType };

/** A signature with its types as trees. */
export type ParsedSignature = ParsedFunction | ParsedClass;

export type ParsedFunction = {
  kind: 'function';
  name: string;
  parameters: readonly ParsedParameter[];
  returns: ValueType;
};

export type ParsedClass = {
  kind: 'class';
  name: string;
  /** Of the constructor. */
  parameters: readonly ParsedParameter[];
  methods: readonly ParsedMethod[];
};

/** `returns` is null for `void`. */
export type ParsedMethod = {
  name: string;
  parameters: readonly ParsedParameter[];
  returns: ValueType | null;
};

/** The signature itself is wrong, which is the problem package's fault. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError';
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names that mean something else to one language or another. */
const taken = /^(?:constructor|prototype|__\w*)$/;

/**
 * Reads a signature's types and checks its names.
 *
 * @throws SignatureError naming the method and the parameter at fault.
 */
export function parseSignature(signature: Signature): ParsedSignature {
  const { name } = signature;
  if (!identifier.test(name))
    throw new SignatureError(`${signature.kind} name \`${name}\` is not an identifier`);
  const parameters = parseParameters(signature.parameters, '');
  switch (signature.kind) {
    case 'function': {
      const returns = typeOf(signature.returns, 'return value');
      return { kind: 'function', name, parameters, returns };
    }
    case 'class':
      return { kind: 'class', name, parameters, methods: parseMethods(signature.methods) };
  }
}

function parseMethods(methods: readonly Method[]): ParsedMethod[] {
  if (methods.length === 0) throw new SignatureError('a class needs at least one method');
  refuseTwins(methods, 'methods', '');
  return methods.map(({ name, parameters, returns }) => {
    if (!identifier.test(name) || taken.test(name))
      throw new SignatureError(`method name \`${name}\` cannot be used; choose another`);
    const where = `method \`${name}\`, `;
    return {
      name,
      parameters: parseParameters(parameters, where),
      returns: returns.trim() === 'void' ? null : typeOf(returns, `${where}return value`),
    };
  });
}

function parseParameters(parameters: readonly Parameter[], where: string): ParsedParameter[] {
  for (const { name } of parameters)
    if (!identifier.test(name))
      throw new SignatureError(`${where}parameter name \`${name}\` is not an identifier`);
  refuseTwins(parameters, 'parameters', where);
  return parameters.map(({ name, type }) => ({
    name,
    type: typeOf(type, `${where}parameter \`${name}\``),
  }));
}

function refuseTwins(list: readonly { name: string }[], what: string, where: string): void {
  const seen = new Set<string>();
  for (const { name } of list) {
    if (seen.has(name)) throw new SignatureError(`${where}two ${what} are called \`${name}\``);
    seen.add(name);
  }
}

function typeOf(text: string, whose: string): ValueType {
  try {
    return parseType(text);
  } catch (error) {
    if (error instanceof TypeTextError) throw new SignatureError(`${whose}: ${error.message}`);
    throw error;
  }
}
