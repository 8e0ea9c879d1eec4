// Where arguments come from and answers go to, and what ends a test between them.
#ifndef DRYRUN_CHANNELS_HPP
#define DRYRUN_CHANNELS_HPP
#include "library.hpp"

namespace dryrun {

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

} // namespace dryrun
#endif
