// What stands before every program, made into a precompiled header once for each compiler: the library
// (lean.hpp or whole.hpp, as library.hpp) and how values come in and go out.
#ifndef DRYRUN_HPP
#define DRYRUN_HPP
#include "library.hpp"

namespace dryrun {

// A type of the problem.
struct integer {};
struct real {};
struct text {};
struct truth {};
template <class Of> struct array {};
template <class Of> struct linked_list {};
template <class Of> struct binary_tree {};
template <class Of> struct nullable {};

/** Nodes, where a program does not define its own. */
template <class T> struct list_node {
  T val;
  list_node *next;
  list_node() : val(), next(nullptr) {}
  list_node(T x) : val(x), next(nullptr) {}
  list_node(T x, list_node *n) : val(x), next(n) {}
};
template <class T> struct tree_node {
  T val;
  tree_node *left, *right;
  tree_node() : val(), left(nullptr), right(nullptr) {}
  tree_node(T x) : val(x), left(nullptr), right(nullptr) {}
  tree_node(T x, tree_node *l, tree_node *r) : val(x), left(l), right(r) {}
};

/** Numbers of a big array, which would be slow as text. */
struct block {
  bool doubles;
  unsigned count;
  const char *at;
};

/** Reads a test's arguments. What is read was written by the judge, so it is well-formed. */
struct input {
  const char *p;
  const block *blocks;

  bool take(char c);
  /** Whether another element follows: to be asked once before each. */
  bool more(char end, bool &first);
  bool at_number() const { return (*p >= '0' && *p <= '9') || *p == '-'; }
  bool take_null();
  long long whole();
  double fraction();
  std::string words();
  bool yes();
  void skip();
};

/** Collects the answer. */
struct output {
  std::string json;
  void whole(long long n);
  void fraction(double n);
  void words(const char *from, std::size_t n);
};

/** Ends the test: a number of its input does not fit into the program's type. */
[[noreturn]] void does_not_fit(long long n);
[[noreturn]] void is_no_character(const std::string &s);
/** Ends the test: what was returned is no value of the problem's type. */
[[noreturn]] void refuse(const std::string &reason, const std::string &shown);
[[noreturn]] void refuse_integer(const std::string &shown);
/** The call of a class that is made: 0 is the constructor. -1 for a function. */
extern int call_number;

template <class Kind, class T> struct codec {
  static constexpr bool reads = false, writes = false;
};
template <class Kind, class T> constexpr bool can_read = codec<Kind, T>::reads;
template <class Kind, class T> constexpr bool can_write = codec<Kind, T>::writes;

template <class T> T fit(long long n) {
  if constexpr (sizeof(T) < sizeof(long long))
    if (n != (long long)(T)n) does_not_fit(n);
  if constexpr (std::is_unsigned_v<T>)
    if (n < 0) does_not_fit(n);
  return (T)n;
}

template <class T>
constexpr bool holds_integers = std::is_integral_v<T> && !std::is_same_v<T, bool> &&
                                !std::is_same_v<T, char>;

template <class T> requires holds_integers<T> struct codec<integer, T> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, T &v) { v = fit<T>(in.whole()); }
  static void from(const block &b, std::size_t i, T &v) {
    if (b.doubles) v = fit<T>((long long)((const double *)b.at)[i]);
    else v = fit<T>(((const int *)b.at)[i]);
  }
  static void write(output &out, T v) {
    if constexpr (std::is_unsigned_v<T>)
      if (v > 9007199254740991ull) refuse_integer(std::to_string(v));
    out.whole((long long)v);
  }
};

template <class T> requires std::is_floating_point_v<T> struct codec<real, T> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, T &v) { v = (T)in.fraction(); }
  static void from(const block &b, std::size_t i, T &v) { v = (T)((const double *)b.at)[i]; }
  static void write(output &out, T v) { out.fraction((double)v); }
};
template <class T> requires holds_integers<T> struct codec<real, T> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, T v) { out.fraction((double)v); }
};

template <> struct codec<truth, bool> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, bool &v) { v = in.yes(); }
  static void write(output &out, bool v) { out.json += v ? "true" : "false"; }
};

template <> struct codec<text, std::string> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, std::string &v) { v = in.words(); }
  static void write(output &out, const std::string &v) { out.words(v.data(), v.size()); }
};
template <> struct codec<text, std::string_view> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, std::string_view v) { out.words(v.data(), v.size()); }
};
template <> struct codec<text, const char *> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, const char *v) { out.words(v, __builtin_strlen(v)); }
};
/** A string of one character, as in a grid of letters. */
template <> struct codec<text, char> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, char &v) {
    std::string s = in.words();
    if (s.size() != 1) is_no_character(s);
    v = s[0];
  }
  static void write(output &out, char v) { out.words(&v, 1); }
};

/** How deep in a sequence a block of numbers lies, and how far each level has been read. */
struct levels {
  const block *blocks;
  std::size_t read[8] = {};
};

