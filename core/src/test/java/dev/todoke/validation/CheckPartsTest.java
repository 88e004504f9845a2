package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.codes.UnknownTable;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileState;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("点検の部品")
class CheckPartsTest {

    private static final CheckOccasion OCCASION = CheckOccasion.on(PartialDate.of(2025, 6, 30));

    @ParameterizedTest(name = "{0}生まれ、{1}診断は {2}歳から{3}歳")
    @CsvSource({
        "19510312,20240311,72,72",
        "19510312,20240312,73,73",
        "19510312,20240313,73,73",
        "19510312,20240211,72,72",
        "19510312,20240413,73,73",
        "20240512,20240512,0,0",
        "20240513,20240512,-1,-1",
        "19510399,20240315,72,73",
        "19519999,20240101,72,73",
        "19519999,20249999,72,73",
        "19510312,20249999,72,73",
        "20240599,20240510,-1,0",
    })
    void agesThatDatesAllow(String born, String diagnosed, int youngest, int oldest) {
        var range = AgeRange.between(
                PartialDate.read(born).orElseThrow(),
                PartialDate.read(diagnosed).orElseThrow());
        assertThat(range).isEqualTo(new AgeRange(youngest, oldest));
    }

    @ParameterizedTest(name = "{0}/3 {1} は進展度のない血液のがん: {2}")
    @CsvSource({
        "9731,C421,false",
        "9732,C341,true",
        "9733,C421,true",
        "9734,C421,false",
        "9799,C421,false",
        "9800,C341,true",
        "9948,C421,true",
        "9949,C421,false",
        "9810,C341,true",
        "9811,C341,false",
        "9811,C421,true",
        "9819,C779,false",
        "9819,C420,true",
        "9820,C341,true",
        "9822,C341,true",
        "9823,C341,false",
        "9823,C424,true",
        "9824,C341,true",
        "9826,C341,true",
        "9827,C341,false",
        "9827,C421,true",
        "9828,C341,true",
        "9836,C341,true",
        "9837,C341,false",
        "9837,C429,true",
        "9838,C341,true",
    })
    void leukaemiaAndMyeloma(String histology, String site, boolean expected) {
        var record = new CheckedRecord(Records.with("TOPOGRAPHY=" + site + " MORPHOLOGY=" + histology + "39"));
        assertThat(record.isLeukaemiaOrMyeloma()).isEqualTo(expected);
        var uncertain = new CheckedRecord(Records.with("TOPOGRAPHY=" + site + " MORPHOLOGY=" + histology + "19"));
        assertThat(uncertain.isLeukaemiaOrMyeloma()).isFalse();
    }

