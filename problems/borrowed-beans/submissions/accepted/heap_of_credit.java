// What is taken from the store is on credit: the heap has the fees for which such sacks could still be
// borrowed instead, the lowest on top.
import java.util.*;

class Solution {
    private static class Lot {
        final int fee;
        long sacks;

        Lot(int fee, long sacks) {
            this.fee = fee;
            this.sacks = sacks;
        }
    }

    public long leastFees(int[] landed, int[] wanted, int[] fee) {
        PriorityQueue<Lot> credit = new PriorityQueue<>(Comparator.comparingInt((Lot lot) -> lot.fee));
        long stored = 0, total = 0;
        for (int day = 0; day < landed.length; day++) {
            stored += landed[day];
            long fromStore = Math.min(stored, wanted[day]);
            stored -= fromStore;
            if (wanted[day] > 0) credit.add(new Lot(fee[day], wanted[day]));
            for (long due = wanted[day] - fromStore; due > 0; ) {
                Lot cheapest = credit.peek();
                long taken = Math.min(due, cheapest.sacks);
                total += taken * cheapest.fee;
                due -= taken;
                cheapest.sacks -= taken;
                if (cheapest.sacks == 0) credit.poll();
            }
        }
        return total;
    }
}
