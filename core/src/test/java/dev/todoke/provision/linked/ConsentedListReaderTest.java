package dev.todoke.provision.linked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.person.PersonRecord;
import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("リンケージ利用の名簿の読み取り")
class ConsentedListReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final List<String> HEADER = List.of(
            "研究ID",
            "姓(漢字)",
            "名(漢字)",
            "姓(カナ)",
            "名(カナ)",
            "性別",
            "生年月日",
            "参加日",
            "同意日",
            "同意の撤回",
            "旧姓・旧氏名",
            "住所1",
            "同意の範囲(診断年から)",
            "同意の範囲(診断年まで)",
            "同意の範囲(情報)",
            "死亡日");

    private static ListReading read(ConsentNeed need, String... lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        Arrays.stream(lines).map(line -> List.of(line.split(",", -1))).forEach(rows::add);
        return new ConsentedListReader(need, TODAY).read(rows);
    }

    private static ListReading.Read accepted(String... lines) {
        return (ListReading.Read) read(ConsentNeed.NEEDED, lines);
    }

    private static List<String> findings(ListReading.Read read) {
        return read.findings().stream()
                .map(finding -> finding.line() + " " + finding.studyId() + " " + finding.column() + " " + finding.why())
                .toList();
    }

    @Test
    @DisplayName("1人の行から、氏名・旧姓・住所の組がすべて作られ、旧姓には名が残る")
    void oneRowBecomesEveryNameWithEveryAddress() {
        var read = accepted("S1,架空,花子,カクウ,ハナコ,2,19500103,2016-05-01,2016-05-01,,見本；例示 華子,福岡県福岡市中央区天神1,,,,");
        assertThat(read.findings()).isEmpty();
        assertThat(read.accepted().getFirst().records())
                .extracting(record -> record.name().whole())
                .containsExactly("架空　花子", "見本　花子", "例示　華子");
        assertThat(read.accepted().getFirst().records())
                .extracting(PersonRecord::address)
                .allSatisfy(address -> {
                    assertThat(address.prefecture().notificationCode()).isEqualTo("40");
                    assertThat(address.detail()).isEqualTo("福岡市中央区天神1");
                });
    }

    @Test
    @DisplayName("撤回・同意なし・ない日付・重なりは、研究IDと項目を示して除き、ほかの人は残る")
    void whoCannotBeLookedForIsLeftOutAndNamed() {
        var read = accepted(
                "S1,架空,一,,,1,19500103,2016-05-01,2016-05-01,,,,,,,",
                "S2,架空,二,,,1,19500230,2016-05-01,2016-05-01,,,,,,,",
                "S3,架空,三,,,1,19500103,2016-05-01,2016-05-01,2020-01-01,,,,,,",
                "S4,架空,四,,,1,19500103,2016-05-01,,,,,,,,",
                "S5,架空,五,,,3,19500103,2016-05-01,2016-05-01,,,,,,,",
                "S6,架空,六,,,1,20300103,2016-05-01,2016-05-01,,,,,,,",
                "S7,架空,七,,,1,19500103,2016-05-01,2016-05-01,,,,2020,2018,,",
                "S8,架空,八,,,1,19500103,2016-05-01,2016-05-01,,,,,,星座,",
                "S9,架空,九,,,1,19500103,2016-05-01,2016-05-01,,,,,,,",
                "S9,架空,十,,,1,19500103,2016-05-01,2016-05-01,,,,,,,",
                "S10,架空,一,,,1,19500103,2016-05-01,2016-05-01,,,,,,,",
                ",架空,無,,,1,19500103,2016-05-01,2016-05-01,,,,,,,");
        assertThat(read.accepted()).extracting(ConsentedPerson::studyId).containsExactly("S1");
        assertThat(findings(read))
                .contains(
                        "3 S2 生年月日 IMPOSSIBLE_DATE",
                        "4 S3 同意の撤回 WITHDRAWN",
                        "5 S4 同意日 NO_CONSENT",
                        "6 S5 性別 NOT_ALLOWED",
                        "7 S6 生年月日 IMPOSSIBLE_DATE",
                        "8 S7 同意の範囲(診断年まで) NOT_ALLOWED",
                        "9 S8 同意の範囲(情報) NOT_ALLOWED",
                        "10 S9 研究ID DUPLICATE",
                        "11 S9 研究ID DUPLICATE",
                        "12 S10 姓(漢字) DUPLICATE",
                        "13  研究ID MISSING");
        var summary = read.summary("l", "h");
        assertThat(summary.given()).isEqualTo(12);
        assertThat(summary.left() + summary.accepted()).isEqualTo(12);
        assertThat(summary.excluded())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "withdrawn",
                        1L,
                        "no-consent",
                        1L,
                        "duplicate",
                        3L,
                        "missing",
                        1L,
                        "impossible-date",
                        2L,
                        "not-allowed",
                        3L));
    }

    @Test
    @DisplayName("同意は生きている人に求め、附則第2条のときは撤回した人だけを除く")
    void consentIsAskedOfTheLiving() {
        String dead = "S1,架空,一,,,1,19300103,2016-05-01,,,,,,,,2015-02-01";
        String silent = "S2,架空,二,,,1,19500103,2016-05-01,,,,,,,,";
        String withdrawn = "S3,架空,三,,,1,19500103,2016-05-01,,有,,,,,,";
        assertThat(accepted(dead).accepted()).isEmpty();
        assertThat(accepted(dead.replace("2016-05-01", "2010-05-01")).accepted())
                .hasSize(1);
        assertThat(accepted(silent).accepted()).isEmpty();
        var replaced = (ListReading.Read) read(ConsentNeed.REPLACED, silent, withdrawn);
        assertThat(replaced.accepted()).extracting(ConsentedPerson::studyId).containsExactly("S2");
    }

    @Test
    @DisplayName("名簿でないファイルは、足りない列をすべて示して断る")
    void aFileThatIsNoListIsRefused() {
        var refused = (ListReading.Refused) new ConsentedListReader(ConsentNeed.NEEDED, TODAY)
                .read(List.of(List.of("名前", "年齢"), List.of("a", "1")));
        assertThat(refused.reasons()).extracting(Reason::id).containsOnly("L03").hasSize(6);
        assertThat(new ConsentedListReader(ConsentNeed.NEEDED, TODAY).read(List.of()))
                .isInstanceOf(ListReading.Refused.class);
    }

    @Test
    @DisplayName("大きすぎる名簿は断る")
    void aHugeListIsRefused() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        IntStream.rangeClosed(0, ConsentedListReader.MOST).forEach(_ -> rows.add(List.of("S")));
        assertThat(((ListReading.Refused) new ConsentedListReader(ConsentNeed.NEEDED, TODAY).read(rows)).reasons())
                .extracting(Reason::id)
                .containsExactly("L02");
    }

    @Test
    @DisplayName("同意の範囲の種類は、項目3から76を重なりなく分ける")
    void kindsOfConsentCoverEveryItemOnce() {
        var all = new ArrayList<Integer>();
        for (String kind : ConsentScope.kindsJa().split("、", -1)) {
            all.addAll(ConsentScope.itemsOf(kind));
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(all))
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 76).boxed().toList());
    }

    @Test
    @DisplayName("照合の判定: 確かな人は1人だけ、2人が超えれば両方を人が見る")
    void theMachineIsSureOfOnePersonOnly() {
        var rule = new MatchRule(12, 2);
        var sure = new MatchRule.Near("p1", "r1", List.of("r1"), 15, false);
        var second = new MatchRule.Near("p2", "r2", List.of("r2"), 13, false);
        var near = new MatchRule.Near("p3", "r3", List.of("r3"), 5, false);
        var objected = new MatchRule.Near("p4", "r4", List.of("r4"), 20, true);
        var far = new MatchRule.Near("p5", "r5", List.of("r5"), 1, false);
        assertThat(rule.judge(List.of(near, sure, far)))
                .containsExactly(new MatchRule.Judged(sure, true), new MatchRule.Judged(near, false));
        assertThat(rule.judge(List.of(second, sure))).noneMatch(MatchRule.Judged::sure);
        assertThat(rule.judgeAll(List.of(List.of(sure), List.of(sure), List.of(second))))
                .extracting(people -> people.getFirst().sure())
                .containsExactly(false, false, true);
        assertThat(rule.judge(List.of(objected))).noneMatch(MatchRule.Judged::sure);
    }
}
