// A whole argument or answer. Of the types that most programs have these are made once, with the harness
// (object/usual-values.cpp): optimising them was a fifth of what compiling a program took.
#ifndef DRYRUN_WHOLE_VALUES_HPP
#define DRYRUN_WHOLE_VALUES_HPP
#include "plain-values.hpp"
#include "sequences.hpp"

namespace dryrun {

// Not inline: else they would be made again to be inlined.
template <class Kind, class T> void read_value(input &in, T &v) { codec<Kind, T>::read(in, v); }
template <class Kind, class T> void write_value(output &out, const T &v) { codec<Kind, T>::write(out, v); }

#define DRYRUN_USUAL_VALUES(EACH) \
  EACH(integer, int) \
  EACH(integer, long long) \
  EACH(real, double) \
  EACH(truth, bool) \
  EACH(text, std::string) \
  EACH(array<integer>, std::vector<int>) \
  EACH(array<integer>, std::vector<long long>) \
  EACH(array<real>, std::vector<double>) \
  EACH(array<truth>, std::vector<bool>) \
  EACH(array<text>, std::vector<char>) \
  EACH(array<text>, std::vector<std::string>) \
  EACH(array<array<integer>>, std::vector<std::vector<int>>) \
  EACH(array<array<integer>>, std::vector<std::vector<long long>>) \
  EACH(array<array<text>>, std::vector<std::vector<char>>) \
  EACH(array<array<text>>, std::vector<std::vector<std::string>>) \
  EACH(linked_list<integer>, list_node<int> *) \
  EACH(binary_tree<integer>, tree_node<int> *)

#define DRYRUN_MADE_ELSEWHERE(KIND, TYPE) \
  extern template void read_value<KIND, TYPE>(input &, TYPE &); \
  extern template void write_value<KIND, TYPE>(output &, TYPE const &);
DRYRUN_USUAL_VALUES(DRYRUN_MADE_ELSEWHERE)

} // namespace dryrun
#endif
