// Reading and writing values of the types that most programs have.
#include "dryrun.hpp"

namespace dryrun {

#define DRYRUN_MADE_HERE(KIND, TYPE) \
  template void read_value<KIND, TYPE>(input &, TYPE &); \
  template void write_value<KIND, TYPE>(output &, TYPE const &);
DRYRUN_USUAL_VALUES(DRYRUN_MADE_HERE)

} // namespace dryrun
