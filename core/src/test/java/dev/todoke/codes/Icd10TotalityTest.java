package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.RegisteredSex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every site × histology × behaviour × sex, about 4.3 million combinations an edition.
@DisplayName("ICD-10への変換はどの組み合わせにも答える")
class Icd10TotalityTest {

    private static final char[] BEHAVIOURS = {'0', '1', '2', '3', '6'};

    /// What ICD-O-3 calls a tumour and ICD-10 puts outside chapter II: hyperplasia of the prostate, moles,
    /// neurofibromatosis, and Langerhans cell histiocytosis before 2010.
    private static final Set<String> OUTSIDE_CHAPTER_TWO = Set.of("N40", "O019", "O011", "Q850", "D760");

    private static final Pattern WOMEN = Pattern.compile("C5[1-8]|D06|D07[0-3]|D2[5-8]|D39");
    private static final Pattern MEN = Pattern.compile("C6[0-3]|D07[4-6]|D29|D40");

    @ParameterizedTest(name = "{0}版: 答えか断りがあり、答えはその版のコード")
    @CsvSource({"jp, in2003", "who, in2013"})
    void everyCombinationHasAnAnswer(String edition, String column) {
        var conversion = Icd10Conversion.named(edition).orElseThrow();
        var codes = KnownCodes.shipped();
        var given = new HashSet<String>();
        long answers = 0;
        long refusals = 0;
        for (int histology : codes.histologies()) {
            for (char behaviour : BEHAVIOURS) {
                for (var topography : codes.topographies()) {
                    for (var sex : RegisteredSex.values()) {
                        switch (conversion.convert(topography, histology, behaviour, sex)) {
                            case Icd10Answer.Converted(String code, int _) -> {
                                answers++;
                                given.add(code);
                            }
                            case Icd10Answer.RefusedForSex _ -> refusals++;
                            case Icd10Answer.UnknownCode unknown -> throw new AssertionError(unknown.code());
                        }
                    }
                }
            }
        }
        assertThat(answers + refusals).isEqualTo(330L * 866 * 5 * 3);
        assertThat(refusals).isEqualTo(192_222);
        given.removeAll(codesOf(column));
        given.removeAll(OUTSIDE_CHAPTER_TWO);
        assertThat(new TreeSet<>(given)).isEmpty();
    }

    private static Set<String> codesOf(String column) {
        var found = new HashSet<String>();
        for (var row : Tables.shipped().only("icd10-names").rows()) {
            // C80 had no fourth character before 2010.
            boolean terminal =
                    row.value("terminal").equals("yes") || row.value("code").equals("C80");
            if (row.value(column).equals("yes") && terminal) {
                found.add(row.value("codeNoDot"));
            }
        }
        return found;
    }

    @Test
    @DisplayName("who版は、反対の性の臓器のコードを決して答えない")
    void noAnswerNamesAnOrganOfTheOtherSex() {
        var wrong = new TreeSet<String>();
        for (var listed : ListedMorphologies.all()) {
            for (var site : KnownCodes.shipped().topographies()) {
                for (var sex : List.of(RegisteredSex.MALE, RegisteredSex.FEMALE)) {
                    var answer = Icd10Conversion.who().convert(site, listed.histology(), listed.behaviour(), sex);
                    if (answer instanceof Icd10Answer.Converted(String code, int rule)
                            && (sex == RegisteredSex.MALE ? WOMEN : MEN)
                                    .matcher(code)
                                    .lookingAt()) {
                        wrong.add(rule + " " + code);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("版にないコードには、どのコードが分からないかを答える")
    void unknownCodesAreNamed() {
        assertThat(Icd10Conversion.who().convert(new Topography("C141"), 8140, Behaviour.MALIGNANT, RegisteredSex.MALE))
                .isEqualTo(new Icd10Answer.UnknownCode("C141"));
        assertThat(Icd10Conversion.japan()
                        .convert(new Topography("C349"), 8099, Behaviour.MALIGNANT, RegisteredSex.MALE))
                .isEqualTo(new Icd10Answer.UnknownCode("8099"));
    }

    @ParameterizedTest(name = "who版: {0} {1}/{2} 性別{3} は {4} ({5})")
    @CsvSource({
        "C509, 8312, 3, 2, C64,  腎細胞癌は部位が食い違っても腎",
        "C649, 8312, 3, 2, C64,  腎",
        "C383, 8581, 3, 1, C37,  胸腺腫",
        "C749, 8370, 3, 1, C740, 副腎皮質",
        "C749, 8700, 3, 1, C741, 副腎髄質",
        "C480, 8700, 3, 1, C480, 副腎外の部位は残す",
        "C504, 8540, 3, 2, C500, 乳頭",
        "C509, 8500, 3, 2, C509, 乳管癌は部位が決める",
        "C259, 8500, 3, 2, C259, 乳管癌は部位が決める",
        "C773, 8500, 3, 2, C509, リンパ節は原発部位とみない",
        "C250, 8150, 3, 1, C254, 膵内分泌部",
        "C211, 8124, 3, 1, C212, 総排泄腔",
        "C446, 8773, 3, 1, C694, ぶどう膜の黒色腫",
        "C693, 8773, 3, 1, C693, 脈絡膜",
        "C719, 9470, 3, 1, C716, 髄芽腫",
        "C711, 9470, 3, 1, C711, 部位が分かっていれば残す",
        "C381, 9061, 3, 1, C381, 縦隔の胚細胞腫瘍",
        "C509, 9061, 3, 1, C629, 精上皮腫",
        "C509, 8620, 3, 2, C56,  顆粒膜細胞腫",
        "C504, 8090, 3, 2, C445, 乳房の皮膚",
        "C519, 8090, 3, 2, C519, 外陰",
        "C764, 8850, 3, 1, C491, 上肢の軟部",
        "C169, 8890, 3, 1, C169, 臓器の肉腫は臓器",
        "C220, 9120, 3, 1, C223, 肝の血管肉腫",
        "C765, 9180, 3, 1, C402, 下肢の骨",
        "C773, 8720, 3, 1, C439, 原発不明の黒色腫",
        "C421, 8140, 3, 1, C809, 骨髄の腺癌は原発不明",
        "C422, 9120, 3, 1, C261, 脾",
        "C421, 9732, 3, 1, C900, 骨髄腫",
    })
    void theHistologyNamesItsOrgan(
            String site, int histology, char behaviour, String sex, String expected, String why) {
        var of = sex.equals("1") ? RegisteredSex.MALE : RegisteredSex.FEMALE;
        assertThat(Icd10Conversion.who().convert(new Topography(site), histology, behaviour, of))
                .as(why)
                .isInstanceOfSatisfying(
                        Icd10Answer.Converted.class,
                        answer -> assertThat(answer.code()).isEqualTo(expected));
    }

    @Test
    @DisplayName("規則は番号から読める")
    void rulesCanBeRead() {
        var rule = Icd10Conversion.who().rule(5010).orElseThrow();
        assertThat(rule.text()).isEqualTo("5010 O organ of the histology: tumour of the kidney");
        assertThat(Icd10Conversion.who().rules()).extracting(Icd10Rule::number).doesNotHaveDuplicates();
        assertThat(Icd10Conversion.japan().rule(5010)).isEmpty();
    }
}
