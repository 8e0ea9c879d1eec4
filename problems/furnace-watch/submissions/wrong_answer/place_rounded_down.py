# The percentile stands at the place count times percent, with what is behind the point cut off.
from bisect import bisect_left, insort


def rollingPercentile(heat, width, percent, least):
    window = []
    shown = []
    for minute, reading in enumerate(heat):
        if reading is not None:
            insort(window, reading)
        if minute >= width and heat[minute - width] is not None:
            del window[bisect_left(window, heat[minute - width])]
        if minute >= width - 1:
            count = len(window)
            place = min(count - 1, count * percent // 100)
            shown.append(window[place] if count >= least else None)
    return shown
