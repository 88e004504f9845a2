package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.attachment.FileContent;
import dev.todoke.provision.attachment.FileForm;
import dev.todoke.provision.control.ChangeVerdict;
import dev.todoke.provision.control.FieldChange;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("変更申出の誓約と添付書類")
class ChangePapersTest {

    private static final Command ASK = Story.command(CommandKind.ASK_CHANGE);
    private static final PledgeCommand.InviteUsers INVITE =
            new PledgeCommand.InviteUsers(List.of(new PledgeCommand.Invited("研究 二郎", "架空大学", "code-2")));
    private static final PledgeCommand.SignPledge SIGN =
            new PledgeCommand.SignPledge("code-2", "研究 二郎", true, "2022-08-01", "e".repeat(64));

    private static Story withSecondUserWritten() {
        return Story.inUse().does(Story.APPLICANT, new ControlCommand.SaveChange("users", ChangeTest.secondUser()));
    }

    private static Command accepted(int number) {
        return new ControlCommand.AnswerChange(new ChangeVerdict(number, true, "8保第200号", Story.TODAY, ""));
    }

    private static List<String> refusals(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START.plusSeconds(9000))
                        instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static UserAccess.State second(Application application) {
        return UserAccess.of(application).getLast().state();
    }

    private static FileContent file(String name) {
        return new FileContent.Fit(name, FileForm.PDF, 1000, "f".repeat(64));
    }

    private static SortedMap<String, String> purpose(Map<String, String> rewritten) {
        var texts = new TreeMap<>(Story.completeDraft().part("purpose").texts());
        texts.putAll(rewritten);
        return texts;
    }

    @Test
    @DisplayName("追加する利用者は、変更を書いている間にコードで署名でき、認められたときから利用できる")
    void signedBeforeTheAnswer() {
        var signed = withSecondUserWritten().does(Story.APPLICANT, INVITE).does(Story.USER, SIGN);
        assertThat(signed.application().submitted().rows("users")).containsExactly(1);
        var asked = signed.does(Story.APPLICANT, ASK);
        assertThat(UserAccess.of(asked.application())).hasSize(1);
        var answered = asked.does(Story.CLERK, accepted(1)).application();
        assertThat(second(answered)).isEqualTo(UserAccess.State.MAY_USE);
        assertThat(answered.submitted().text("users.2.pledged")).isEqualTo("2026-04-01");
        assertThat(refusals(answered, Story.command(CommandKind.CONFIRM_PLEDGE), Story.CLERK))
                .containsExactly("Z15");
    }

    @Test
    @DisplayName("回答を待つ間にも、認められたあとにも署名でき、それまでは利用できない")
    void signedWhileWaitingOrLater() {
        var waiting = withSecondUserWritten().does(Story.APPLICANT, ASK).does(Story.APPLICANT, INVITE);
        var answered = waiting.does(Story.CLERK, accepted(1));
        assertThat(second(answered.application())).isEqualTo(UserAccess.State.PLEDGE_DUE);
        var later = answered.does(Story.USER, SIGN).application();
        assertThat(second(later)).isEqualTo(UserAccess.State.MAY_USE);
        assertThat(later.submitted().text("users.2.pledged")).isEqualTo("2026-04-01");
        assertThat(refusals(later, ASK, Story.APPLICANT)).containsExactly("Z03");

        var early = withSecondUserWritten()
                .does(Story.APPLICANT, ASK)
                .does(Story.APPLICANT, INVITE)
                .does(Story.USER, SIGN);
        assertThat(Changes.of(early.application()).open().orElseThrow().after().text("users.2.pledged"))
                .isEqualTo("2026-04-01");
        assertThat(second(early.does(Story.CLERK, accepted(1)).application())).isEqualTo(UserAccess.State.MAY_USE);
    }

    @Test
    @DisplayName("断られたか取り下げられた変更の利用者、除かれた利用者のコードは使えない")
    void codesOfOthersEnd() {
        var invited = withSecondUserWritten().does(Story.APPLICANT, INVITE).does(Story.APPLICANT, ASK);
        var dropped =
                invited.does(Story.APPLICANT, new ControlCommand.DropChange()).application();
        assertThat(refusals(dropped, SIGN, Story.USER)).containsExactly("Y02");
        assertThat(refusals(dropped, INVITE, Story.APPLICANT)).containsExactly("Y01");
        var one = new TreeMap<>(ChangeTest.secondUser());
        one.keySet().removeIf(field -> field.startsWith("users.2."));
        var removed = withSecondUserWritten()
                .does(Story.APPLICANT, INVITE)
                .does(Story.APPLICANT, ASK)
                .does(Story.CLERK, accepted(1))
                .does(Story.APPLICANT, new ControlCommand.SaveChange("users", one))
                .does(Story.APPLICANT, ASK)
                .does(Story.CLERK, accepted(2))
                .application();
        assertThat(refusals(removed, SIGN, Story.USER)).containsExactly("Y02");
        assertThat(UserAccess.of(removed).getLast().state()).isEqualTo(UserAccess.State.REMOVED);
    }

