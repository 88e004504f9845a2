package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;

/// What sharing a common or a rare value adds to the weight (出現頻度による補正), in bits.
///
/// ```
/// bits = log2(u / f)      u = probability that two people share a value of this field
///                         f = share of this value among the records, mixed with a number of average records
/// ```
///
/// The mixing keeps small files from taking a value for common because one person stands in them often.
final class FrequencyBits {

    private FrequencyBits() {}

    /// By number of the value; at 0 stands what a value that nobody has adds.
    ///
    /// @param known records that have a value at all
    static double[] of(LinkModel model, int[] counts, long known, double u) {
        double average = model.parameter(Parameter.FREQUENCY_PRIOR_RECORDS);
        double floor = model.parameter(Parameter.FREQUENCY_FLOOR);
        double[] bits = new double[counts.length];
        for (int value = 0; value < counts.length; value++) {
            double share = (counts[value] + average * u) / (known + average);
            bits[value] = LinkModel.log2(u / Math.max(floor, share));
        }
        return bits;
    }

    static long known(int[] counts) {
        long known = 0;
        for (int value = 1; value < counts.length; value++) {
            known += counts[value];
        }
        return known;
    }

    static int[] counts(PersonTable table, int slot, int values) {
        int[] counts = new int[values];
        int stride = table.stride();
        int[] lines = table.lines();
        for (int i = 0, at = slot; i < table.size(); i++, at += stride) {
            counts[lines[at]]++;
        }
        counts[0] = 0;
        return counts;
    }
}
