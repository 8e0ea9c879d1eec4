# A sorted list of the window, kept by bisect.
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
            rank = (len(window) * percent + 99) // 100
            shown.append(window[rank - 1] if len(window) >= least else None)
    return shown
