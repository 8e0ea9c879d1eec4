import type {
  Language,
  ParsedClass,
  ParsedMethod,
  ParsedSignature,
  ValueType,
} from '@dryrun/judge';

/** What the kit knows of a language. Adding one: a file like its neighbours and a row in languages.ts. */
export type KitLanguage = {
  language: Language;
  /** Of the example solutions under submissions/, with the dot. */
  fileExtension: string;
  /** How many times the CPU time of JavaScript it gets. docs/decisions/0008 says how it was found. */
  timeFactor: number;
  /** Code to begin with. It compiles, and fails every test by throwing until it is replaced. */
  starterCode(signature: ParsedSignature): string;
  /** The same of some methods alone, as they stand in the class: what is new at a level. */
  starterMethods(signature: ParsedClass, methods: readonly ParsedMethod[]): string;
};

/** Whether a type holds a list or a tree somewhere, so that the starter must say what a node is. */
export function holds(type: ValueType, kind: 'linked-list' | 'binary-tree'): boolean {
  if (type.kind === kind) return true;
  return 'of' in type && holds(type.of, kind);
}

export function anyHolds(signature: ParsedSignature, kind: 'linked-list' | 'binary-tree'): boolean {
  return typesOf(signature).some((type) => holds(type, kind));
}

/** The types of what lists, or trees, hold anywhere in a signature, each once. */
export function nodeValues(
  signature: ParsedSignature,
  kind: 'linked-list' | 'binary-tree',
): ValueType[] {
  const found = new Map<string, ValueType>();
  const look = (type: ValueType): void => {
    if (type.kind === kind) found.set(JSON.stringify(type.of), type.of);
    if ('of' in type) look(type.of);
  };
  for (const type of typesOf(signature)) look(type);
  return [...found.values()];
}

function typesOf(signature: ParsedSignature): ValueType[] {
  const callables = signature.kind === 'class' ? signature.methods : [signature];
  return [
    ...[signature, ...callables].flatMap(({ parameters }) => parameters.map(({ type }) => type)),
    ...callables.flatMap(({ returns }) => returns ?? []),
  ];
}
