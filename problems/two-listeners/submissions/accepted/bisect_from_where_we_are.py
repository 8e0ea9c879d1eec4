# For each flash the first clap in each list that is late enough, looked up from the last one used on.
from bisect import bisect_left


class Solution:
    def confirmedFlashes(self, flash, east, west, eastDelay, westDelay):
        j = k = confirmed = 0
        for time in flash:
            j = bisect_left(east, time + eastDelay[0], j)
            k = bisect_left(west, time + westDelay[0], k)
            if j == len(east) or k == len(west):
                break
            if east[j] <= time + eastDelay[1] and west[k] <= time + westDelay[1]:
                confirmed += 1
                j += 1
                k += 1
        return confirmed
