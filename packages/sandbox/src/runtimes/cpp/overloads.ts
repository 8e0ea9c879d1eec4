import type { ParsedMethod, ValueType } from '@dryrun/judge';
import type { NodeTypes } from '../node-types.ts';
import { kindOf, qualified, typeName } from './types.ts';

/** What is called: a function of the problem's, and what names all that the program has of that name. */
export type Called = Pick<ParsedMethod, 'parameters' | 'returns'> & {
  all: string;
  chosen: string;
  /** What calls it by its name, before the arguments. */
  byName: string;
};

/**
 * Of several functions of one name chooses the one whose types fit. Nobody can ask a compiler for the
 * types of all of them; but it finds the only one with so many parameters, or the only one of those
 * with a certain type at a certain place. So it is asked for each type that fits, and all that it finds
 * are compared: the only one with the very types of the problem, else the only one that fits at all,
 * else what a call of its name finds.
 *
 * @param missing what is said where none of them is found, and where more than one fits
 */
export function choose(
  called: Called,
  nodes: NodeTypes,
  missing: { none: string; several: string },
): string {
  const { parameters, returns, all, chosen } = called;
  const count = parameters.length;
  const picks = [
    `dryrun_with_${count}{}`,
    ...parameters.flatMap(({ type }, index) =>
      takenAs(type, nodes).map((taken) => `dryrun_with_${count}_at_${index}<${taken}>{}`),
    ),
  ];
  const asked = [
    returns ? kindOf(returns) : 'void',
    ...parameters.map(({ type }) => {
      const exact = (['int', 'long long'] as const).map((one) => typeName(type, one, nodes));
      return `dryrun_asked<${[kindOf(type), ...exact.map(qualified)].join(', ')}>`;
    }),
  ];
  const attempt = `[](auto pick) { if constexpr (requires { pick(${all}); }) return pick(${all}); else return dryrun_none{}; }`;
  const ways = ['exact', 'fitting', 'last'].map(
    (way) => `dryrun_choosing<${asked.join(', ')}>::${way}(${[attempt, ...picks].join(', ')})`,
  );
  const narrow = parameters.map(({ type }) => qualified(typeName(type, 'int', nodes)));
  const wide = parameters.map(({ type }) => qualified(typeName(type, 'long long', nodes)));
  const each = parameters.map(
    (_, at) => `dryrun_at<${widthAt(at, called, narrow, wide)}, ${narrow[at]}, ${wide[at]}>`,
  );
  const byCall = [
    callWith(wide, called, 'whole'),
    callWith(each, called, 'any'),
    callWith(narrow, called, 'any'),
    callWith(wide, called, 'any'),
  ];
  return `auto ${chosen} = dryrun_called(${[...ways, ...byCall].join(', ')});
static_assert(!std::is_same_v<decltype(${chosen}), dryrun_none>, "${missing.none}");
static_assert(!std::is_same_v<decltype(${chosen}), dryrun_several>, "${missing.several}");`;
}

/**
 * A call by the name alone, with arguments of given types, where there is no function to be asked for: a
 * template, or one that takes more than it must be given.
 *
 * @param kept `whole` where no integer may be narrowed by it. Between braces nothing is narrowed, and
 *   nothing tells a template its type: so what takes an integer there in no way is a template, which
 *   takes it as it is.
 */
function callWith(types: readonly string[], called: Called, kept: 'whole' | 'any'): string {
  const { parameters, byName } = called;
  if (kept === 'whole' && parameters.some(({ type }) => type.kind === 'nullable'))
    return 'dryrun_none{}';
  const words = probing(called);
  const { values, taken, takes, asking } = words;
  const conditions = parameters.flatMap(({ type }, at) => {
    if (type.kind !== 'integer') return [];
    const { whole, integral, real } = braced(at, words);
    return [
      kept === 'whole' ? `(${whole} || !(${integral} || ${real}))` : `(${integral} || !${real})`,
    ];
  });
  return asking(
    types,
    `if constexpr (${[takes(values), ...conditions].join(' && ')}) return +[](${taken.join(', ')}) -> decltype(auto) { return ${byName}(${values.join(', ')}); }; else return dryrun_none{};`,
  );
}

