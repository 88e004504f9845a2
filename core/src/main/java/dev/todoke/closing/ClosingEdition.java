package dev.todoke.closing;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.facility.Facility;
import dev.todoke.tumour.SameTumourRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The editions of rules, tables and choices that make a closing (確定に用いた規則と表の版). Two closings of the same reports
/// and
/// the same parts are the same bytes.
public final class ClosingEdition {

    /// Tables whose values reach the 76 items or decide them.
    private static final List<String> TABLES = List.of(
            "area-changes",
            "area-fukuoka",
            "extent-applicability",
            "iarc-multiple-primaries",
            "iccc3",
            "icd10-names",
            "icd10-to-icdo3",
            "icdo3-morphology",
            "icdo3-to-icd10",
            "icdo3-to-icd10-topography",
            "icdo3-topography",
            "layout-76",
            "linkage-weights",
            "municipalities",
            "municipality-changes",
            "prefectures");

    private static final List<Part> SHIPPED = shipped();

    private ClosingEdition() {}

    /// What kind of thing an edition belongs to.
    public enum Kind {
        RULE,
        TABLE,
        REGISTER,
        CHOICE
    }

    /// One thing that a closing depends on beside the reports (確定を左右するもの).
    ///
    /// @param edition name of the edition
    /// @param sha256 checksum of its content; empty for rules, which the edition alone identifies
    public record Part(Kind kind, String name, String edition, String sha256) {}

    /// With the choices of the rules that the registry made.
    public static String text(RuleChoices rules) {
        return String.join(
                ", ", rules.edition(), SameTumourRule.EDITION, "icdo3-to-icd10/jp", "iccc3/1", "layout-76/2022-05-27");
    }

    /// Everything a closing depends on, in a fixed order. Of the secret only the checksum is told.
    public static List<Part> parts(Collection<Facility> facilities, LayoutReading reading, byte[] secret) {
        return parts(facilities, reading, secret, RuleChoices.standard());
    }

    /// The same where the registry chose other rules than the standard.
    public static List<Part> parts(
            Collection<Facility> facilities, LayoutReading reading, byte[] secret, RuleChoices rules) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Kind.RULE, "consolidation", rules.edition(), ""));
        parts.addAll(SHIPPED);
        parts.add(new Part(Kind.REGISTER, "facilities", Integer.toString(facilities.size()), facilitySum(facilities)));
        parts.add(new Part(Kind.CHOICE, "layout-reading", reading.text(), ""));
        parts.add(new Part(
                Kind.CHOICE,
                "numbering-secret",
                secret.length == 0 ? "none" : "installation",
                secret.length == 0
                        ? ""
                        : HexFormat.of().formatHex(Checksum.sha256().digest(secret))));
        return List.copyOf(parts);
    }

    /// The tables of the list above, as shipped and completed from outside.
    public static List<CodeTable> tables() {
        return Tables.shipped().editions().stream()
                .filter(edition -> TABLES.contains(edition.table()))
                .map(edition -> Tables.shipped().table(edition.table(), edition.name()))
                .toList();
    }

    private static List<Part> shipped() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Kind.RULE, "same-tumour", SameTumourRule.EDITION, ""));
        for (CodeTable table : tables()) {
            parts.add(new Part(
                    Kind.TABLE,
                    table.edition().table(),
                    table.edition().name(),
                    sum(String.join("\n", table.lines()))));
        }
        return List.copyOf(parts);
    }

    private static String facilitySum(Collection<Facility> facilities) {
        return sum(String.join(
                "\n",
                facilities.stream()
                        .sorted(Comparator.comparing(f -> f.code().value()))
                        .map(Facility::toString)
                        .toList()));
    }

    private static String sum(String content) {
        return HexFormat.of().formatHex(Checksum.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
