package dev.todoke.codes;

import dev.todoke.kernel.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A group of sites in published tables (集計部位), a set of ICD-10 codes. Grouping looks at ICD-10 (item 19), never at
/// ICD-O.
///
/// Source: table `site-groups` with its papers.
public final class SiteGroup {

    private final String level;
    private final String code;
    private final String nameJa;
    private final String nameEn;
    private final String sexes;
    private final String icd10;
    private final List<Span> spans;

    /// First and last code of a range, compared after padding both to four characters.
    private record Span(String first, String last) {

        boolean contains(String icd10) {
            String low = icd10.length() == 3 ? icd10 + "0" : icd10;
            String high = icd10.length() == 3 ? icd10 + "9" : icd10;
            return low.compareTo(first) >= 0 && high.compareTo(last) <= 0;
        }
    }

    private SiteGroup(TableRow row) {
        this.level = row.value("level");
        this.code = row.value("code");
        this.nameJa = row.value("nameJa");
        this.nameEn = row.value("nameEn");
        this.sexes = row.value("sex");
        this.icd10 = row.value("icd10");
        this.spans = spans(row.value("icd10"));
    }

    private static List<Span> spans(String text) {
        var found = new ArrayList<Span>();
        for (String part : text.replace(".", "").split("[, ]+")) {
            String[] ends = part.split("-");
            String last = ends[ends.length - 1];
            found.add(new Span(padded(ends[0], '0'), padded(last, '9')));
        }
        return List.copyOf(found);
    }

    private static String padded(String code, char with) {
        return code.length() == 3 ? code + with : code;
    }

    /// The 26 groups of the report (主要部位), invasive only.
    public static List<SiteGroup> main() {
        return ofLevel("MAIN");
    }

    /// The groups whose tables include in situ tumours (上皮内がんを含む部位).
    public static List<SiteGroup> mainWithInSitu() {
        return ofLevel("MAIN_WITH_IN_SITU");
    }

    /// Every row of the detailed tables (詳細集計表の部位).
    public static List<SiteGroup> detail() {
        return ofLevel("DETAIL");
    }

    private static List<SiteGroup> ofLevel(String level) {
        return Tables.shipped().only("site-groups").rows().stream()
                .filter(row -> row.value("level").equals(level))
                .map(SiteGroup::new)
                .toList();
    }

    /// @param icd10 without the dot, three or four characters
    public boolean contains(String icd10) {
        if (icd10.length() < 3) {
            return false;
        }
        for (Span span : spans) {
            if (span.contains(icd10)) {
                return true;
            }
        }
        return false;
    }

    public String level() {
        return level;
    }

    public String code() {
        return code;
    }

    public String nameJa() {
        return nameJa;
    }

    public String nameEn() {
        return nameEn;
    }

    /// `ALL`, `M` or `F`: the sexes the group's tables show.
    public String sexes() {
        return sexes;
    }

    /// The sex of a site that only one sex has, for example 前立腺.
    public Optional<Sex> onlySex() {
        return switch (sexes) {
            case "M" -> Optional.of(Sex.MALE);
            case "F" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /// The codes of the group as printed: `C18-C20`, `C64-C66,C68`.
    public String icd10() {
        return icd10;
    }
}
