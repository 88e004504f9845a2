package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("コードの規則")
class CodeRulesTest {

    private static final CodeRules RULES = CodeRules.of("3.2");

    private static List<String> found(CodeRules rules, String... cells) {
        var found = new ArrayList<String>();
        rules.check(
                CodedRow.of(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]),
                finding -> found.add(finding.familyAndCheck()));
        return found;
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1,60,C509,8500,3,2,1 |
            1,60,C509,8500,3,9,1 |
            1,60,C510,8070,3,9,1 | sex-site I01
            1,60,C589,8000,3,9,1 | sex-site I01
            1,60,C609,8070,3,9,1 |
            2,60,C600,8070,3,9,1 | sex-site I02
            2,60,C639,8140,3,9,1 | sex-site I02
            2,60,C589,8000,3,9,1 |
            2,60,C649,8312,3,9,1 |
            9,60,C619,8140,3,9,1 |
            1,60,C480,8382,3,9,1 | sex-morphology I03
            1,60,C809,8441,3,9,1 | sex-morphology I03
            1,60,C809,8461,3,9,1 | site-morphology H47
            1,60,C383,9084,3,9,1 | sex-morphology I04
            1,60,C383,9084,0,9,1 |
            2,60,C383,9084,3,9,1 |
            2,60,C809,9061,3,9,1 | sex-morphology I05, site-morphology H28
            2,60,C519,8080,2,9,1 | sex-morphology I05, site-morphology H27
            2,4,C539,8000,3,9,1  | age-site I10, age-site I11
            2,5,C539,8000,3,9,1  | age-site I11
            1,4,C619,8000,3,9,1  | age-site I10
            1,5,C619,8000,3,9,1  |
            1,19,C159,8000,3,9,1 | age-site I11
            1,20,C159,8000,3,9,1 |
            1,19,C384,8000,3,9,1 | age-site I11
            1,19,C383,8000,3,9,1 |
            1,19,C189,8000,3,9,1 | age-site-morphology I17
            1,19,C199,8000,3,9,1 | age-site I11
            1,19,C220,8000,3,9,1 |
            1,19,C239,8000,3,9,1 | age-site I11
            2,19,C549,8000,3,9,1 | age-site I11
            2,19,C559,8000,3,9,1 | age-site I11
            2,19,C569,8000,3,9,1 |
            1,14,C649,8960,3,9,1 |
            1,15,C649,8960,3,9,1 | age-morphology I12
            1,14,C421,9687,3,6,1 |
            1,15,C421,9687,3,6,1 | age-morphology I12
            1,25,C421,9823,3,6,1 | age-morphology I13
            1,26,C421,9823,3,6,1 |
            1,14,C421,9823,3,6,1 | age-morphology I13, age-morphology I14
            1,14,C421,9732,3,9,1 | age-morphology I14
            1,15,C421,9732,3,9,1 |
            1,39,C619,8140,3,9,1 | age-site-morphology I15
            1,39,C619,8149,3,9,1 | age-site-morphology I15
            1,40,C619,8140,3,9,1 |
            1,39,C619,8150,3,9,1 | site-morphology H09
            1,19,C179,8140,3,9,1 | age-site-morphology I16
            1,20,C179,8140,3,9,1 |
            1,19,C179,9590,3,9,1 |
            1,19,C341,8240,3,9,1 |
            1,19,C341,8249,3,9,1 |
            1,19,C341,8250,3,9,1 | age-site-morphology I17
            1,19,C339,9590,3,9,1 | age-site-morphology I17
            1,20,C341,8250,3,9,1 |
            1,5,C692,9510,3,9,1  |
            1,6,C692,9510,3,9,1  | age-site-morphology I18
            1,6,C692,9512,3,9,1  | age-site-morphology I18
            1,6,C692,9511,3,9,1  |
            2,14,C589,9100,3,9,1 | age-site-morphology I19
            2,15,C589,9100,3,9,1 |
            2,45,C589,9100,3,9,1 |
            2,46,C589,9100,3,9,1 | age-site-morphology I19
            1,60,C400,8000,2,9,1 | site-behaviour I20
            1,60,C429,8000,2,9,1 | valid-site I41, site-behaviour I20
            1,60,C439,8000,2,9,1 | valid-site I41
            1,60,C448,8000,2,9,1 |
            1,60,C479,8000,2,9,1 | site-behaviour I20
            1,60,C480,8000,2,9,1 |
            1,60,C499,8000,2,9,1 | site-behaviour I20
            1,60,C729,8000,2,9,1 | site-behaviour I20
            1,60,C739,8000,2,9,1 |
            1,60,C162,8140,2,9,1 |
            1,60,C162,8140,2,,1  |
            1,60,C162,8140,2,1,1 | grade-morphology I30
            1,60,C162,8140,0,4,1 | grade-morphology I30
            1,60,C162,8140,3,,1  | grade-morphology I31
            1,60,C162,8140,3,0,1 | grade-morphology I31
            1,60,C162,8140,3,4,1 |
            1,60,C162,8140,3,5,1 | grade-morphology I32
            1,60,C162,8140,3,8,1 | grade-morphology I32
            1,60,C779,9590,3,5,1 |
            1,60,C739,8331,3,2,1 | grade-morphology I33
            1,60,C739,8331,3,1,1 |
            1,60,C341,8249,3,3,1 | grade-morphology I34
            1,60,C341,8249,3,2,1 |
            2,60,C569,8634,3,2,1 | grade-morphology I35
            2,60,C569,8634,3,3,1 |
            1,60,C162,8020,3,3,1 | grade-morphology I36
            1,60,C162,8020,3,4,1 |
            1,60,C779,9702,3,8,1 | grade-morphology I37
            1,60,C779,9702,3,5,1 |
            1,60,C779,9680,3,5,1 | grade-morphology I38
            1,60,C779,9680,3,6,1 |
            1,60,C779,9670,3,7,1 | grade-morphology I38, valid-morphology I42
            1,60,C779,9712,3,6,1 |
            1,60,C421,9948,3,5,1 | grade-morphology I39
            1,60,C421,9948,3,8,1 |
            1,60,C779,9714,3,7,1 |
            1,60,C779,9714,3,4,1 |
            1,60,C779,9714,3,6,1 | grade-morphology I39b
            1,60,C449,9700,3,6,1 | grade-morphology I39c
            1,60,C449,9700,3,8,1 |
            1,60,C779,9719,3,8,1 | grade-morphology I37
            1,60,C162,8140,3,9,4 | basis-morphology I40
            1,60,C162,8140,3,9,5 | basis-morphology I40
            1,60,C162,8140,3,9,6 | basis-morphology I40
            1,60,C162,8140,3,9,9 | basis-morphology I40
            1,60,C162,8140,3,9,0 | basis-morphology I40
            1,60,C162,8140,3,9,3 |
            1,60,C162,8140,3,9,  |
            1,60,C162,8000,3,9,6 |
            1,60,C259,8154,3,9,6 |
            1,60,C259,8155,3,9,6 | basis-morphology I40
            1,60,C449,8720,3,9,6 |
            1,60,C690,8720,3,9,6 |
            1,60,C519,8720,3,9,6 | sex-site I01, basis-morphology I40
            1,60,C751,8281,3,9,6 |
            1,60,C700,9539,3,9,6 |
            1,60,C700,9540,3,9,6 | basis-morphology I40
            1,60,C141,8140,3,9,1 | valid-site I41
            1,60,c162,8140,3,9,1 | valid-site I41
            1,60,,8140,3,9,1     | valid-site I41
            1,60,C162,9999,3,9,1 | valid-morphology I42
            1,60,C162,８１４０,3,9,1 | valid-morphology I42
            1,60,C162,8140,6,9,1 | valid-morphology I42
            1,60,C340,8085,3,9,1 |
            1,60,C071,8561,0,9,1 | valid-site I41
            1,60,C079,8561,0,9,1 |
            1,60,C098,8561,0,9,1 | site-morphology H01
            1,60,C421,8010,3,9,1 | site-morphology H65
            1,60,C809,8010,3,9,1 |
            """)
    @DisplayName("限界の両側")
    void bothSidesOfEveryLimit(String row, String expected) {
        var names = expected == null ? List.<String>of() : List.of(expected.split(", ", -1));
        assertThat(found(RULES, row.split(",", -1))).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    @DisplayName("版が違えば、版にないコードも違う")
    void editionsKnowDifferentCodes() {
        String[] deleted = {"1", "60", "C779", "9670", "3", "6", "1"};
        String[] added = {"1", "60", "C102", "8085", "3", "9", "1"};
        assertThat(found(CodeRules.of("3.1"), deleted)).isEmpty();
        assertThat(found(CodeRules.of("3.2"), deleted)).containsExactly("valid-morphology I42");
        assertThat(found(CodeRules.of("3.1"), added)).containsExactly("valid-morphology I42");
        assertThat(found(CodeRules.of("3.2"), added)).isEmpty();
    }

    @Test
    @DisplayName("部位と組織型の規則は、点検表の文のとおり(全ての部位×組織型)")
    void siteHistologyFollowsTheTextOfTheTable() {
        var families = new String[10_000];
        var texts = new HashMap<String, String>();
        for (TableRow row : Tables.shipped().only("notification-checks").rows()) {
            var listed = Pattern.compile("histologies ([0-9 ]+) are (expected only|unlikely) at ([^;]+);")
                    .matcher(row.value("rule"));
            if (listed.find()) {
                for (String histology : listed.group(1).split(" ", -1)) {
                    families[Integer.parseInt(histology)] = row.value("id");
                }
                texts.put(
                        row.value("id"), listed.group(2) + " " + listed.group(3).replace(".", ""));
            }
        }
        assertThat(texts).hasSize(70);
        var sites = Tables.shipped().table("icdo3-topography", "3.2").rows();
        for (int histology = 8000; histology < 10_000; histology++) {
            for (TableRow site : sites) {
                String code = site.value("code");
                String expected = expected(families[histology], texts, code);
                int broken = CodeRules.brokenSiteHistology(
                        CodedCase.of("", "", code, Integer.toString(histology), "3", "9", ""));
                String actual = broken < 0
                        ? ""
                        : CodeRules.siteHistologyRules().get(broken).id();
                assertThat(actual).as("%s %d", code, histology).isEqualTo(expected);
            }
        }
    }

    private static String expected(String family, Map<String, String> texts, String code) {
        if (family == null) {
            return "";
        }
        String text = texts.get(family);
        boolean listed = List.of(text.split(" ", -1)).stream()
                .anyMatch(place -> place.startsWith("C") && code.startsWith(place));
        return listed == text.startsWith("expected") ? "" : family;
    }

    @Test
    @DisplayName("どんな値でも止まらず、どの指摘にも両言語の文がある")
    void anyCellsGiveFindingsWithWords() {
        var random = new Random(20260701);
        String[] parts = {
            "", "1", "2", "9", "C162", "C809", "c16.2", "C999", "8140", "9732", "9999", "３", "ｱ", "-1", "150"
        };
        for (int i = 0; i < 20_000; i++) {
            var cells = new String[7];
            for (int k = 0; k < cells.length; k++) {
                cells[k] = parts[random.nextInt(parts.length)];
            }
            RULES.check(CodedRow.of(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]), finding -> {
                assertThat(finding.message(Locale.JAPANESE)).isNotBlank();
                assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            });
        }
    }

    @Test
    @DisplayName("年齢の帯の中では、どの規則も答えを変えない")
    void rulesDoNotDistinguishAgesOfOneBand() {
        int[] sites = {150, 170, 189, 341, 384, 509, 539, 589, 619, 692};
        int[] histologies = {8000, 8140, 8240, 8960, 9100, 9510, 9687, 9732, 9823, 9724};
        for (CodeRule rule : CodeRules.plainRules()) {
            for (int site : sites) {
                for (int histology : histologies) {
                    for (int age = 1; age < 150; age++) {
                        if (SoundCases.band(age) == SoundCases.band(age - 1)) {
                            assertThat(rule.broken().holdsFor(aged(age, site, histology)))
                                    .as("%s %d %d %d", rule.id(), age, site, histology)
                                    .isEqualTo(rule.broken().holdsFor(aged(age - 1, site, histology)));
                        }
                    }
                }
            }
        }
    }

    private static CodedCase aged(int age, int site, int histology) {
        return new CodedCase(CodedCase.FEMALE, age, age, site, histology, 3, 9, 1);
    }
}