template <class Of, class T> struct codec<array<Of>, std::vector<T>> {
  using one = codec<Of, T>;
  static constexpr bool reads = one::reads, writes = one::writes;
  static void read(input &in, std::vector<T> &v) {
    if (in.at_number()) {
      levels l{in.blocks + in.whole()};
      from_levels(l, 0, l.blocks[0].count, v);
      return;
    }
    in.take('[');
    for (bool first = true; in.more(']', first);) {
      T next{};
      one::read(in, next);
      v.push_back(std::move(next));
    }
  }
  static void from_levels(levels &l, int level, std::size_t count, std::vector<T> &v) {
    const block &b = l.blocks[level];
    v.resize(count);
    if constexpr (requires(T &x) { one::from(b, 0, x); }) {
      if constexpr (std::is_same_v<T, int>)
        if (!b.doubles) {
          if (count) __builtin_memcpy(v.data(), (const int *)b.at + l.read[level], count * sizeof(int));
          l.read[level] += count;
          return;
        }
      for (auto &x : v) one::from(b, l.read[level]++, x);
    } else if constexpr (requires(T &x) { one::from_levels(l, 0, 0, x); }) {
      for (auto &x : v) {
        std::size_t length = ((const int *)b.at)[l.read[level]++];
        one::from_levels(l, level + 1, length, x);
      }
    }
  }
  static void write(output &out, const std::vector<T> &v) {
    out.json += '[';
    for (std::size_t i = 0; i < v.size(); i++) {
      if (i) out.json += ',';
      one::write(out, v[i]);
    }
    out.json += ']';
  }
};

template <class N> concept in_a_list = requires(N &n) {
  n.val;
  { n.next } -> std::same_as<N *&>;
};
template <class N> concept in_a_tree = requires(N &n) {
  n.val;
  { n.left } -> std::same_as<N *&>;
  { n.right } -> std::same_as<N *&>;
};

template <class N, class V> N *make_node(V &&value) {
  if constexpr (requires { new N(); }) {
    N *n = new N();
    n->val = std::move(value);
    return n;
  } else {
    return new N(std::move(value));
  }
}

template <class Of, class N> requires in_a_list<N> struct codec<linked_list<Of>, N *> {
  using value = std::remove_cvref_t<decltype(std::declval<N &>().val)>;
  using one = codec<Of, value>;
  static constexpr bool reads = one::reads, writes = one::writes;
  static void read(input &in, N *&v) {
    if (in.at_number()) {
      levels l{in.blocks + in.whole()};
      from_levels(l, 0, l.blocks[0].count, v);
      return;
    }
    N **end = &v;
    in.take('[');
    for (bool first = true; in.more(']', first); end = &(*end)->next) {
      value next{};
      one::read(in, next);
      *end = make_node<N>(std::move(next));
      (*end)->next = nullptr;
    }
    *end = nullptr;
  }
  static void from_levels(levels &l, int level, std::size_t count, N *&v) {
    const block &b = l.blocks[level];
    N **end = &v;
    for (; count > 0; count--, end = &(*end)->next) {
      value next{};
      if constexpr (requires { one::from(b, 0, next); }) {
        one::from(b, l.read[level]++, next);
      } else if constexpr (requires { one::from_levels(l, 0, 0, next); }) {
        std::size_t length = ((const int *)b.at)[l.read[level]++];
        one::from_levels(l, level + 1, length, next);
      }
      *end = make_node<N>(std::move(next));
      (*end)->next = nullptr;
    }
    *end = nullptr;
  }
  static void write(output &out, N *v) {
    // A node that is met again is met by whoever runs half as fast, too.
    std::size_t nodes = 0;
    N *slow = v;
    out.json += '[';
    for (N *n = v; n; n = n->next, nodes++) {
      if (nodes) out.json += ',';
      one::write(out, n->val);
      if (nodes % 2 == 1) slow = slow->next;
      if (nodes > 0 && n->next == slow) refuse_cycle(v, out);
    }
    out.json += ']';
  }
  static void refuse_cycle(N *v, const output &out) {
    std::unordered_set<N *> seen;
    while (seen.insert(v).second) v = v->next;
    refuse("returned a linked list with a cycle after " + std::to_string(seen.size()) + " nodes", out.json);
  }
};

template <class Of, class N> requires in_a_tree<N> struct codec<binary_tree<Of>, N *> {
  using value = std::remove_cvref_t<decltype(std::declval<N &>().val)>;
  using one = codec<Of, value>;
  static constexpr bool reads = one::reads, writes = one::writes;
  static void read(input &in, N *&v) {
    std::vector<N **> open{&v};
    v = nullptr;
    in.take('[');
    bool first = true;
    for (std::size_t next = 0; in.more(']', first); next++) {
      N **here = open[next];
      if (in.take_null()) continue;
      value held{};
      one::read(in, held);
      N *n = *here = make_node<N>(std::move(held));
      n->left = n->right = nullptr;
      open.push_back(&n->left);
      open.push_back(&n->right);
    }
  }
  static void write(output &out, N *v) {
    std::vector<N *> line{v};
    std::unordered_set<N *> seen;
    std::size_t nulls = 0;
    out.json += '[';
    for (std::size_t i = 0; i < line.size(); i++) {
      N *n = line[i];
      if (!n) {
        nulls++;
        continue;
      }
      if (!seen.insert(n).second) refuse("returned a tree in which a node is reached twice", out.json);
      for (; nulls > 0; nulls--) out.json += out.json.back() == '[' ? "null" : ",null";
      if (i) out.json += ',';
      one::write(out, n->val);
      line.push_back(n->left);
      line.push_back(n->right);
    }
    out.json += ']';
  }
};

