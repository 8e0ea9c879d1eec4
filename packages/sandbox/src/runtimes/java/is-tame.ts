import { type Named, readNames } from './class-file.ts';

const words = (text: string) => text.trim().split(/\s+/);

/**
 * Classes of the library that keep nothing between tests where nobody else could: what they hold is in
 * objects, and objects go with the classes of the program that hold them.
 */
const harmless = new Set([
  '',
  ...words(`
    Object String StringBuilder StringBuffer CharSequence Math StrictMath Number Integer Long Double Float Short
    Byte Character Character$UnicodeBlock Boolean Void Comparable Iterable Record Enum Cloneable AutoCloseable
    Override FunctionalInterface Deprecated SafeVarargs SuppressWarnings Exception RuntimeException
    IllegalArgumentException IllegalStateException ArithmeticException IndexOutOfBoundsException
    ArrayIndexOutOfBoundsException StringIndexOutOfBoundsException NullPointerException ClassCastException
    NumberFormatException UnsupportedOperationException AssertionError NegativeArraySizeException
    CloneNotSupportedException ArrayStoreException NoSuchFieldError MatchException IncompatibleClassChangeError
    System Class`).map((name) => `java/lang/${name}`),
  ...words(`
    LambdaMetafactory StringConcatFactory MethodHandles MethodHandles$Lookup MethodType CallSite MethodHandle
    ConstantBootstraps TypeDescriptor`).map((name) => `java/lang/invoke/${name}`),
  'java/lang/reflect/Array',
  'java/lang/runtime/ObjectMethods',
  'java/lang/runtime/SwitchBootstraps',
  ...words(`
    ArrayList LinkedList List Map Map$Entry Set Collection Collections Arrays Iterator ListIterator PrimitiveIterator
    PrimitiveIterator$OfInt PrimitiveIterator$OfLong PrimitiveIterator$OfDouble Deque ArrayDeque Queue PriorityQueue
    HashMap LinkedHashMap TreeMap SortedMap NavigableMap HashSet LinkedHashSet TreeSet SortedSet NavigableSet BitSet
    Stack Vector Hashtable Enumeration Comparator Objects Optional OptionalInt OptionalLong OptionalDouble
    StringJoiner StringTokenizer Random Scanner NoSuchElementException InputMismatchException EmptyStackException
    ConcurrentModificationException EnumMap EnumSet IdentityHashMap AbstractMap AbstractMap$SimpleEntry
    AbstractMap$SimpleImmutableEntry AbstractList AbstractSet AbstractCollection AbstractQueue RandomAccess
    IntSummaryStatistics LongSummaryStatistics DoubleSummaryStatistics SplittableRandom SequencedCollection
    SequencedMap SequencedSet Locale`).map((name) => `java/util/${name}`),
  ...words(
    'AtomicInteger AtomicLong AtomicBoolean AtomicReference AtomicIntegerArray AtomicLongArray',
  ).map((name) => `java/util/concurrent/atomic/${name}`),
  ...words('Pattern Matcher MatchResult PatternSyntaxException').map(
    (name) => `java/util/regex/${name}`,
  ),
  ...words('BigInteger BigDecimal MathContext RoundingMode').map((name) => `java/math/${name}`),
  ...words('PrintStream InputStream Serializable').map((name) => `java/io/${name}`),
]);
const harmlessFolders = ['java/util/function/', 'java/util/stream/'];
/** Share threads that stay. A class of the program's own may have inherited one of them. */
const parallel = new Set(
  words('parallel parallelStream parallelSort parallelPrefix parallelSetAll'),
);

/** Of these, all but what is listed: it goes on from test to test, and so could be a message. */
const allBut: Record<string, ReadonlySet<string>> = {
  // The machine has one table of texts.
  'java/lang/String': new Set(['intern']),
  'java/lang/Math': new Set(['random']),
  'java/lang/StrictMath': new Set(['random']),
  'java/util/Collections': new Set(['shuffle']),
};

/** Of these, only what is listed: the rest reaches into the machine. */
const only: Record<string, ReadonlySet<string>> = {
  'java/lang/System': new Set(
    words('out err in nanoTime currentTimeMillis arraycopy lineSeparator'),
  ),
  'java/lang/Class': new Set(
    words('getName getSimpleName equals hashCode isInstance toString desiredAssertionStatus'),
  ),
  'java/lang/invoke/LambdaMetafactory': new Set(['metafactory', 'altMetafactory']),
  'java/lang/invoke/StringConcatFactory': new Set(['makeConcat', 'makeConcatWithConstants']),
  'java/lang/invoke/MethodHandles': new Set(),
  'java/lang/invoke/MethodHandles$Lookup': new Set(),
  'java/lang/invoke/MethodType': new Set(),
  'java/lang/invoke/MethodHandle': new Set(),
  'java/lang/invoke/CallSite': new Set(),
  'java/lang/invoke/ConstantBootstraps': new Set(),
  'java/util/Locale': new Set(words('ROOT US ENGLISH UK')),
  // Streams of several threads, by a flag instead of a name.
  'java/util/stream/StreamSupport': new Set(),
};

/**
 * Whether tests of a program may follow one another in one machine, its classes loaded anew for each: it
 * names nothing in which the machine would keep a trace (threads, properties, files, other classes'
 * insides), nor anything that runs later. A list of what is known to be harmless, as with JavaScript.
 *
 * @param own the names of the program's classes
 */
export function isTame(files: readonly Buffer[], own: ReadonlySet<string>): boolean {
  return files.every((file) => isTameFile(readNames(file), own));
}

function isTameFile({ classes, members, texts }: Named, own: ReadonlySet<string>): boolean {
  // Runs in a thread of the machine, whenever that likes.
  if (texts.has('finalize')) return false;
  if (!classes.every((name) => own.has(name) || isHarmless(name))) return false;
  return members.every(({ owner, name }) => {
    if (parallel.has(name)) return false;
    if (allBut[owner]?.has(name)) return false;
    return only[owner]?.has(name) ?? true;
  });
}

function isHarmless(name: string): boolean {
  return harmless.has(name) || harmlessFolders.some((folder) => name.startsWith(folder));
}