/**
 * As what the integers at one place are taken: 2 where they come whole, 1 without a sign in 32 bits, else
 * 0. The others are of one width meanwhile, first the narrower.
 */
function widthAt(
  at: number,
  called: Called,
  narrow: readonly string[],
  wide: readonly string[],
): string {
  if (narrow[at] === wide[at] || called.parameters[at]?.type.kind === 'nullable') return '0';
  const words = probing(called);
  const { values, takes, asking } = words;
  const isPlain = called.parameters[at]?.type.kind === 'integer';
  const { whole, integral, real, unsigned } = braced(at, words);
  const asIs = takes(values);
  const width = isPlain
    ? `if constexpr (${whole}) return 2; else if constexpr (${unsigned} && ${asIs}) return 1; else if constexpr (!(${integral} || ${real}) && ${asIs}) return 2; else return 0;`
    : `if constexpr (${asIs}) return 2; else return 0;`;
  const others = [narrow, wide].map((types) => asking(types.with(at, wide[at] as string), width));
  return `std::max({${others.join(', ')}})`;
}

/** What takes an integer between braces at one place, and of which kind. */
function braced(at: number, { values, takes }: ReturnType<typeof probing>) {
  const as = (probe: string) => takes(values.with(at, '{x}'), `${probe} &x`);
  return {
    whole: `(${as('Wide')} || ${as('Unsigned')})`,
    unsigned: as('Half'),
    integral: as('Narrowest'),
    real: as('Real'),
  };
}

/** Words to ask what a name can be called with. */
function probing({ parameters, byName }: Called) {
  const values = parameters.map((_, index) => `a${index}`);
  const classes = values.map((_, index) => `A${index}`);
  const taken = values.map((value, index) => `A${index} &${value}`);
  const takes = (given: readonly string[], probe = '') =>
    `requires (${[...taken, probe].filter((one) => one !== '').join(', ')}) { ${byName}(${given.join(', ')}); }`;
  const asking = (types: readonly string[], body: string) => {
    const names = [...classes, ...Object.keys(probes)];
    return `[]<${names.map((name) => `class ${name}`).join(', ')}>(dryrun_types<${names.join(', ')}>) { ${body} }(dryrun_types<${[...types, ...Object.values(probes)].join(', ')}>{})`;
  };
  return { values, taken, takes, asking };
}

const probes = {
  Narrowest: 'unsigned char',
  Wide: 'long long',
  Unsigned: 'unsigned long long',
  Half: 'unsigned',
  Real: 'double',
};

/** What `choose` needs, once. */
export function choosers(called: readonly Pick<ParsedMethod, 'parameters'>[]): string {
  const counts = [...new Set(called.map(({ parameters }) => parameters.length))];
  return [choosing, ...counts.flatMap(pickers)].join('\n');
}

/** Takes the function of that name with so many parameters, of them one of a given type, or none. */
function pickers(count: number): string[] {
  const places = Array.from({ length: count }, (_, index) => index);
  const picker = (name: string, given: number | null) => {
    const types = places.map((place) => (place === given ? 'T' : `A${place}`));
    const open = places.filter((place) => place !== given).map((place) => `, class A${place}`);
    const taken = `(${types.join(', ')})`;
    const forms = [
      `template <class R${open.join('')}> constexpr auto operator()(R (*f)${taken}) const { return f; }`,
      ...['', ' const'].map(
        (constant) =>
          `template <class R, class C${open.join('')}> constexpr auto operator()(R (C::*f)${taken}${constant}) const { return f; }`,
      ),
    ];
    return `${given === null ? '' : 'template <class T> '}struct ${name} { ${forms.join(' ')} };`;
  };
  return [
    picker(`dryrun_with_${count}`, null),
    ...places.map((place) => picker(`dryrun_with_${count}_at_${place}`, place)),
  ];
}

/**
 * The only one that fits exactly, the only one that fits, and the only one with so many parameters. One
 * function is found by several picks.
 */
