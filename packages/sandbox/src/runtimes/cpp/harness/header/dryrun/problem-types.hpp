// The types that a problem may name, and the nodes of its lists and trees.
#ifndef DRYRUN_PROBLEM_TYPES_HPP
#define DRYRUN_PROBLEM_TYPES_HPP
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

} // namespace dryrun
#endif
