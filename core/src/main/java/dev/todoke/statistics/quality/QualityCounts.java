package dev.todoke.statistics.quality;

/// Counts behind the shares of one line (精度指標のもとになる件数), of tumours counted in statistics without carcinoma in situ.
///
/// ```
/// share = part / cases · 100
/// ```
///
/// @param cases all of them
/// @param microscopy items 23 = 1, 2, 3 (MV)
/// @param histology items 23 = 1, 2 (HV)
/// @param dci item 69 = 1
/// @param dco item 70 = 1
/// @param unknownBasis item 23 = 9 or 0
/// @param unknownExtent item 30 = 499
/// @param unknownDay item 26 is not 0: the date is not known to the day
/// @param unknownSite ill-defined or unknown site, C26, C39, C76, C80 in item 19
public record QualityCounts(
        long cases,
        long microscopy,
        long histology,
        long dci,
        long dco,
        long unknownBasis,
        long unknownExtent,
        long unknownDay,
        long unknownSite) {

    public static final QualityCounts NONE = new QualityCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public QualityCounts plus(QualityCounts more) {
        return new QualityCounts(
                cases + more.cases,
                microscopy + more.microscopy,
                histology + more.histology,
                dci + more.dci,
                dco + more.dco,
                unknownBasis + more.unknownBasis,
                unknownExtent + more.unknownExtent,
                unknownDay + more.unknownDay,
                unknownSite + more.unknownSite);
    }

    /// In percent; 0 when there is no case.
    public double percent(long part) {
        return cases == 0 ? 0 : 100.0 * part / cases;
    }
}
