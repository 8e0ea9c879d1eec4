# A percentile lies between the two readings around its place, nearer to the one that is closer.
from bisect import bisect_left, insort


def rollingPercentile(heat, width, percent, least):
    window = []
    shown = []
    for minute, reading in enumerate(heat):
        if reading is not None:
            insort(window, reading)
        if minute >= width and heat[minute - width] is not None:
            del window[bisect_left(window, heat[minute - width])]
        if minute < width - 1:
            continue
        if len(window) < least:
            shown.append(None)
            continue
        low, part = divmod((len(window) - 1) * percent, 100)
        high = min(low + 1, len(window) - 1)
        shown.append(round(window[low] + (window[high] - window[low]) * part / 100))
    return shown
