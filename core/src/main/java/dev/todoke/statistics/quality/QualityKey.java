package dev.todoke.statistics.quality;

/// What a line of quality figures is about (精度の集計単位).
///
/// @param by the kind of line
/// @param value code of the area or hospital; empty for the whole
/// @param site code of the site group; `ALL` for all sites
public record QualityKey(By by, String value, String site) implements Comparable<QualityKey> {

    /// All sites together.
    public static final String ALL_SITES = "ALL";

    /// Kinds of lines.
    public enum By {
        WHOLE,
        /// Prefecture and secondary medical area of residence (都道府県・医療圏).
        AREA,
        /// Hospital that diagnosed (診断病院).
        HOSPITAL
    }

    @Override
    public int compareTo(QualityKey other) {
        int kind = by.compareTo(other.by);
        int place = kind != 0 ? kind : value.compareTo(other.value);
        return place != 0 ? place : site.compareTo(other.site);
    }
}