    @ParameterizedTest(name = "{0} → すべての項目に値がある: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SEX=1 | true
            SEX=2 | true
            SEX=3 | false
            PREFECTURE=00 | false
            PREFECTURE=01 | true
            PREFECTURE=09 | true
            PREFECTURE=47 | true
            PREFECTURE=48 | false
            PREFECTURE=88 | true
            PREFECTURE=87 | false
            PREFECTURE=99 | true
            PREFECTURE=98 | false
            PREFECTURE=4 | false
            PREFECTURE=/: | false
            PREFECTURE=1: | false
            PREFECTURE=:1 | false
            PREFECTURE=/9 | false
            PREFECTURE=2/ | false
            LATERALITY=4 | false
            TOPOGRAPHY=C16.2 | false
            TOPOGRAPHY=C167 | false
            MORPHOLOGY=800939 | false
            DIAGNOSED_AT=3 | false
            FIRST_TREATMENT_AT=5 | false
            BASIS=0 | false
            DETECTION=2 | false
            EXTENT_BEFORE_TREATMENT=660 | false
            EXTENT_BEFORE_TREATMENT=x | false
            EXTENT_AFTER_SURGERY=660 | true
            EXTENT_AFTER_SURGERY=x | false
            OTHER_TREATMENT=3 | false
            OPERATION_RESULT=2 | false
            BIRTH_DATE=1951031 | false
            BIRTH_DATE=19510230 | false
            BIRTH_DATE=1951-03-12 | false
            DIAGNOSIS_DATE=2024-05-12 | false
            DIAGNOSIS_DATE=20240230 | false
            DIAGNOSIS_DATE=99999999 | false
            DEATH_DATE=20240601 | true
            DEATH_DATE=20240230 | false
            DEATH_DATE=2024-06-01 | false
            CHART_NUMBER= | false
            CHART_NUMBER=　 | false
            CHART_NUMBER=　1 | true
            CHART_NUMBER=! | true
            CHART_NUMBER=~ | true
            KANA_NAME= | false
            NAME=　 | false
            ADDRESS= | false
            """)
    void recordsWithAValueInEveryItem(String changes, boolean expected) {
        assertThat(SingleItemChecks.holdOf(new CheckedRecord(Records.with(changes))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("空白だけの項目は、値がない")
    void blanksAreNoValues() {
        var blank = Records.clean().with(Map.of(Item.CHART_NUMBER, " "));
        assertThat(SingleItemChecks.holdOf(new CheckedRecord(blank))).isFalse();
        assertThat(SingleItemChecks.holdOf(new CheckedRecord(Records.clean().with(Map.of(Item.CHART_NUMBER, " 1")))))
                .isTrue();
    }

    @Test
    @DisplayName("組織型の集まり")
    void setsOfHistologies() {
        var set = HistologySet.of(8140, 8000, 9999).withRange(8200, 8202).without(8201);
        assertThat(IntStream.of(8140, 8000, 9999, 8200, 8202)).allMatch(set::contains);
        assertThat(IntStream.of(8139, 8141, 8199, 8201, 8203, 8001, 9998, 7999, 0, -1))
                .noneMatch(set::contains);
        var before = HistologySet.of(8140);
        assertThat(before.withRange(8150, 8151).contains(8140)).isTrue();
        assertThat(before.contains(8150)).as("the first set stays as it was").isFalse();
        assertThat(before.without(8140).contains(8140)).isFalse();
        assertThat(before.contains(8140)).isTrue();
    }

    @ParameterizedTest(name = "{0}: 半角 {1}、全角カタカナ {2}")
    @CsvSource({
        "'!',true,false", "~,true,false", "' ',false,false", "\u007f,false,false", "｡,true,false", "\uff60,false,false",
        "ﾟ,true,false", "\uffa0,false,false", "ァ,false,true", "゠,false,false", "ヺ,false,true", "ヷ,false,true",
        "ー,false,true", "・,false,true", "ヽ,false,true", "ヾ,false,true", "ヿ,false,false", "ぁ,false,false",
    })
    void widthsOfCharacters(char c, boolean half, boolean katakana) {
        assertThat(Widths.isHalfWidth(c)).isEqualTo(half);
        assertThat(Widths.isFullWidthKatakana(c)).isEqualTo(katakana);
    }

    @Test
    @DisplayName("全角の数字を半角にして示す")
    void fullWidthDigits() {
        assertThat(Widths.halfWidthDigits("２０２４年０９月")).isEqualTo("2024年09月");
        assertThat(Widths.halfWidthDigits("／１９：a")).isEqualTo("／19：a");
        assertThat(Widths.hasFullWidthDigit("／：")).isFalse();
        assertThat(Widths.hasFullWidthDigit("0０")).isTrue();
        assertThat(Widths.hasFullWidthDigit("９")).isTrue();
        assertThat(Widths.isSpace(' ')).isTrue();
        assertThat(Widths.isSpace('\u3000')).isTrue();
        assertThat(Widths.isSpace('\t')).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} 誤り{2} 未確認{3} 残り{4} → {5}")
    @CsvSource({
        "READY,ALL,0,0,4,granted 4",
        "READY,ALL,1,0,4,errors",
        "TO_CORRECT,WITHOUT_ERRORS,1,0,4,granted 3",
        "TO_CORRECT,WITHOUT_ERRORS,3,0,4,granted 1",
        "TO_CORRECT,WITHOUT_ERRORS,4,0,4,nothing",
        "TO_CORRECT,ALL,4,0,4,errors nothing",
        "READY,ALL,0,1,4,warnings",
        "READY,ALL,0,0,0,nothing",
        "SUBMITTED,ALL,0,0,1,state",
        "SUBMITTED,ALL,1,1,1,state errors warnings nothing",
    })
    void submissionsAreDecidedWithAllReasons(
            FileState state, SubmissionRequest.Scope scope, long errors, long unconfirmed, long open, String expected) {
        var standing = new SubmissionRequest.Standing(state, open, errors, unconfirmed);
        assertThat(text(new SubmissionRequest(scope, "届出 花子").decide(standing))).isEqualTo(expected);
    }

    private static String text(SubmissionRequest.Answer answer) {
        return switch (answer) {
            case SubmissionRequest.Answer.Granted(long records) -> "granted " + records;
            case SubmissionRequest.Answer.Refused(var reasons) ->
                String.join(" ", reasons.stream().map(Sentence::key).toList());
        };
    }

    @Test
    @DisplayName("届け出る人の名が要り、理由は件数を言う")
    void somebodyAnswersForASubmission() {
        var standing = new SubmissionRequest.Standing(FileState.READY, 5, 2, 3);
        var answer = new SubmissionRequest(SubmissionRequest.Scope.ALL, " ").decide(standing);
        assertThat(text(answer)).isEqualTo("name errors warnings");
        assertThat(answer).isInstanceOfSatisfying(SubmissionRequest.Answer.Refused.class, refused -> {
            assertThat(refused.reasons().get(1).values()).containsExactly("2");
            assertThat(refused.reasons().get(2).values()).containsExactly("3");
        });
        assertThat(SubmissionRequest.Scope.WITHOUT_ERRORS.code()).isEqualTo("without-errors");
    }

    @Test
    @DisplayName("点検・規則・版は、名と重さを持つ")
    void rulesHaveNames() {
        CodeRule error = CodeRule.error("I01", CodeFamily.SEX_SITE, c -> c.site() == 1, c -> CodeRule.say("I01", "x"));
        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(error.allowing(List.of("1")).allowed()).containsExactly("1");
        assertThat(error.sentence(CodedCase.EMPTY).values()).containsExactly("x");
        assertThat(CodeRule.warning("I02", CodeFamily.SEX_SITE, c -> true, c -> CodeRule.say("I02"))
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(CodeRules.editions()).containsExactly("3.1", "3.2");
        assertThat(CodeRules.plainRules()).extracting(CodeRule::id).contains("I01", "I31", "I40");
        assertThat(CodeRules.siteHistologyRules())
                .extracting(CodeRule::id)
                .contains("H01")
                .doesNotContain("H99");
        assertThat(Severity.ERROR.ja()).isEqualTo("エラー");
        assertThat(CheckEdition.shipped().name()).isEqualTo("2025");
        assertThat(CheckEdition.shipped().has("L01")).isTrue();
        assertThat(CheckEdition.shipped().has("Z99")).isFalse();
        assertThatThrownBy(() -> KnownCodes.of("4.0")).isInstanceOf(UnknownTable.class);
        assertThat(KnownCodes.of("3.2").knows(8000, 0)).isTrue();
        assertThat(KnownCodes.of("3.2").knows(8000, -1)).isFalse();
        assertThat(KnownCodes.of("3.2").knowsSite(0)).isTrue();
        assertThat(KnownCodes.of("3.2").knowsSite(-1)).isFalse();
        assertThat(KnownCodes.of("3.2").knowsHistology(-1)).isFalse();
    }

    @ParameterizedTest(name = "{0} の部位は {1}")
    @CsvSource({
        "C341,341",
        "C34.1,341",
        "C000,0",
        "C00.9,9",
        "C34,-1",
        "D34.1,-1",
        "C34-1,-1",
        "C3x.1,-1",
        "C34.x,-1",
        "D341,-1",
        "C34.12,-1",
        "C80.9,809"
    })
    void sitesAreNumbers(String text, int expected) {
        assertThat(CodedCase.siteOf(text)).isEqualTo(expected);
    }

    private static RawRecord numbered(int number, String changes) {
        var record = changes.isEmpty() ? Records.clean() : Records.with(changes);
        return RawRecord.of(record.layout(), number, number, record.cells());
    }

    @ParameterizedTest(name = "{0} は同じ腫瘍: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            TOPOGRAPHY=C169 | true
            TOPOGRAPHY=C159 | false
            MORPHOLOGY=814433 | true
            MORPHOLOGY=815033 | false
            LATERALITY=9 | false
            CHART_NUMBER=0045128 | false
            CHART_NUMBER=045129 | false
            CHART_NUMBER=0045192 | false
            NAME=別　人 | true
            """)
    void tumoursAreRepeated(String changes, boolean repeated) {
        var checks = CheckList.inForce(OCCASION);
        checks.check(numbered(3, ""));
        assertThat(checks.check(numbered(8, changes)).stream()
                        .filter(finding -> finding.check().equals("N08"))
                        .map(finding -> finding.sentence().values()))
                .isEqualTo(repeated ? List.of(List.of("3")) : List.of());
    }

