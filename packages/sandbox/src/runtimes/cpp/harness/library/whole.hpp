// All of the standard library.
#include <bits/stdc++.h>