    @Test
    @DisplayName("変更に添付したファイルは、認められたときに申出の添付になり、断られれば元のまま")
    void filesOfAChange() {
        var attached = Story.inUse()
                .does(Story.APPLICANT, new ControlCommand.AttachToChange("study-plan", file("変更後の計画書.pdf")))
                .does(Story.APPLICANT, new ControlCommand.AttachToChange("ethics-papers", file("余分.pdf")));
        int extra = attached.application().attachments().proposed().getLast().number();
        var asked = attached.does(Story.APPLICANT, new ControlCommand.DetachFromChange(extra))
                .does(Story.APPLICANT, new ControlCommand.SaveChange("method", method()))
                .does(Story.APPLICANT, ASK);
        assertThat(asked.application().attachments().of("study-plan"))
                .extracting(Attachment::name)
                .doesNotContain("変更後の計画書.pdf");
        var change = Changes.of(asked.application()).open().orElseThrow();
        assertThat(change.files()).extracting(Attachment::name).containsExactly("変更後の計画書.pdf");
        assertThat(change.differences()).extracting(FieldChange::field).contains("study-plan", "method");
        assertThat(refusals(
                        asked.application(),
                        new ControlCommand.AttachToChange("study-plan", file("遅い.pdf")),
                        Story.APPLICANT))
                .containsExactly("Z01");

        var heard = asked.does(Story.SECRETARY, Story.command(CommandKind.RECORD_CHANGE_COUNCIL));
        var decided = heard.does(Story.DECIDER, Story.command(CommandKind.DECIDE_CHANGE))
                .application();
        assertThat(decided.attachments().of("study-plan"))
                .extracting(Attachment::name)
                .contains("変更後の計画書.pdf");
        assertThat(decided.submitted().text("study-plan")).contains("変更後の計画書.pdf");
        assertThat(refusals(decided, ASK, Story.APPLICANT)).containsExactly("Z03");
    }

    private static SortedMap<String, String> method() {
        var texts = new TreeMap<>(Story.completeDraft().part("method").texts());
        texts.put("method", "回帰分析");
        return texts;
    }

    @Test
    @DisplayName("取り下げた変更のファイルは残らず、種類の違う中身は添付されない")
    void droppedFilesAndUnfitFiles() {
        var dropped = Story.inUse()
                .does(Story.APPLICANT, new ControlCommand.AttachToChange("study-plan", file("計画.pdf")))
                .does(Story.APPLICANT, new ControlCommand.DropChange())
                .application();
        assertThat(dropped.attachments().proposed())
                .isEqualTo(dropped.attachments().now());
        assertThat(Changes.of(dropped).draft()).isEqualTo(dropped.submitted());
        var unfit = FileContent.of("study-plan", "計画.pdf", "text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refusals(dropped, new ControlCommand.AttachToChange("study-plan", unfit), Story.APPLICANT))
                .containsExactly("A05");
        assertThat(refusals(dropped, new ControlCommand.AttachToChange("title", file("x.pdf")), Story.APPLICANT))
                .containsExactly("A07");
    }

    @Test
    @DisplayName("倫理審査の承認が変わるなら、その書類がいる。添付の欄に書き込むことはできない")
    void aNewApprovalNeedsItsPaper() {
        var written = Story.inUse()
                .does(
                        Story.APPLICANT,
                        new ControlCommand.SaveChange("purpose", purpose(Map.of("ethics-number", "2026-77"))));
        assertThat(refusals(written.application(), ASK, Story.APPLICANT)).containsExactly("Z51");
        var attached =
                written.does(Story.APPLICANT, new ControlCommand.AttachToChange("ethics-papers", file("承認.pdf")));
        assertThat(refusals(attached.application(), ASK, Story.APPLICANT)).isEmpty();
        assertThat(refusals(
                        Story.inUse().application(),
                        new ControlCommand.SaveChange("purpose", purpose(Map.of("ethics-papers", "作り話.pdf"))),
                        Story.APPLICANT))
                .containsExactly("N93");
    }

    @Test
    @DisplayName("根拠条項の部分を書き直しても、聞かれなかった情報の種別は変わらない")
    void settledFieldsStay() {
        var texts = new TreeMap<>(Story.completeDraft().part("basis").texts());
        texts.keySet().removeAll(List.of("kind", "purpose-kind"));
        texts.put("title", "新しい題目");
        var asked = Story.inUse()
                .does(Story.APPLICANT, new ControlCommand.SaveChange("basis", texts))
                .does(Story.APPLICANT, ASK)
                .application();
        assertThat(Changes.of(asked).open().orElseThrow().differences())
                .extracting(FieldChange::field)
                .containsExactly("title");
    }

    @Test
    @DisplayName("二つの画面で書いた変更と下書きは、黙って上書きされない")
    void twoWindows() {
        var seen = Story.inUse().application().submitted().part("method").sha256();
        var first = Story.inUse().does(Story.APPLICANT, new ControlCommand.SaveChange("method", method(), seen));
        var second = new TreeMap<>(method());
        second.put("method", "記述だけ");
        assertThat(refusals(
                        first.application(), new ControlCommand.SaveChange("method", second, seen), Story.APPLICANT))
                .containsExactly("N94", "N96");
        assertThat(refusals(
                        first.application(), new ControlCommand.SaveChange("method", method(), seen), Story.APPLICANT))
                .isEmpty();
        var draft = Story.at(Phase.DRAFTING);
        var file = new WritingCommand.TakeDraftFile(
                new TreeMap<>(Map.of("title", "別の題目")), draft.draft().sha256());
        var taken = Story.append(draft, file, Story.APPLICANT, Story.START);
        assertThat(taken.draft().text("title")).isEqualTo("別の題目");
        assertThat(taken.draft().text("article")).isEqualTo("21-9");
        assertThat(refusals(taken, file, Story.APPLICANT)).containsExactly("N97");
        assertThat(refusals(
                        draft,
                        new WritingCommand.TakeDraftFile(
                                new TreeMap<>(Map.of("study-plan", "x", "users", "y")),
                                draft.draft().sha256()),
                        Story.APPLICANT))
                .containsExactly("N91", "N93");
    }
}
