package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.ChangeTable;
import dev.todoke.provision.control.ChangeVerdict;
import dev.todoke.provision.control.FieldChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("変更申出")
class ChangeTest {

    private static final Command ASK = Story.command(CommandKind.ASK_CHANGE);

    static ChangeVerdict verdict(boolean accepted, String words) {
        return new ChangeVerdict(1, accepted, "8保第200号", Story.TODAY, words);
    }

    static SortedMap<String, String> secondUser() {
        var texts = task("users", Map.of());
        texts.putAll(Map.of(
                "users.2.name", "研究 二郎",
                "users.2.institution", "架空大学",
                "users.2.post", "助教",
                "users.2.role", "analysis",
                "users.2.abroad", "no"));
        texts.remove("users.1.pledged");
        return texts;
    }

    /// The fields of a part as submitted, some of them rewritten.
    private static SortedMap<String, String> task(String task, Map<String, String> rewritten) {
        var texts = new TreeMap<>(Story.completeDraft().texts());
        texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
        texts.putAll(rewritten);
        return texts;
    }

    private static Command rewrite(String task, Map<String, String> rewritten) {
        return new ControlCommand.SaveChange(task, task(task, rewritten));
    }

    private static List<String> refusals(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START.plusSeconds(9000))
                        instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static Story withSecondUserAsked() {
        return Story.inUse()
                .does(Story.APPLICANT, new ControlCommand.SaveChange("users", secondUser()))
                .does(Story.APPLICANT, ASK);
    }

    private static List<FieldChange> differences(Application application) {
        return Changes.of(application).all().getFirst().differences();
    }

    @Test
    @DisplayName("利用者の追加は審議会なしで答えられ、誓約書を確認するまで利用できない")
    void addedUserNeedsPledge() {
        var asked = withSecondUserAsked();
        assertThat(differences(asked.application()))
                .extracting(FieldChange::field, FieldChange::row, FieldChange::how)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("users", "研究 二郎", "added"));
        assertThat(Changes.of(asked.application()).open().orElseThrow().asked().council())
                .isFalse();
        assertThat(UserAccess.of(asked.application())).hasSize(1);

        var answered = asked.does(Story.CLERK, new ControlCommand.AnswerChange(verdict(true, "")));
        assertThat(answered.application().phase()).isEqualTo(Phase.IN_USE);
        assertThat(answered.application().document().orElseThrow().users()).hasSize(2);
        assertThat(UserAccess.of(answered.application()))
                .extracting(UserAccess::state)
                .containsExactly(UserAccess.State.MAY_USE, UserAccess.State.PLEDGE_DUE);

