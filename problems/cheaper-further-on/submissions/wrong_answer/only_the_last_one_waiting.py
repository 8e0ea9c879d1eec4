# Forward, with a stack of waiting stations: stops at the first that is not satisfied, though a dearer
# one may wait below it.
def cheaperFurtherOn(at, price, margin, reach):
    answer = [-1] * len(at)
    waiting = []
    for i in range(len(at)):
        while waiting and price[waiting[-1]] - price[i] >= margin:
            j = waiting.pop()
            if at[i] - at[j] <= reach:
                answer[j] = at[i] - at[j]
        waiting.append(i)
    return answer
