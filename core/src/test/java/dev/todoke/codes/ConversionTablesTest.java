package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.kernel.RegisteredSex;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("変換は表のとおりに答える")
class ConversionTablesTest {

    private static CodeTable table(String key, String text) {
        var rows = text.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
        return new CodeTable(
                new Edition("test", "1", LocalDate.MIN, LocalDate.MAX),
                List.of(rows.getFirst()),
                List.of(key),
                rows.subList(1, rows.size()));
    }

    /// Rules of a conversion that exists in this test only.
    private static Icd10Conversion conversion() {
        var rules = table("order", """
                order | section | sectionName | edition | morphology     | behaviour | topography | sex | result        | note
                10    | S       | sex         | both    | *              | *         | C60-C63    | F   | REFUSE:sex    |
                20    | S       | sex         | both    | 8441-8443      | 0         | *          | M   | REFUSE:sex    | female only
                30    | L       | liver       | both    | 8170,8172-8175 | 3         | !C22       | *   | C22.0         |
                40    | L       | liver       | both    | 8170           | 2,3       | C220       | F   | C22.7         |
                50    | M       | melanoma    | both    | 8720           | *         | C44,C809   | *   | COL:melanoma  |
                90    | Z       | columns     | both    | *              | 3,9       | *          | *   | COL:malignant |
                91    | Z       | columns     | both    | *              | 0,1,2     | *          | *   | D48.9         |
                """);
        return Icd10Conversion.of("test", rules, table("topography", """
                edition | topography | malignant | melanoma
                test    | C220       | C22.9     | C43.9
                test    | C449       | C44.9     | C43.9
                test    | C619       | C61       | C43.8
                """));
    }

    @ParameterizedTest(name = "{0} {1}/{2} 性別{3} → {4}(規則{5})")
    @CsvSource({
        "C619,8140,3,FEMALE,REFUSED,10",
        "C589,8140,3,FEMALE,C58.9,90",
        "C600,8140,3,FEMALE,REFUSED,10",
        "C639,8140,3,FEMALE,REFUSED,10",
        "C649,8140,3,FEMALE,C64.9,90",
        "C619,8140,3,MALE,C61,90",
        "C619,8140,3,BOTH,C61,90",
        "C500,8441,0,MALE,REFUSED,20",
        "C500,8443,0,MALE,REFUSED,20",
        "C500,8440,0,MALE,D48.9,91",
        "C500,8441,1,MALE,D48.9,91",
        "C500,8441,0,BOTH,D48.9,91",
        "C500,8441,0,FEMALE,D48.9,91",
        "C341,8170,3,MALE,C22.0,30",
        "C341,8171,3,MALE,C34.1,90",
        "C341,8172,3,MALE,C22.0,30",
        "C341,8175,3,MALE,C22.0,30",
        "C221,8170,3,MALE,C22.1,90",
        "C220,8170,3,FEMALE,C22.7,40",
        "C220,8170,2,FEMALE,C22.7,40",
        "C220,8170,1,FEMALE,D48.9,91",
        "C220,8170,3,MALE,C22.9,90",
        "C221,8170,3,FEMALE,C22.1,90",
        "C440,8720,0,MALE,C44.0,50",
        "C449,8720,3,MALE,C43.9,50",
        "C809,8720,9,MALE,C80.9,50",
        "C808,8720,3,MALE,UNKNOWN,0",
        "C619,8720,3,MALE,C61,90",
        "C449,8009,3,MALE,UNKNOWN,0",
        "C449,8000,9,MALE,C44.9,90",
    })
    void theFirstFittingRuleAnswers(
            String site, int histology, char behaviour, RegisteredSex sex, String code, int rule) {
        var answer = conversion().convert(new Topography(site), histology, behaviour, sex);
        assertThat(answer.rule()).isEqualTo(rule);
        switch (answer) {
            case Icd10Answer.Converted(var found, var _) -> assertThat(found).isEqualTo(code.replace(".", ""));
            case Icd10Answer.RefusedForSex _ -> assertThat(code).isEqualTo("REFUSED");
            case Icd10Answer.UnknownCode _ -> assertThat(code).isEqualTo("UNKNOWN");
        }
    }

