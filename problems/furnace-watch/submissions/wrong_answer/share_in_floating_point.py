# The share is percent divided by 100, and its part of the readings is rounded up.
from bisect import bisect_left, insort
from math import ceil


def rollingPercentile(heat, width, percent, least):
    share = percent / 100
    window = []
    shown = []
    for minute, reading in enumerate(heat):
        if reading is not None:
            insort(window, reading)
        if minute >= width and heat[minute - width] is not None:
            del window[bisect_left(window, heat[minute - width])]
        if minute >= width - 1:
            rank = min(len(window), ceil(share * len(window)))
            shown.append(window[rank - 1] if len(window) >= least else None)
    return shown