template <class Of, class T> struct codec<nullable<Of>, std::optional<T>> {
  using one = codec<Of, T>;
  static constexpr bool reads = one::reads, writes = one::writes;
  static void read(input &in, std::optional<T> &v) {
    if (in.take_null()) {
      v.reset();
      return;
    }
    T held{};
    one::read(in, held);
    v = std::move(held);
  }
  static void write(output &out, const std::optional<T> &v) {
    if (v) one::write(out, *v);
    else out.json += "null";
  }
};
template <class Of> struct codec<nullable<Of>, std::nullopt_t> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, std::nullopt_t) { out.json += "null"; }
};
/** What cannot be null may stand where null may: only to be returned. */
template <class Of, class T> requires(codec<Of, T>::writes) struct codec<nullable<Of>, T> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, const T &v) { codec<Of, T>::write(out, v); }
};

template <class T> using bare = std::remove_cv_t<std::remove_reference_t<T>>;

/** What is called, as types: the result and the parameters of whatever stands for a function. */
template <class F> struct shape;
template <class R, class... A> struct shape<R (*)(A...)> {
  using result = R;
  using parameters = std::tuple<A...>;
};
template <class R, class C, class... A> struct shape<R (C::*)(A...)> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) const> : shape<R (*)(A...)> {};
template <class R, class... A> struct shape<R (*)(A...) noexcept> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) noexcept> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) const noexcept> : shape<R (*)(A...)> {};
template <class F> requires requires { &F::operator(); }
struct shape<F *> : shape<decltype(&F::operator())> {};

template <class F> constexpr std::size_t arity = std::tuple_size_v<typename shape<F>::parameters>;
template <class F> using result_of = bare<typename shape<F>::result>;
template <class F, std::size_t I>
using parameter = bare<std::tuple_element_t<I, typename shape<F>::parameters>>;

template <class Kind, class T> T taken(input &in, bool &first) {
  T v{};
  in.more(']', first);
  codec<Kind, T>::read(in, v);
  return v;
}

/** Calls with arguments that are read, in order. */
template <class... Kinds> struct calling {
  template <class F, class Call, std::size_t... I>
  static decltype(auto) with(input &in, bool first, Call call, std::index_sequence<I...>) {
    std::tuple<parameter<F, I>...> values{taken<Kinds, parameter<F, I>>(in, first)...};
    in.take(']');
    return call(static_cast<std::tuple_element_t<I, typename shape<F>::parameters> &&>(std::get<I>(values))...);
  }
  /** @param object is null where none is needed */
  template <class Returns, class O, class F> static void run(input &in, output &out, bool first, O *object, F f) {
    using all = std::index_sequence_for<Kinds...>;
    auto call = [&](auto &&...values) -> decltype(auto) {
      if constexpr (std::is_member_function_pointer_v<F>)
        return (object->*f)(static_cast<decltype(values) &&>(values)...);
      else return (*f)(static_cast<decltype(values) &&>(values)...);
    };
    if constexpr (std::is_void_v<Returns>) {
      (void)object;
      with<F>(in, first, call, all{});
      out.json += "null";
    } else {
      auto &&result = with<F>(in, first, call, all{});
      codec<Returns, result_of<F>>::write(out, result);
    }
  }
};

/** An argument of a constructor, whose parameters nobody can ask for: it becomes what is wanted. */
template <class C, class Kind> struct argument {
  input in;
  template <class T> requires(!std::is_same_v<bare<T>, C> && can_read<Kind, bare<T>>)
  operator T &() const { return *make<bare<T>>(); }
  template <class T> requires(!std::is_same_v<bare<T>, C> && can_read<Kind, bare<T>>)
  operator T &&() const { return std::move(*make<bare<T>>()); }
  template <class T> T *make() const {
    T *v = new T{};
    input own = in;
    codec<Kind, T>::read(own, *v);
    return v;
  }
};

template <class C, class Kind> argument<C, Kind> argued(input &in, bool &first) {
  in.more(']', first);
  argument<C, Kind> a{in};
  in.skip();
  return a;
}

template <class C, class... Kinds> C *construct(input &in) {
  bool first = true;
  in.take('[');
  std::tuple<argument<C, Kinds>...> values{argued<C, Kinds>(in, first)...};
  in.take(']');
  return std::apply([](auto &...a) { return new C(a...); }, values);
}
template <class C, class... Kinds>
constexpr bool can_construct = requires(argument<C, Kinds> &...a) { new C(a...); };

} // namespace dryrun
#endif
