package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.Due;
import dev.todoke.provision.control.DueRule;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.SanctionCheck;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.provision.usage.PublishedWork;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利用中の管理と終わり")
class ControlTest {

    private static List<String> refusals(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START.plusSeconds(9000))
                        instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static List<String> due(Application application) {
        return DueDates.of(application).stream()
                .map(due -> due.rule().code() + " " + due.day())
                .toList();
    }

    private static Story gives(Story story, Actor who, CommandKind kind) {
        return story.does(who, Story.command(kind));
    }

    @Test
    @DisplayName("利用報告は求めてから1週間が期限で、受理しなければもう1週間待つ")
    void useReport() {
        var asked = gives(Story.inUse(), Story.CLERK, CommandKind.ASK_USE_REPORT);
        assertThat(due(asked.application())).contains("use-report 2026-04-08");
        assertThat(refusals(asked.application(), Story.command(CommandKind.ASK_USE_REPORT), Story.CLERK))
                .containsExactly("Z20");
        var filed = gives(asked, Story.APPLICANT, CommandKind.FILE_USE_REPORT);
        assertThat(due(filed.application())).doesNotContain("use-report 2026-04-08");
        var back = filed.does(Story.CLERK, new ControlCommand.AnswerUseReport(1, false, "数を示してください"));
        assertThat(UseReports.of(back.application()))
                .extracting(UseReports.Entry::state)
                .containsExactly(UseReports.State.SENT_BACK);
        var accepted = gives(
                gives(back, Story.APPLICANT, CommandKind.FILE_USE_REPORT), Story.CLERK, CommandKind.ANSWER_USE_REPORT);
        assertThat(UseReports.of(accepted.application()))
                .extracting(UseReports.Entry::number, UseReports.Entry::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, UseReports.State.ACCEPTED));
    }

    @Test
    @DisplayName("公表の遅れは利用期間の終わりから1年まで延ばせ、認めると期限が動く")
    void publicationDelay() {
        var story = Story.inUse();
        assertThat(due(story.application())).contains("publication-plan 2028-03-31");
        var tooLong = new ControlCommand.ReportDelay(Story.delay(LocalDate.of(2030, 4, 1)));
        assertThat(refusals(story.application(), tooLong, Story.APPLICANT)).containsExactly("Z28");
        var granted = gives(
                gives(story, Story.APPLICANT, CommandKind.REPORT_PUBLICATION_DELAY),
                Story.CLERK,
                CommandKind.ANSWER_PUBLICATION_DELAY);
        assertThat(due(granted.application()))
                .contains("publication-plan 2029-03-31")
                .doesNotContain("publication-plan 2028-03-31");
    }

    @Test
    @DisplayName("事故の報告で抽出と提供が止まり、報告者と別の人が確認すると再開する")
    void incidentFreezes() {
        var handing = Story.built().does(Story.VERIFIER, Story.acceptFile());
        var reported = gives(handing, Story.CLERK, CommandKind.REPORT_INCIDENT);
        assertThat(refusals(reported.application(), Story.command(CommandKind.HAND_OVER), Story.CLERK))
                .containsExactly("Z39");
        var both = Actor.of("clerk", ProvisionRole.CLERK, ProvisionRole.CHECKER);
        assertThat(refusals(reported.application(), Story.command(CommandKind.REVIEW_INCIDENT), both))
                .containsExactly("Z34");
        assertThat(refusals(reported.application(), Story.command(CommandKind.CLOSE_INCIDENT), Story.DECIDER))
                .containsExactly("Z36");
        var reviewed = gives(reported, Story.CHECKER, CommandKind.REVIEW_INCIDENT);
        assertThat(refusals(reviewed.application(), Story.command(CommandKind.HAND_OVER), Story.CLERK))
                .isEmpty();
        var closed = gives(reviewed, Story.DECIDER, CommandKind.CLOSE_INCIDENT);
        assertThat(Incident.of(closed.application()).getFirst().closed()).isTrue();
    }

    @Test
    @DisplayName("監査は指摘に答えるまで終えられない")
    void audit() {
        var visited =
                gives(gives(Story.inUse(), Story.CLERK, CommandKind.OPEN_AUDIT), Story.CLERK, CommandKind.RECORD_VISIT);
        assertThat(due(visited.application())).contains("audit-answer 2026-05-01");
        assertThat(refusals(visited.application(), Story.command(CommandKind.CLOSE_AUDIT), Story.CHECKER))
                .containsExactly("Z44");
        assertThat(refusals(visited.application(), new ControlCommand.AnswerAudit(1, List.of()), Story.APPLICANT))
                .containsExactly("Z43");
        var closed = gives(
                gives(visited, Story.APPLICANT, CommandKind.ANSWER_AUDIT), Story.CHECKER, CommandKind.CLOSE_AUDIT);
        assertThat(Audit.of(closed.application()).getFirst().state()).isEqualTo(Audit.State.CLOSED);
    }

    @Test
    @DisplayName("提供を制限した名は、書き方の幅や空白が違っても新しい申出で見つかり、期間が過ぎれば見つからない")
    void sanctions() {
        var imposed = gives(Story.inUse(), Story.DECIDER, CommandKind.IMPOSE_SANCTION);
        var sanctions = Sanctions.of(imposed.application()).stream()
                .map(Sanctions.Entry::sanction)
                .toList();
        Draft draft = Drafts.with("party-name", "架空 大学");
        assertThat(SanctionCheck.hits(sanctions, draft, Story.TODAY))
                .extracting(SanctionCheck.Hit::named)
                .containsExactly("架空 大学", "架空大学");
        assertThat(SanctionCheck.hits(sanctions, draft, Story.TODAY.plusYears(2)))
                .isEmpty();
        var lifted = gives(imposed, Story.DECIDER, CommandKind.LIFT_SANCTION).application();
        assertThat(Sanctions.of(lifted).getFirst().stands()).isFalse();
    }

    @Test
    @DisplayName("提供を受けた媒体と届け出た写しのすべてについて廃棄を書くまで、報告できない")
    void disposalAccountsForEverything() {
        var listed = Story.inUse()
                .does(Story.APPLICANT, Story.command(CommandKind.LIST_HOLDING))
                .does(Story.APPLICANT, new ControlCommand.ListHolding(HoldingKind.PAPER, "集計表の印刷", "301号室"));
        assertThat(Holding.of(listed.application())).extracting(Holding::id).containsExactly("M1", "C1", "C2");
        assertThat(refusals(listed.application(), Story.disposal(), Story.APPLICANT))
                .containsExactly("U03");
        var nobody = new UseCommand.FileDisposal(List.of(
                new DisposedMedium("M1", "erase", Story.TODAY, "研究 一郎", "事務 花子"),
                new DisposedMedium("C1", "melt", Story.TODAY, "研究 一郎", ""),
                new DisposedMedium("C2", "shred", Story.TODAY.plusDays(1), "", "")));
        assertThat(refusals(listed.application(), nobody, Story.APPLICANT)).containsExactly("U04", "U16", "U05");
        var complete = new UseCommand.FileDisposal(List.of(
                new DisposedMedium("M1", "erase", Story.TODAY, "研究 一郎", "事務 花子"),
                new DisposedMedium("C1", "erase", Story.TODAY, "研究 一郎", ""),
                new DisposedMedium("C2", "shred", Story.TODAY, "研究 一郎", "")));
        var filed = listed.does(Story.APPLICANT, complete);
        assertThat(Holding.unaccounted(filed.application())).isEmpty();
        assertThat(filed.does(Story.CHECKER, new UseCommand.AcceptDisposal())
                        .application()
                        .phase())
                .isEqualTo(Phase.AWAITING_REPORT);
    }

    @Test
    @DisplayName("差し戻した廃棄の報告は、利用中か停止のどちらか元の状態に戻る")
    void returnedDisposal() {
        var returned = gives(
                Story.inUse().does(Story.APPLICANT, Story.disposal()), Story.CHECKER, CommandKind.RETURN_DISPOSAL);
        assertThat(returned.application().phase()).isEqualTo(Phase.IN_USE);
        var stopped = Story.inUse()
                .does(Story.DECIDER, new UseCommand.StopProvision("規約違反"))
                .does(Story.APPLICANT, Story.disposal());
        assertThat(gives(stopped, Story.CHECKER, CommandKind.RETURN_DISPOSAL)
                        .application()
                        .phase())
                .isEqualTo(Phase.STOPPED);
    }

    @Test
    @DisplayName("廃棄と実績報告は1つの様式で出せ、実績報告の期限は3か月後である")
    void disposalAndReportTogether() {
        var disposed = Story.inUse().does(Story.APPLICANT, Story.disposal());
        assertThat(due(disposed.application())).contains("final-report 2026-07-01");
        var work = new PublishedWork("paper", "架空誌 1:1-5", "2028-03", "", "1");
        var reported = disposed.does(Story.APPLICANT, new UseCommand.FileFinalReport("", List.of(work), ""));
        assertThat(due(reported.application())).contains("report-check 2026-04-15");
        var closed = reported.does(Story.CHECKER, new UseCommand.AcceptDisposal())
                .does(Story.CLERK, new UseCommand.AcceptReport())
                .application();
        assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(DueDates.of(closed)).isEmpty();
    }

    @Test
    @DisplayName("お知らせは90日前、30日前、当日で、飛ばした日の分は最後の1通だけになる")
    void reminders() {
        var end = new Due(DueRule.of("period-end"), LocalDate.of(2029, 3, 31), "");
        assertThat(end.reminder(LocalDate.of(2028, 12, 30))).isEmpty();
        assertThat(end.reminder(LocalDate.of(2028, 12, 31))).contains(90);
        assertThat(end.reminder(LocalDate.of(2029, 3, 10))).contains(30);
        assertThat(end.reminder(LocalDate.of(2029, 4, 2))).contains(0);
        assertThat(end.overdue(LocalDate.of(2029, 3, 31))).isFalse();
        assertThat(end.overdue(LocalDate.of(2029, 4, 1))).isTrue();
    }
}
