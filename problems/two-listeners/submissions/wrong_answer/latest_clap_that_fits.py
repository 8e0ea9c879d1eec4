# Gives each flash, earliest first, the latest free clap that fits. The next flash may need it.
from bisect import bisect_right


def confirmedFlashes(flash, east, west, eastDelay, westDelay):
    j = k = confirmed = 0
    for time in flash:
        last_east = bisect_right(east, time + eastDelay[1]) - 1
        last_west = bisect_right(west, time + westDelay[1]) - 1
        if last_east < j or east[last_east] < time + eastDelay[0]:
            continue
        if last_west < k or west[last_west] < time + westDelay[0]:
            continue
        confirmed += 1
        j = last_east + 1
        k = last_west + 1
    return confirmed