    @Test
    @DisplayName("同じ問いには二度目も同じ答え、規則は番号で引ける")
    void rulesAreNamed() {
        var conversion = conversion();
        assertThat(conversion.edition()).isEqualTo("test");
        assertThat(conversion.rules()).extracting(Icd10Rule::number).containsExactly(10, 20, 30, 40, 50, 90, 91);
        assertThat(conversion.rule(20).map(Icd10Rule::text)).contains("20 S sex: female only");
        assertThat(conversion.rule(30).map(Icd10Rule::text)).contains("30 L liver");
        assertThat(conversion.rule(11)).isEmpty();
        var first = conversion.convert(new Topography("C220"), 8170, Behaviour.MALIGNANT, RegisteredSex.FEMALE);
        assertThat(conversion.convert(new Topography("C220"), 8170, Behaviour.MALIGNANT, RegisteredSex.FEMALE))
                .isEqualTo(first)
                .isEqualTo(new Icd10Answer.Converted("C227", 40));
        assertThat(conversion.convert(new Topography("C999"), 8170, Behaviour.MALIGNANT, RegisteredSex.FEMALE))
                .isEqualTo(new Icd10Answer.UnknownCode("C999"));
        assertThat(conversion.convert(new Topography("C220"), 8009, Behaviour.MALIGNANT, RegisteredSex.FEMALE))
                .isEqualTo(new Icd10Answer.UnknownCode("8009"));
        assertThatThrownBy(() -> conversion.convert(new Topography("C220"), 8000, '6', RegisteredSex.MALE))
                .isInstanceOf(UnknownTable.class);
        assertThat(Icd10Conversion.editions()).containsExactly("jp", "who");
        assertThat(Icd10Conversion.ofEdition("who2016").edition()).isEqualTo("who");
        assertThatThrownBy(() -> Icd10Conversion.ofEdition("icd9")).isInstanceOf(UnknownTable.class);
    }

