package dev.todoke.linkage;

/// What sharing a common or a rare name adds to the weight (出現頻度による補正), in bits.
///
/// ```
/// bits = log2(u / f)      u = probability that two people share the value of this part
///                         f = share of this value among the records, mixed with a number of average records
/// ```
///
/// The mixing keeps small files from taking a name for common because one person stands in them often.
final class NameFrequency {

    private NameFrequency() {}

    static double[] bits(LinkageModel model, RecordLines lines, SearchKey key, int names, double u) {
        int[] count = new int[names];
        long known = 0;
        for (int i = 0; i < lines.size(); i++) {
            int name = lines.cell(i, key);
            if (name != 0) {
                count[name]++;
                known++;
            }
        }
        double average = model.parameter("frequency_prior_records");
        double floor = model.parameter("frequency_floor");
        double[] bits = new double[names];
        for (int name = 1; name < names; name++) {
            double share = (count[name] + average * u) / (known + average);
            bits[name] = LinkageModel.log2(u / Math.max(floor, share));
        }
        return bits;
    }

    static double most(double[] some, double[] others) {
        double most = 0;
        for (double b : some) {
            most = Math.max(most, b);
        }
        for (double b : others) {
            most = Math.max(most, b);
        }
        return most;
    }
}