const choosing = `struct dryrun_none {};
struct dryrun_several {};
template <class... A> struct dryrun_types {};
template <int width, class Narrow, class Wide>
using dryrun_at = std::conditional_t<width == 2, Wide, std::conditional_t<width == 1, unsigned, Narrow>>;
template <class T> constexpr bool dryrun_is_one = !std::is_same_v<T, dryrun_none> && !std::is_same_v<T, dryrun_several>;
/**
 * Where none has the very types nor is the only one that fits, what a call of that name finds: first
 * where all that the problem may give comes whole. The last does not fit, so that it is said why.
 */
template <class Exact, class Fitting, class Last, class Whole, class Each, class Narrow, class Wide>
constexpr auto dryrun_called(Exact exact, Fitting fitting, Last last, Whole whole, Each each, Narrow narrow, Wide wide) {
  if constexpr (!std::is_same_v<Exact, dryrun_none>) return exact;
  else if constexpr (dryrun_is_one<Fitting>) return fitting;
  else if constexpr (dryrun_is_one<Whole>) return whole;
  else if constexpr (dryrun_is_one<Each>) return each;
  else if constexpr (dryrun_is_one<Narrow>) return narrow;
  else if constexpr (dryrun_is_one<Wide>) return wide;
  else if constexpr (!std::is_same_v<Fitting, dryrun_none>) return fitting;
  else return last;
}
template <class Kind, class... Exact> struct dryrun_asked {
  template <class T> static constexpr bool fits = dryrun::can_read<Kind, T>;
  template <class T> static constexpr bool is = (std::is_same_v<T, Exact> || ...);
};
template <class Returns, class... Asked> struct dryrun_choosing {
  template <bool exactly, class F, std::size_t... I> static constexpr bool fits(std::index_sequence<I...>) {
    return ((exactly ? Asked::template is<dryrun::parameter<F, I>> : Asked::template fits<dryrun::parameter<F, I>>) && ...
      && (std::is_void_v<Returns> || dryrun::can_write<Returns, dryrun::result_of<F>>));
  }
  template <class Attempt, class... Picks>
  static constexpr auto exact(Attempt attempt, Picks... picks) {
    return only<true>(attempt, dryrun_none{}, picks...);
  }
  template <class Attempt, class... Picks>
  static constexpr auto fitting(Attempt attempt, Picks... picks) {
    return only<false>(attempt, dryrun_none{}, picks...);
  }
  template <class Attempt, class One, class... Picks>
  static constexpr auto last(Attempt attempt, One one, Picks...) { return attempt(one); }
  template <bool exactly, class Attempt, class Kept> static constexpr auto only(Attempt, Kept kept) { return kept; }
  template <bool exactly, class Attempt, class Kept, class Pick, class... Picks>
  static constexpr auto only(Attempt attempt, Kept kept, Pick pick, Picks... picks) {
    using found = decltype(attempt(pick));
    if constexpr (std::is_same_v<found, dryrun_none> || std::is_same_v<found, Kept>)
      return only<exactly>(attempt, kept, picks...);
    else if constexpr (!fits<exactly, found>(std::index_sequence_for<Asked...>{}))
      return only<exactly>(attempt, kept, picks...);
    else if constexpr (std::is_same_v<Kept, dryrun_none>) return only<exactly>(attempt, attempt(pick), picks...);
    else return dryrun_several{};
  }
};`;

/** Types as which a program may take values of the problem's type, the wider before the narrower. */
function takenAs(type: ValueType, nodes: NodeTypes): string[] {
  return held(type, nodes).flatMap((each) => [each, `${each} &`, `${each} const &`, `${each} &&`]);
}

function held(type: ValueType, nodes: NodeTypes): string[] {
  switch (type.kind) {
    case 'integer':
      return [
        'long long',
        'long',
        'int',
        'unsigned long long',
        'unsigned long',
        'unsigned',
        'short',
      ];
    case 'float':
      return ['double', 'long double', 'float'];
    case 'string':
      return ['std::string', 'char'];
    case 'boolean':
      return ['bool'];
    case 'array':
      return held(type.of, nodes).map((one) => `std::vector<${one}>`);
    case 'nullable':
      return held(type.of, nodes).map((one) => `std::optional<${one}>`);
    case 'linked-list':
    case 'binary-tree':
      return (['long long', 'int'] as const).map((integer) =>
        qualified(typeName(type, integer, nodes)),
      );
  }
}
