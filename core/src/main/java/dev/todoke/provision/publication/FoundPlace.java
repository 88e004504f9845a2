package dev.todoke.provision.publication;

/// Where a rule found something, without what is shown there (点検で見つかった場所). Letters may be read by more people than the
/// tables: they name the place, never the number or the way to it.
///
/// @param rule code of the rule
/// @param table name of the table, empty for the text
/// @param place row and column, empty for the text
public record FoundPlace(String rule, String table, String place) {

    public static FoundPlace of(PublicationFinding finding) {
        return new FoundPlace(finding.rule().code(), finding.table(), finding.place());
    }
}
