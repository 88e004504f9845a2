package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("点検項目の一覧")
class CheckCatalogueTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "checks.md");

    private static final Facility CLINIC = new Facility(
            new FacilityCode("40001"),
            "ももちクリニック",
            FacilityClass.DESIGNATED_CLINIC,
            new Prefecture("40"),
            new MunicipalityCode("40137"),
            "",
            "",
            "",
            PartialDate.unknown());

    /// Rules that another check says in the same words, or that the file reader says.
    private static final Map<String, String> SAID_ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry("F01", "portal: the virus scan comes before anything else"),
            Map.entry("F02", "file reader"),
            Map.entry("F03", "portal: one file belongs to the facility of the account"),
            Map.entry("F04", "`check --cases` against the number on the declaration"),
            Map.entry("F05", "portal: nil return"),
            Map.entry("F06", "file reader: a PDF is refused whole, its CSV is sent instead"),
            Map.entry("F07", "file reader: a PDF is refused whole, its CSV is sent instead"),
            Map.entry("F08", "file reader"),
            Map.entry("I31", "S14"),
            Map.entry("I41", "S13"),
            Map.entry("I42", "S14"),
            Map.entry("X18", "I40")));

    private static final List<Check> IN_FORCE = CheckList.inForce(
                    CheckOccasion.on(PartialDate.of(2025, 6, 30)).by(CLINIC).forYear(2024))
            .checks();

    @Test
    @DisplayName("どの点検も表にあり、重さも表と同じ")
    void everyCheckStandsInTheTableWithItsSeverity() {
        assertThat(severities())
                .containsAllEntriesOf(IN_FORCE.stream()
                        .collect(Collectors.toMap(
                                Check::id, check -> check.severity().code())));
    }

    @Test
    @DisplayName("番号は2度使わない")
    void idsAreUnique() {
        assertThat(IN_FORCE).extracting(Check::id).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("どの点検にも日本語と英語の題と文がある")
    void everyCheckHasWordsInBothLanguages() {
        var ja = ResourceBundle.getBundle("words.checks", Locale.ROOT);
        var en = ResourceBundle.getBundle("words.checks", Locale.ENGLISH);
        assertThat(en.keySet()).isEqualTo(ja.keySet());
        assertThat(ja.keySet())
                .containsAll(IN_FORCE.stream().map(c -> c.id() + ".title").toList());
        for (String key : ja.keySet()) {
            assertThat(en.getString(key).split("%s", -1))
                    .as(key)
                    .hasSameSizeAs(ja.getString(key).split("%s", -1));
        }
    }

    @Test
    @DisplayName("docs/checks.md は表と実装から書かれたとおり")
    void documentIsFresh() throws IOException {
        String document = document();
        if (Boolean.getBoolean("todoke.write-documents")) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT).hasContent(document);
    }

    private static Map<String, String> severities() {
        return Tables.shipped().only("notification-checks").rows().stream()
                .collect(Collectors.toMap(row -> row.value("id"), row -> row.value("severity")));
    }

    private static String document() {
        var inForce = IN_FORCE.stream().map(Check::id).collect(Collectors.toSet());
        var ja = ResourceBundle.getBundle("words.checks", Locale.ROOT);
        var rows = Tables.shipped().only("notification-checks").rows();
        var text = new StringBuilder("""
                # Checks of notifications (点検項目)

                Written by `CheckCatalogueTest` from the table `notification-checks` and the list in force; run the test with
                `-Dtodoke.write-documents=true` to renew it. Edition %s. In force: %d of %d rows; "said by" names the check
                or the part of the program that already says the same.

                | id | severity | items | 点検 | rule | certainty | state |
                |---|---|---|---|---|---|---|
                """.formatted(CheckList.EDITION, inForce.size(), rows.size()));
        for (TableRow row : rows) {
            String id = row.value("id");
            boolean note = row.value("severity").equals("note");
            String state = inForce.contains(id)
                    ? "in force"
                    : SAID_ELSEWHERE.containsKey(id) ? "said by " + SAID_ELSEWHERE.get(id) : note ? "note" : "not yet";
            text.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            id,
                            row.value("severity"),
                            row.value("items"),
                            inForce.contains(id) ? ja.getString(id + ".title") : "",
                            row.value("rule").replace("|", "\\|"),
                            row.value("certainty"),
                            state));
        }
        return text.toString();
    }
}