    @Test
    @DisplayName("どの規則の理由も日本語で言える。案の規則の理由はそのまま")
    void reasonsAreJapanese() {
        for (String edition : List.of("jp", "who2016")) {
            assertThat(Icd10Conversion.ofEdition(edition).rules())
                    .filteredOn(rule -> !rule.note().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.noteJa()).isNotEqualTo(rule.note()));
        }
        assertThat(Icd10Conversion.japan().rule(10).map(Icd10Rule::noteJa)).contains("男性に女性の臓器");
        assertThat(conversion().rule(20).map(Icd10Rule::noteJa)).contains("female only");
        assertThat(conversion().rule(30).map(Icd10Rule::noteJa)).contains("");
    }

    private static ChildhoodClassification classification() {
        return ChildhoodClassification.of(table("order", """
                order | icccLabel | groupCode | extendedCode | nameEn   | nameJa | sitesIn   | sitesOut  | histologyIn | histologyOut | behaviour | item21Assumed
                1     | I(a).1    | 011       | 001          | leukemia | 白血病 | C42       | C422      | 9811-9819   | 9815         | 3         | 1a 1
                2     | III       | 031       | 017          | brain    | 脳     | C70-C72   | C711-C712 | 9380-9384   |              |           | 3
                3     | XII(b)    | 122       | 115          | other    | 他     | C000-C809 |           | 8000-8005   |              | 3         | 12b
                4     |           | 999       | 999          | none     | なし   |           |           |             |              |           |
                """));
    }

    @ParameterizedTest(name = "{0} {1}/{2} → 行{3}")
    @CsvSource({
        "C420,9810,3,0",
        "C420,9811,3,1",
        "C420,9819,3,1",
        "C420,9820,3,0",
        "C424,9811,3,1",
        "C422,9811,3,0",
        "C421,9815,3,0",
        "C421,9814,3,1",
        "C421,9811,1,0",
        "C421,9811,2,0",
        "C419,9811,3,0",
        "C710,9380,3,2",
        "C710,9380,0,2",
        "C710,9380,1,2",
        "C710,9380,2,0",
        "C710,9380,6,0",
        "C711,9380,3,0",
        "C712,9380,3,0",
        "C713,9384,1,2",
        "C700,9384,3,2",
        "C699,9384,3,0",
        "C729,9384,3,2",
        "C739,9384,3,0",
        "C729,9385,3,0",
        "C509,8000,3,3",
        "C509,8005,3,3",
        "C509,8010,3,0",
        "C509,8000,0,0",
        "C999,8000,3,0",
        "C509,8009,3,0",
    })
    void theFirstFittingRowClassifies(String site, int histology, char behaviour, int row) {
        var classification = classification();
        var found = classification.classify(new Topography(site), histology, behaviour);
        assertThat(found.rule()).isEqualTo(row);
        assertThat(found.isClassified()).isEqualTo(row != 0);
        assertThat(classification.classify(new Topography(site), histology, behaviour))
                .isSameAs(found);
    }

    @Test
    @DisplayName("分類は番号・群・名をそのまま答える")
    void classesAreAnsweredWhole() {
        var found = classification().classify(new Topography("C421"), 9811, Behaviour.MALIGNANT);
        assertThat(found).isEqualTo(new ChildhoodClass("1a 1", "I(a).1", "011", "001", "leukemia", "白血病", 1));
        assertThat(found.group()).isEqualTo("Ia");
        assertThat(classification()
                        .classify(new Topography("C710"), 9380, Behaviour.BENIGN)
                        .group())
                .isEqualTo("III");
        assertThat(classification()
                        .classify(new Topography("C509"), 8000, Behaviour.MALIGNANT)
                        .group())
                .isEqualTo("XIIb");
        assertThat(ChildhoodClass.NONE.group()).isEqualTo("none");
    }

    private static final String MORPHOLOGIES = """
            morphology | code32 | nameEn | nameJa | preferred31TermMovedTo | otherTermsMoved | change31to32
            """;

    @Test
    @DisplayName("版の間の変更を、なくなった・変わった・移った・増えたに分け、コードの順に並べる")
    void changesOfMorphologies() {
        var before = table("morphology", MORPHOLOGIES + """
                8300/0 | 8300/0 | same    | 同じ   |        |            |
                8290/1 | 8290/3 | behaves | 性状   |        | term a     |
                8280/3 | 8270/3 | moved   | 移動   |        |            |
                8260/3 |        | gone    | 廃止   |        |            |
                8250/3 | 8250/3 | terms   | 用語   | 8251/3 |            |
                8240/3 | 8240/3 | others  | 他     |        | x -> 8241  |
                8230/3 | 8230/3 | both    | 両方   | 8231/3 | y -> 8232  |
                """);
        var after = table("morphology", MORPHOLOGIES + """
                8300/0 | 8300/0 | same    | 同じ   |        |            |
                8290/3 | 8290/3 | behaves | 性状   |        |            | new behaviour
                8225/2 | 8225/2 | fresh   | 新しい |        |            | new behaviour of 8225
                8226/3 | 8226/3 | new     | 新     |        |            | new code
                """);
        assertThat(MorphologyChange.between(before, after))
                .extracting(change ->
                        change.kind() + " " + change.before() + ">" + change.after() + " [" + change.detail() + "]")
                .containsExactly(
                        "NEW_BEHAVIOUR_OF_CODE >8225/2 []",
                        "NEW_CODE >8226/3 []",
                        "TERMS_MOVED 8230/3>8230/3 [preferred term -> 8231/3; y -> 8232]",
                        "TERMS_MOVED 8240/3>8240/3 [x -> 8241]",
                        "TERMS_MOVED 8250/3>8250/3 [preferred term -> 8251/3]",
                        "DELETED 8260/3> []",
                        "REPLACED 8280/3>8270/3 []",
                        "BEHAVIOUR_CHANGED 8290/1>8290/3 [term a]",
                        "NEW_BEHAVIOUR_OF_CODE >8290/3 []");
        assertThat(MorphologyChange.between(before, after).getFirst())
                .isEqualTo(new MorphologyChange(
                        MorphologyChange.Kind.NEW_BEHAVIOUR_OF_CODE, "", "8225/2", "新しい", "fresh", ""));
        assertThat(MorphologyChange.all()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "死因 {0} 性別{1} → {2}")
    @CsvSource({
        "C51,MALE,OtherSex",
        "C51,FEMALE,StandsFor",
        "C58,MALE,OtherSex",
        "C60,FEMALE,OtherSex",
        "C60,MALE,StandsFor",
        "C63,FEMALE,OtherSex",
        "C63.9,FEMALE,OtherSex",
        "C64,FEMALE,StandsFor",
        "C50.9,MALE,StandsFor",
        "C73.0,MALE,StandsFor",
        "C739,BOTH,StandsFor",
        "C00,BOTH,StandsFor",
        "B99,BOTH,NotANeoplasm",
        "D48,BOTH,StandsFor",
        "D48.9,BOTH,StandsFor",
        "D49,BOTH,NotANeoplasm",
        "D50.0,BOTH,NotANeoplasm",
        "C99,BOTH,UnknownCategory",
        "34,BOTH,NotACause",
        "C3411,BOTH,NotACause",
    })
    void causesAreJudgedBySexAndChapter(String cause, RegisteredSex sex, String answer) {
        var conversion = CauseOfDeathConversion.of(Tables.shipped().only("icd10-to-icdo3"));
        assertThat(conversion.convert(cause, sex).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    @DisplayName("ICD-10の名は、4桁目に名がなければ3桁の名")
    void namesFallBackToTheCategory() {
        var names = CodeNames.shipped();
        assertThat(names.icd10("C61")).isNotEmpty();
        assertThat(names.icd10("C619")).isEqualTo(names.icd10("C61"));
        assertThat(names.icd10("C34")).isNotEqualTo(names.icd10("C341"));
        assertThat(names.icd10("C3")).isEmpty();
        assertThat(names.icd10("Z99")).isEmpty();
        assertThat(names.icd10("Z990")).isEmpty();
    }

    @Test
    @DisplayName("置き換えのない形態コードはそのまま")
    void morphologiesThatStay() {
        var stays = Morphology.of("814032").orElseThrow();
        assertThat(CurrentMorphology.of(stays)).isSameAs(stays);
        assertThat(CurrentMorphology.of(Morphology.of("815012").orElseThrow()).digits())
                .isEqualTo("815032");
    }
}
