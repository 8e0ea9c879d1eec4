// Arrays, linked lists and binary trees, in and out.
#ifndef DRYRUN_SEQUENCES_HPP
#define DRYRUN_SEQUENCES_HPP
#include "plain-values.hpp"

namespace dryrun {

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

#ifdef __cpp_lib_span
/** As a look at a vector, which lasts as long as the program does. */
template <class Of, class T> struct codec<array<Of>, std::span<T>> {
  using held = std::vector<std::remove_const_t<T>>;
  using whole = codec<array<Of>, held>;
  static constexpr bool reads = whole::reads && !std::is_same_v<held, std::vector<bool>>, writes = reads;
  static void read(input &in, std::span<T> &v) {
    held *values = new held();
    whole::read(in, *values);
    v = *values;
  }
  static void write(output &out, std::span<T> v) { whole::write(out, held(v.begin(), v.end())); }
};
#endif

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
    refuse("returned a linked list with a cycle after node " + std::to_string(seen.size()), out.json);
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

} // namespace dryrun
#endif
