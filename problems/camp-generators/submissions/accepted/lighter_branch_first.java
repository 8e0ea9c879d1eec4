// Each box tells the one above what it draws; what does not fit gets a generator, the heavier branch first.
class Solution {
    private long capacity;
    private int generators;
    private boolean impossible;

    public int fewestGenerators(TreeNode camp, long capacity) {
        if (camp == null) return 0;
        this.capacity = capacity;
        drawn(camp);
        return impossible ? -1 : generators + 1;
    }

    private long drawn(TreeNode box) {
        if (box == null) return 0;
        long left = drawn(box.left), right = drawn(box.right), watts = box.val;
        if (watts > capacity) impossible = true;
        for (long branch : new long[] {Math.min(left, right), Math.max(left, right)}) {
            if (watts + branch <= capacity) watts += branch;
            else generators++;
        }
        return watts;
    }
}