        var pledged = answered.does(Story.CLERK, Story.command(CommandKind.CONFIRM_PLEDGE));
        assertThat(pledged.application().submitted().text("users.2.pledged")).isEqualTo("2026-04-01");
        assertThat(UserAccess.of(pledged.application()))
                .extracting(UserAccess::state)
                .containsExactly(UserAccess.State.MAY_USE, UserAccess.State.MAY_USE);
        assertThat(refusals(pledged.application(), Story.command(CommandKind.CONFIRM_PLEDGE), Story.CLERK))
                .containsExactly("Z15");
    }

    @Test
    @DisplayName("除いた利用者は、答えたときから利用できない")
    void removedUserLosesAccess() {
        var application = withSecondUserAsked()
                .does(Story.CLERK, new ControlCommand.AnswerChange(verdict(true, "")))
                .does(Story.APPLICANT, rewrite("users", Map.of()))
                .does(Story.APPLICANT, ASK)
                .does(Story.CLERK, new ControlCommand.AnswerChange(new ChangeVerdict(2, true, "", Story.TODAY, "")))
                .application();
        assertThat(UserAccess.of(application))
                .extracting(UserAccess::name, UserAccess::state)
                .contains(org.assertj.core.groups.Tuple.tuple("研究 二郎", UserAccess.State.REMOVED));
        assertThat(application.document().orElseThrow().users()).hasSize(1);
    }

    @Test
    @DisplayName("期間の延長は審議会の意見がないと決められず、認めると利用期間が変わる")
    void extensionGoesThroughTheCouncil() {
        var asked = Story.inUse()
                .does(Story.APPLICANT, rewrite("period", Map.of("period-end", "2030-03-31", "study-end", "2031-03-31")))
                .does(Story.APPLICANT, ASK);
        assertThat(Changes.of(asked.application()).open().orElseThrow().asked().classes())
                .containsExactly("minor", "period");
        assertThat(refusals(asked.application(), Story.command(CommandKind.ANSWER_CHANGE), Story.CLERK))
                .containsExactly("Z11", "Z12");
        assertThat(refusals(asked.application(), Story.command(CommandKind.DECIDE_CHANGE), Story.DECIDER))
                .containsExactly("Z12");

        var heard = asked.does(Story.SECRETARY, Story.command(CommandKind.RECORD_CHANGE_COUNCIL));
        assertThat(heard.application().approval().orElseThrow().period().end()).isEqualTo("2029-03-31");
        var decided = heard.does(Story.DECIDER, Story.command(CommandKind.DECIDE_CHANGE))
                .application();
        assertThat(decided.approval().orElseThrow().period().end()).isEqualTo("2030-03-31");
        assertThat(decided.submitted().text("period-end")).isEqualTo("2030-03-31");
    }

    @Test
    @DisplayName("審議会が認めない変更は認められず、断る理由がいる")
    void disagreedChangeIsRefused() {
        var heard = Story.inUse()
                .does(Story.APPLICANT, rewrite("safety", Map.of("media", "別の外付け媒体")))
                .does(Story.APPLICANT, ASK)
                .does(Story.SECRETARY, new ControlCommand.RecordChangeCouncil(1, Story.TODAY, "第2回", false, "安全でない"));
        assertThat(refusals(heard.application(), Story.command(CommandKind.DECIDE_CHANGE), Story.DECIDER))
                .containsExactly("Z13");
        assertThat(refusals(heard.application(), new ControlCommand.DecideChange(verdict(false, " ")), Story.DECIDER))
                .containsExactly("Z14");
        var refused = heard.does(Story.DECIDER, new ControlCommand.DecideChange(verdict(false, "安全でないため")))
                .application();
        assertThat(refused.submitted().text("media")).isEqualTo("暗号化した外付け媒体");
        assertThat(Changes.of(refused).open()).isEmpty();
    }

    @Test
    @DisplayName("根拠条項は変えられず、ファイルを作ったあとは項目も変えられない。作る前なら抽出の条件が変わる")
    void itemsBeforeTheFileOnly() {
        var rewritten = Map.of("items", "1,2,3,4,5,10,13,19,24,25");
        var late = Story.inUse().does(Story.APPLICANT, rewrite("items", rewritten));
        assertThat(refusals(late.application(), ASK, Story.APPLICANT)).containsExactly("Z06");
        var early = Story.accepted()
                .does(Story.APPLICANT, rewrite("items", rewritten))
                .does(Story.APPLICANT, ASK)
                .does(Story.SECRETARY, Story.command(CommandKind.RECORD_CHANGE_COUNCIL))
                .does(Story.DECIDER, Story.command(CommandKind.DECIDE_CHANGE))
                .application();
        assertThat(early.approval().orElseThrow().items()).doesNotContain(6).hasSize(10);
        var article = Story.inUse().does(Story.APPLICANT, rewrite("basis", Map.of("article", "18")));
        assertThat(refusals(article.application(), ASK, Story.APPLICANT)).contains("Z04");
    }

    @Test
    @DisplayName("何も変わっていない申出と、2つ目の申出は断られ、取り下げると次を書ける")
    void oneChangeAtATime() {
        assertThat(refusals(Story.inUse().application(), ASK, Story.APPLICANT)).containsExactly("Z03");
        var asked = withSecondUserAsked();
        assertThat(refusals(asked.application(), rewrite("method", Map.of("method", "別")), Story.APPLICANT))
                .containsExactly("Z01");
        var dropped = asked.does(Story.APPLICANT, new ControlCommand.DropChange())
                .does(Story.APPLICANT, rewrite("method", Map.of("method", "別の方法")))
                .does(Story.APPLICANT, ASK)
                .application();
        assertThat(Changes.of(dropped).all())
                .extracting(Change::answer)
                .containsExactly(Change.State.DROPPED, Change.State.OPEN);
        assertThat(Changes.of(dropped).open().orElseThrow().asked().classes()).containsExactly("major");
    }

    @Test
    @DisplayName("行の順が変わっただけなら変更ではない")
    void movedRowIsNoChange() {
        var second = Story.inUse().does(Story.APPLICANT, new ControlCommand.SaveChange("users", secondUser()));
        var swapped = new TreeMap<String, String>();
        secondUser()
                .forEach((field, text) -> swapped.put(
                        field.startsWith("users.1.") ? field.replace(".1.", ".2.") : field.replace(".2.", ".1."),
                        text));
        var both = second.does(Story.APPLICANT, new ControlCommand.SaveChange("users", swapped))
                .does(Story.APPLICANT, ASK)
                .application();
        assertThat(differences(both)).extracting(FieldChange::how).containsExactly("added");
    }

    @Test
    @DisplayName("審議会がいらないのは7区分のうち3つで、表の記入欄はどれも申出書にある")
    void threeOfSevenNeedNoCouncil() {
        assertThat(ChangeTable.classes()).hasSize(7);
        assertThat(ChangeTable.classes().stream().filter(found -> !found.councilHeard()))
                .extracting(found -> found.code())
                .containsExactly("affiliation", "users", "minor");
        var document = Form.current();
        assertThat(List.of("users", "period-end", "publications.medium"))
                .allMatch(field -> document.fieldOf(field).isPresent());
    }

    @Test
    @DisplayName("答えた日は申出の日から今日までである")
    void dayOfTheAnswer() {
        var late = new ChangeVerdict(1, true, "", LocalDate.of(2026, 4, 2), "");
        assertThat(refusals(withSecondUserAsked().application(), new ControlCommand.AnswerChange(late), Story.CLERK))
                .containsExactly("Z17");
    }
}
