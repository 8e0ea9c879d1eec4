// Between the parts of the object: how a test is ended and what is said of it.
#ifndef DRYRUN_ENDING_HPP
#define DRYRUN_ENDING_HPP
#include "dryrun.hpp"

namespace dryrun {

/** Descriptors that the launcher leaves open. */
enum { answers = 3, notes = 4, arguments = 5 };

/** Writes all of it, or as much as is taken. */
void put(int fd, const char *p, std::size_t n);
/** Begins the note with the exception that is being handled. */
void add_exception();
/** Ends the test with the note that was begun. */
[[noreturn]] void leave(int code);

} // namespace dryrun
#endif
