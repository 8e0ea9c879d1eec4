/** What is newer than Java 17, the oldest that is offered: since which version, and how it looks. */
const written: readonly [since: number, seen: RegExp, what: string][] = [
  [21, /\binstanceof\s+(?:final\s+)?[\w.]+(?:<[^<>()]*>)?\s*\(/, 'patterns of records'],
  [21, /\bcase\s+[A-Z][\w.]*(?:<[^<>()]*>)?\s*\(\s*\w[^()]*\s\w/, 'patterns of records'],
  [21, /\bcase\s+[A-Z][\w.]*(?:<[^<>]*>)?\s+\w+\s*(?:->|:|when\b)/, 'patterns in `switch`'],
  [21, /\bcase\s+null\b/, '`case null`'],
  [22, /(?:[\w>\])]\s+|\(\s*)_\s*(?:[=:,)]|->)/, 'variables without a name, as `_`'],
  [25, /^\s*import\s+module\b/, '`import module`'],
  [25, /^\s*(?:static\s+)?void\s+main\s*\(/, 'a `main` outside of classes'],
];

/** The kind of what has it, and its names. */
const named: readonly [since: number, of: RegExp, names: string][] = [
  [
    21,
    /\b\w*(?:List|Set|Map|Deque|Collection)\b/,
    'getFirst getLast addFirst addLast removeFirst removeLast reversed putFirst putLast firstEntry lastEntry pollFirstEntry pollLastEntry sequencedKeySet sequencedValues sequencedEntrySet',
  ],
  [21, /\b(?:Strict)?Math\b/, 'clamp'],
  [
    18,
    /\b(?:Strict)?Math\b/,
    'ceilDiv ceilMod ceilDivExact floorDivExact divideExact unsignedMultiplyHigh',
  ],
  [21, /\bString(?:Builder|Buffer)\b/, 'repeat'],
  [21, /\bString\b/, 'splitWithDelimiters indexOf'],
  [21, /\bCharacter\b/, 'isEmoji'],
  [21, /\bThread\b/, 'ofVirtual ofPlatform startVirtualThread'],
  [21, /\bExecutors\b/, 'newVirtualThreadPerTaskExecutor'],
  [24, /\b\w*Stream\b/, 'gather'],
  [24, /\bPattern\b/, 'splitWithDelimiters'],
];
const classes: readonly [since: number, names: RegExp][] = [
  [21, /^Sequenced(?:Collection|Map|Set)$/],
  [24, /^Gatherers?$/],
  [25, /^(?:ScopedValue|StructuredTaskScope|IO)$/],
];

/**
 * A sentence that names what is newer than the Java that is here, where that explains an error; else null.
 *
 * @param said the compiler's words
 * @param line the candidate's, of which it says them
 * @param major the version that is here
 */
export function newerJava(said: string, line: string, major: number): string | null {
  const symbol = /symbol: +(class|variable|method) (\w+)/.exec(said);
  if (symbol) {
    const [, kind, name = ''] = symbol;
    const location = /location: +(.*)/.exec(said)?.[1] ?? '';
    const since =
      kind === 'method'
        ? named.find(([, of, names]) => of.test(location) && names.split(' ').includes(name))?.[0]
        : classes.find(([, names]) => names.test(name))?.[0];
    return since !== undefined && since > major ? tell(`\`${name}\``, 'is', since, major) : null;
  }
  const preview = /^(.+?) (?:are|is) (?:a preview feature|not supported in -source)/.exec(
    said,
  )?.[1];
  if (preview?.startsWith('patterns in switch'))
    return tell('patterns in `switch`', 'are', 21, major);
  const found = written.find(([since, seen]) => since > major && seen.test(line));
  if (found)
    return tell(
      found[2],
      found[2].startsWith('`') || found[2].startsWith('a ') ? 'is' : 'are',
      found[0],
      major,
    );
  return preview === undefined ? null : `${preview} are not in the Java ${major} that is here`;
}

function tell(what: string, verb: string, since: number, major: number): string {
  return `${what} ${verb} of Java ${since} or newer; here it is Java ${major}`;
}
