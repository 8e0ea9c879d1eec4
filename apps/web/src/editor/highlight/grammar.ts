/** How a language is written, as far as colours go. */
export type Grammar = {
  lineComment: string;
  blockComment?: { open: string; close: string };
  /** Strings that end with their line. Escapes are backslashes. */
  quotes: readonly string[];
  /** Strings over several lines, longest opening first. */
  longStrings: readonly {
    open: string;
    close: string;
    holes?: { open: string; close: string };
    /** Backslashes mean nothing in it. */
    raw?: true;
  }[];
  keywords: ReadonlySet<string>;
  /** Words that are keywords only before what the pattern finds, as in `type Van = …`. */
  contextual: ReadonlyMap<string, RegExp>;
  types: ReadonlySet<string>;
  /** After these a name is being given to a function. */
  functionWords: ReadonlySet<string>;
  /** Whether `/…/` after an operator is a regular expression. */
  regularExpressions: boolean;
  /** Whether keywords may begin with `#`, as lines for a preprocessor do. */
  directive?: true;
  /** Stands between the digits of a number, where else it begins a string. */
  digitSeparator?: string;
  tabSize: 2 | 4;
};

const words = (text: string) => new Set(text.split(' '));

const aName = /\s+[\p{L}_$]/uy;
const aString = /\s*['"]/y;
const before = (pattern: RegExp, text: string) =>
  text.split(' ').map((word): [string, RegExp] => [word, pattern]);

const script = {
  lineComment: '//',
  blockComment: { open: '/*', close: '*/' },
  quotes: ['"', "'"],
  longStrings: [{ open: '`', close: '`', holes: { open: '${', close: '}' } }],
  functionWords: words('function'),
  regularExpressions: true,
  tabSize: 2,
} as const;

const scriptKeywords =
  'async await break case catch class const continue debugger default delete do else export ' +
  'extends false finally for function if import in instanceof let new null of return static ' +
  'super switch this throw true try typeof undefined var void while with yield Infinity NaN';

const javascript: Grammar = {
  ...script,
  keywords: words(scriptKeywords),
  contextual: new Map([...before(aName, 'get set'), ...before(aString, 'from')]),
  types: words(''),
};

const typescript: Grammar = {
  ...script,
  keywords: words(
    `${scriptKeywords} abstract as declare enum implements interface is keyof private protected public readonly satisfies`,
  ),
  contextual: new Map([
    ...before(aName, 'get set type namespace infer'),
    ...before(aString, 'from'),
  ]),
  types: words('any bigint boolean never number object string symbol unknown'),
};

const python: Grammar = {
  lineComment: '#',
  quotes: ['"', "'"],
  longStrings: [
    { open: '"""', close: '"""' },
    { open: "'''", close: "'''" },
  ],
  keywords: words(
    'and as assert async await break class continue def del elif else except False finally for ' +
      'from global if import in is lambda None nonlocal not or pass raise return True try while with yield',
  ),
  contextual: new Map(before(aName, 'match case type')),
  types: words('bool bytes dict float frozenset int list object set str tuple'),
  functionWords: words('def'),
  regularExpressions: false,
  tabSize: 4,
};

const cpp: Grammar = {
  lineComment: '//',
  blockComment: { open: '/*', close: '*/' },
  quotes: ['"', "'"],
  longStrings: [{ open: 'R"(', close: ')"', raw: true }],
  keywords: words(
    'alignas alignof asm auto break case catch class concept const consteval constexpr constinit ' +
      'const_cast continue co_await co_return co_yield decltype default delete do dynamic_cast else ' +
      'enum explicit export extern false for friend goto if inline mutable namespace new noexcept ' +
      'nullptr operator private protected public register reinterpret_cast requires return sizeof ' +
      'static static_assert static_cast struct switch template this thread_local throw true try ' +
      'typedef typeid typename union using virtual volatile while NULL ' +
      '#include #define #undef #if #ifdef #ifndef #elif #else #endif #pragma #error #line',
  ),
  contextual: new Map(before(aName, 'final override')),
  types: words(
    'bool char char8_t char16_t char32_t double float int long short signed unsigned void wchar_t ' +
      'size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t ' +
      'string string_view vector array deque list forward_list map multimap set multiset ' +
      'unordered_map unordered_multimap unordered_set unordered_multiset stack queue ' +
      'priority_queue pair tuple optional variant bitset function',
  ),
  functionWords: words(''),
  regularExpressions: false,
  directive: true,
  digitSeparator: "'",
  tabSize: 4,
};

const grammars: Record<string, Grammar> = { javascript, typescript, python, cpp };

/** The languages that have colours. */
export const colouredLanguages = Object.keys(grammars);

/** Null for a language without colours: it is shown as plain text. */
export function findGrammar(language: string): Grammar | null {
  return grammars[language] ?? null;
}

/** Spaces a Tab inserts. */
export function tabSizeOf(language: string): 2 | 4 {
  return findGrammar(language)?.tabSize ?? 4;
}