    @Test
    @DisplayName("番号や部位のない届出は、二重届出にならない")
    void incompleteRecordsAreNotRepeated() {
        for (String changes : List.of("CHART_NUMBER=", "TOPOGRAPHY=x", "MORPHOLOGY=8140")) {
            assertThat(RepeatedTumours.keyOf(new CheckedRecord(Records.with(changes))))
                    .as(changes)
                    .isZero();
        }
        assertThat(RepeatedTumours.keyOf(new CheckedRecord(Records.with("TOPOGRAPHY=C000"))))
                .isNotZero();
    }

    private static List<RawRecord> manyRecords() {
        var records = new ArrayList<RawRecord>();
        for (int number = 1; number <= 3_000; number++) {
            records.add(numbered(
                    number, number % 7 == 0 ? "LATERALITY=1 CHART_NUMBER=" + number : "CHART_NUMBER=" + number));
        }
        records.add(numbered(3_001, "CHART_NUMBER=1"));
        records.add(numbered(3_002, "CHART_NUMBER=1499"));
        records.add(numbered(3_003, "CHART_NUMBER=2998"));
        return records;
    }

    @Test
    @DisplayName("3,000件のあとでも、どの行の腫瘍かを覚えている")
    void manyTumoursAreRemembered() {
        var checks = CheckList.inForce(OCCASION);
        var repeated = new ArrayList<String>();
        for (RawRecord record : manyRecords()) {
            for (Finding finding : checks.check(record)) {
                if (finding.check().equals("N08")) {
                    repeated.add(record.line() + " = " + finding.sentence().values());
                }
            }
        }
        assertThat(repeated).containsExactly("3001 = [1]", "3002 = [1499]", "3003 = [2998]");
    }

