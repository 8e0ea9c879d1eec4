// What stands before every program, made into a precompiled header once for each compiler: the library
// (lean.hpp or whole.hpp, as library.hpp) and how values come in and go out.
#ifndef DRYRUN_HPP
#define DRYRUN_HPP
#include "dryrun/calls.hpp"
#endif
