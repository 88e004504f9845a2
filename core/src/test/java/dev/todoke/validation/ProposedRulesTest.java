package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.TableFault;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.RawRecord;
import dev.todoke.validation.ProposedRules.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("規則変更の案")
class ProposedRulesTest {

    private static final String LYMPHOMA = "TOPOGRAPHY=C169 MORPHOLOGY=969939";

    /// The shipped table with some lines changed; a line that becomes empty is left out.
    private static List<String> changed(TrialSubject subject, UnaryOperator<String> change) {
        return Tables.shipped().table(subject.table(), subject.edition()).lines().stream()
                .map(change)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<RuleChange> changes(TrialSubject subject, List<String> lines, RawRecord record) {
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30)));
        assertThat(ProposedRules.read(subject, "案", lines)).isInstanceOf(Reading.Understood.class);
        return ProposedRules.read(subject, "案", lines) instanceof Reading.Understood(var rules)
                ? rules.changes(record, checks)
                : List.of();
    }

    private static List<TableFault> faults(TrialSubject subject, List<String> lines) {
        return ProposedRules.read(subject, "案", lines) instanceof Reading.Faulty(var faults) ? faults : List.of();
    }

    @ParameterizedTest
    @EnumSource(TrialSubject.class)
    @DisplayName("いまの表そのものを案にすると、何も違わない")
    void theTableInForceChangesNothing(TrialSubject subject) {
        if (subject.needsTable()) {
            assertThat(changes(subject, changed(subject, line -> line), Records.with(LYMPHOMA)))
                    .isEmpty();
        }
        assertThat(TrialSubject.of(subject.key())).contains(subject);
    }

    @Test
    @DisplayName("点検: 重さの変わる指摘、なくなる指摘、効き始める日の前の指摘")
    void checksChangeWeightOrLapse() {
        var table = changed(
                TrialSubject.CHECKS,
                line -> line.startsWith("L01\t")
                        ? line.replace("error", "warning")
                        : line.startsWith("I40\t") ? "" : line);
        assertThat(changes(TrialSubject.CHECKS, table, Records.with("LATERALITY=1 BASIS=5")))
                .containsExactly(new RuleChange("L01", "error", "warning"), new RuleChange("I40", "warning", ""));
        assertThat(changes(TrialSubject.CHECKS, table, Records.clean())).isEmpty();

        var later = List.of("id\tseverity\tvalidFrom", "L01\terror\t2024-05-13");
        assertThat(changes(TrialSubject.CHECKS, later, Records.with("LATERALITY=1")))
                .containsExactly(new RuleChange("L01", "error", ""));
        assertThat(changes(TrialSubject.CHECKS, later, Records.with("LATERALITY=1 DIAGNOSIS_DATE=20240513")))
                .isEmpty();
    }

    @Test
    @DisplayName("ICD-10: 規則の答えが変わる届出だけを、決める規則の番号とともに言う")
    void conversionsChangeByRule() {
        var table = changed(
                TrialSubject.ICD10_JAPAN, line -> line.startsWith("160\t") ? line.replace("C83.0", "C85.9") : line);
        assertThat(changes(TrialSubject.ICD10_JAPAN, table, Records.with(LYMPHOMA)))
                .containsExactly(new RuleChange("160", "C830", "C859"));
        assertThat(changes(TrialSubject.ICD10_JAPAN, table, Records.clean())).isEmpty();
        assertThat(changes(TrialSubject.ICD10_JAPAN, table, Records.with("TOPOGRAPHY=X169 MORPHOLOGY=969939")))
                .as("what has no site is not converted")
                .isEmpty();
    }

    @Test
    @DisplayName("ICD-10: 性別で断る規則も、版の切り替えも比べる")
    void refusalsAndSwitchesAreCompared() {
        var table = changed(TrialSubject.ICD10_WHO, line -> line.startsWith("20\t") ? "" : line);
        assertThat(changes(TrialSubject.ICD10_WHO, table, Records.with("SEX=2 TOPOGRAPHY=C619")))
                .containsExactly(new RuleChange("3640", "", "C61"));
        assertThat(changes(TrialSubject.ICD10_EDITIONS, List.of(), Records.with(LYMPHOMA)))
                .containsExactly(new RuleChange("150", "C830", "C884"));
    }

    @Test
    @DisplayName("小児がん分類と形態コードの一覧")
    void classesAndListsAreCompared() {
        var classes = changed(
                TrialSubject.CHILDHOOD, line -> line.startsWith("3\t") ? line.replace("9811-9819", "9813-9819") : line);
        assertThat(changes(TrialSubject.CHILDHOOD, classes, Records.with("TOPOGRAPHY=C421 MORPHOLOGY=981139")))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo("1a 1"))
                .satisfies(change -> assertThat(change.after()).isNotEqualTo("1a 1"));
        assertThat(changes(TrialSubject.CHILDHOOD, classes, Records.with("TOPOGRAPHY=C421 MORPHOLOGY=981339")))
                .isEmpty();

        var shorter = changed(TrialSubject.MORPHOLOGIES, line -> line.contains("\t8140/3\t") ? "" : line);
        assertThat(changes(TrialSubject.MORPHOLOGIES, shorter, Records.clean()))
                .containsExactly(new RuleChange("8140/3", "8140/3", ""));
        assertThat(changes(TrialSubject.MORPHOLOGIES, shorter, Records.with("MORPHOLOGY=814029")))
                .isEmpty();
        var longer = new ArrayList<>(changed(TrialSubject.MORPHOLOGIES, line -> line));
        longer.add(longer.getLast().replaceAll("[0-9]{4}/[0-9]", "8140/9"));
        assertThat(changes(TrialSubject.MORPHOLOGIES, longer, Records.with("MORPHOLOGY=888839")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} を {2} にすると {3} の誤り")
    @CsvSource(delimiter = '|', textBlock = """
            ICD10_JAPAN  | COL:malignant | COL:malign | result
            ICD10_JAPAN  | COL:insitu    | D009       | result
            ICD10_WHO    | C51-C58       | C51-58     | topography
            ICD10_WHO    | 9590          | 959        | morphology
            CHILDHOOD    | C000-C809     | C000-809   | sitesIn
            CHILDHOOD    | 8000-8005     | 8000-      | histologyIn
            MORPHOLOGIES | 8140/3        | 8140.3     | morphology
            CHECKS       | error         | hard       | severity
            """)
    @DisplayName("読めない値は、列と値を言う")
    void unreadableValuesAreNamed(TrialSubject subject, String value, String wrong, String column) {
        assertThat(faults(subject, changed(subject, line -> line.replace(value, wrong))))
                .isNotEmpty()
                .allSatisfy(fault -> {
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault.value()).contains(wrong.substring(0, 3));
                    assertThat(fault.line()).isGreaterThan(1);
                });
    }

    @Test
    @DisplayName("どの性状にも最後の規則がなければ断る")
    void aConversionStaysTotal() {
        var open = changed(
                TrialSubject.ICD10_WHO, line -> line.startsWith("3650\t") || line.startsWith("3670\t") ? "" : line);
        assertThat(faults(TrialSubject.ICD10_WHO, open))
                .containsExactly(new TableFault(open.size(), "behaviour", "0,2", "* * *"));
        var closed = changed(
                TrialSubject.ICD10_WHO,
                line -> line.startsWith("3650\t") || line.startsWith("3670\t")
                        ? ""
                        : line.startsWith("3660\t") ? line.replace("\t1\t", "\t*\t") : line);
        assertThat(faults(TrialSubject.ICD10_WHO, closed)).isEmpty();
    }

    @Test
    @DisplayName("列の足りない表、幅の違う行、同じ番号の行、行のない表")
    void shapeOfTheTable() {
        assertThat(faults(TrialSubject.CHILDHOOD, List.of()))
                .extracting(TableFault::column)
                .startsWith("order", "mainGroup")
                .hasSize(16);
        var head = changed(TrialSubject.CHILDHOOD, line -> line).getFirst();
        assertThat(faults(TrialSubject.CHILDHOOD, List.of(head))).containsExactly(new TableFault(2, "", "", "order"));
        assertThat(faults(TrialSubject.CHILDHOOD, List.of(head, "1\tI", "")))
                .containsExactly(new TableFault(2, "", "2", "16"));
        var twice = new ArrayList<>(changed(TrialSubject.CHILDHOOD, line -> line));
        twice.add(1, twice.get(3));
        assertThat(faults(TrialSubject.CHILDHOOD, twice))
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).isEqualTo("order"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(5));
        var broken = changed(TrialSubject.CHILDHOOD, line -> line.startsWith("order") ? line : "x");
        assertThat(faults(TrialSubject.CHILDHOOD, broken))
                .as("a table of another kind")
                .hasSize(20);
    }
}
