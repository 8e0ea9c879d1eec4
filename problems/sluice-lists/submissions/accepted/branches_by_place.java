// Builds the branches in Yamna's order; how far each goes is known from the places in Idir's list. Flows can
// be larger than an int, so that the nodes are of a type of their own.
import java.util.*;

class TreeNode {
    long val;
    TreeNode left, right;

    TreeNode(long val) {
        this.val = val;
    }
}

class Solution {
    private final Map<Integer, Integer> place = new HashMap<>();
    private int next;
    private boolean fits = true;

    public TreeNode flowPlan(int[] yamna, int[] idir) {
        for (int i = 0; i < idir.length; i++) place.put(idir[i], i);
        TreeNode spring = branch(yamna, 0, idir.length - 1);
        return fits ? spring : null;
    }

    /** The branch with Idir's numbers from `first` to `last`, flows in place of numbers. */
    private TreeNode branch(int[] yamna, int first, int last) {
        if (first > last || !fits) return null;
        int middle = place.get(yamna[next]);
        if (middle < first || middle > last) {
            fits = false;
            return null;
        }
        TreeNode sluice = new TreeNode(yamna[next++]);
        sluice.left = branch(yamna, first, middle - 1);
        sluice.right = branch(yamna, middle + 1, last);
        if (sluice.left != null) sluice.val += sluice.left.val;
        if (sluice.right != null) sluice.val += sluice.right.val;
        return sluice;
    }
}
