package dev.todoke.linkage.compare;

/// Fields that lie in one another, narrow ones first, such as block, town, municipality (段階のある項目).
///
/// The widest must be known in both records; the level is the narrowest field on which they agree.
final class NestedComparer extends Comparer {

    private final int[] slots;

    NestedComparer(CompareSetting setting) {
        slots = new int[setting.arguments().size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = setting.slot(i);
        }
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int widest = slots[slots.length - 1];
        if (x[a + widest] == 0 || y[b + widest] == 0) {
            return 0;
        }
        for (int i = 0; i < slots.length; i++) {
            int left = x[a + slots[i]];
            if (left != 0 && left == y[b + slots[i]]) {
                return i + 1;
            }
        }
        return slots.length + 1;
    }

    /// The fields themselves.
    @Override
    public int clues() {
        return slots.length;
    }

    @Override
    public int clue(int which, int[] x, int a) {
        return x[a + slots[which]];
    }

    @Override
    public int possible(int agree, int present) {
        boolean widest = (present >>> slots.length - 1 & 1) != 0;
        return widest ? agree << 1 | 1 << slots.length + 1 : 1;
    }

    @Override
    public int cluesOf(int slot) {
        int clues = 0;
        for (int i = 0; i < slots.length; i++) {
            clues |= slots[i] == slot ? 1 << i : 0;
        }
        return clues;
    }
}
