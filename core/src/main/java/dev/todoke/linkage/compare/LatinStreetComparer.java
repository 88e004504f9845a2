package dev.todoke.linkage.compare;

import java.util.List;

/// House number and street, also where the lines of an address changed places (番地・通り名の比較).
final class LatinStreetComparer extends Comparer {

    private static final int NUMBER_AND_STREET = 1;
    private static final int STREET = 2;
    private static final int NUMBER_AND_CLOSE = 3;
    private static final int CLOSE = 4;
    private static final int OTHER_LINE = 5;
    private static final int OTHER = 6;

    private final int number;
    private final int street;
    private final int line;
    private final TextDictionary streets;
    private final TextDictionary lines;

    LatinStreetComparer(CompareSetting setting) {
        this.number = setting.slot(0);
        this.street = setting.slot(1);
        this.line = setting.slot(2);
        this.streets = setting.texts(1);
        this.lines = setting.texts(2);
    }

    @Override
    public int quickLevel(int[] x, int a, int[] y, int b) {
        int left = x[a + street];
        int right = y[b + street];
        return left != 0 && right != 0 && left != right ? -NUMBER_AND_CLOSE : level(x, a, y, b);
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int left = x[a + street];
        int right = y[b + street];
        if (left == 0 || right == 0) {
            return 0;
        }
        boolean sameNumber = x[a + number] != 0 && x[a + number] == y[b + number];
        if (left == right) {
            return sameNumber ? NUMBER_AND_STREET : STREET;
        }
        String one = streets.text(left);
        String other = streets.text(right);
        if (LatinWords.areClose(one, other)) {
            return sameNumber ? NUMBER_AND_CLOSE : CLOSE;
        }
        boolean crossed = one.equals(lines.text(y[b + line])) || other.equals(lines.text(x[a + line]));
        return crossed ? OTHER_LINE : OTHER;
    }

    @Override
    public List<FrequencyUse> frequencies() {
        return List.of(new FrequencyUse(
                List.of(NUMBER_AND_STREET, STREET), street, false, List.of(NUMBER_AND_STREET, STREET)));
    }
}