    @Test
    @DisplayName("いくつの処理で点検しても、答えと順は一つの処理と同じ")
    void threadsDoNotChangeTheAnswer() {
        var alone = CheckList.inForce(OCCASION);
        var expected = new ArrayList<String>();
        manyRecords().forEach(record -> expected.add(line(record, alone.check(record))));
        for (int workers : List.of(1, 3)) {
            var found = new ArrayList<String>();
            try (var checking = new FileChecking<String>(
                    CheckList.inForce(OCCASION),
                    workers,
                    CheckPartsTest::line,
                    (record, findings, made) -> found.add(made))) {
                manyRecords().forEach(checking::add);
                assertThat(found).as("handed on before the end").isNotEmpty();
                checking.finish();
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private static String line(RawRecord record, List<Finding> findings) {
        return record.line() + " " + findings.stream().map(Finding::check).toList();
    }

    @Test
    @DisplayName("点検の途中の失敗は、原因とともに伝わる")
    void failuresAreToldWithTheirCause() {
        var broken = new IllegalStateException("broken");
        try (var checking = new FileChecking<String>(
                CheckList.inForce(OCCASION),
                1,
                (record, findings) -> {
                    throw broken;
                },
                (record, findings, made) -> {})) {
            checking.add(Records.clean());
            assertThatThrownBy(checking::finish)
                    .isInstanceOf(FileChecking.CheckingStopped.class)
                    .hasCause(broken);
        }
    }

    @Test
    @DisplayName("止められた点検は、止められたままと分かる")
    void interruptionIsKept() {
        var gate = new Semaphore(0);
        try (var checking = new FileChecking<String>(
                CheckList.inForce(OCCASION),
                1,
                (record, findings) -> {
                    gate.acquireUninterruptibly();
                    return "";
                },
                (record, findings, made) -> {})) {
            checking.add(Records.clean());
            Thread.currentThread().interrupt();
            assertThatThrownBy(checking::finish).isInstanceOf(FileChecking.CheckingStopped.class);
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        } finally {
            gate.release();
        }
    }

    @Test
    @DisplayName("問題のなかった組合せは、一つの値でも違えば別の組合せ")
    void soundCasesDifferInEveryValue() {
        var sound = new SoundCases();
        var known = new CodedCase(1, 50, 50, 341, 8140, 3, 2, 1);
        sound.remember(known);
        assertThat(sound.isRemembered(known)).isTrue();
        assertThat(sound.isRemembered(new CodedCase(1, 60, 60, 341, 8140, 3, 2, 1)))
                .as("no rule tells 50 from 60")
                .isTrue();
        for (CodedCase other : List.of(
                new CodedCase(2, 50, 50, 341, 8140, 3, 2, 1),
                new CodedCase(CodedCase.NONE, 50, 50, 341, 8140, 3, 2, 1),
                new CodedCase(1, 45, 50, 341, 8140, 3, 2, 1),
                new CodedCase(1, CodedCase.NONE, 50, 341, 8140, 3, 2, 1),
                new CodedCase(1, 50, 45, 341, 8140, 3, 2, 1),
                new CodedCase(1, 50, 50, 342, 8140, 3, 2, 1),
                new CodedCase(1, 50, 50, 341, 8141, 3, 2, 1),
                new CodedCase(1, 50, 50, 341, 8140, 2, 2, 1),
                new CodedCase(1, 50, 50, 341, 8140, 3, 3, 1),
                new CodedCase(1, 50, 50, 341, 8140, 3, 2, 5))) {
            assertThat(sound.isRemembered(other)).as(other.toString()).isFalse();
        }
        assertThat(new SoundCases().isRemembered(CodedCase.EMPTY)).isFalse();
    }

    @ParameterizedTest(name = "{0}歳は{1}番目の年齢の帯")
    @CsvSource({
        "-1,0", "0,1", "4,1", "5,2", "6,3", "14,3", "15,4", "19,4", "20,5", "25,5", "26,6", "39,6", "40,7", "45,7",
        "46,8", "150,8", "200,8"
    })
    void ageBands(int age, int band) {
        assertThat(SoundCases.band(age)).isEqualTo(band);
    }
}
