package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.NumberYear;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.Due;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeRates;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Settlement;
import dev.todoke.provision.fee.Supplies;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("手数料と番号の年")
class FeeTest {

    private static final Command PAID = new ReviewCommand.FileTerm(Term.FEE, "納付を確認", Story.CHARGED);

    private static List<String> refused(Application application, Actor who, Command command) {
        var answer = application.decide(command, who, Story.START.plusSeconds(9000));
        return answer instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static List<String> refused(Story story, Command command) {
        return refused(story.application(), Story.CLERK, command);
    }

    private static FeeCommand.RecordWork worked(Work work, int hours) {
        return new FeeCommand.RecordWork(new WorkEntry(Story.TODAY, "担当", work, hours, ""));
    }

    /// Invoiced for three hours, paid, delivered; worked as many hours as told.
    private static Story delivered(int hours) {
        return Story.accepted()
                .does(Story.CLERK, Story.term(Term.PLEDGES))
                .does(Story.CLERK, Story.command(CommandKind.INVOICE_FEE))
                .does(Story.CLERK, Story.command(CommandKind.RECORD_PAYMENT))
                .does(Story.CLERK, PAID)
                .does(Story.EXTRACTOR, Story.extraction())
                .does(Story.VERIFIER, Story.acceptFile())
                .does(Story.CLERK, worked(Work.EXTRACTION, hours))
                .does(Story.CLERK, worked(Work.REVIEW, 5))
                .does(Story.CLERK, new FileCommand.HandOver(Way.DOWNLOAD, ""));
    }

    private static Command settle(FeeRule rule) {
        return new FeeCommand.SettleFee(rule, "8保第201号", Story.TODAY.plusDays(30));
    }

    private static List<String> dues(Application application) {
        return DueDates.of(application).stream()
                .map(Due::rule)
                .map(rule -> rule.code())
                .filter(code -> code.startsWith("fee"))
                .toList();
    }

    @Test
    @DisplayName("請求した手数料が納められるまで、手数料の確認は記録できず、抽出に進まない")
    void paymentComesFirst() {
        var story = Story.accepted();
        assertThat(refused(story, PAID)).as("not invoiced").containsExactly("H20");
        story.does(Story.CLERK, Story.command(CommandKind.INVOICE_FEE));
        assertThat(refused(story, PAID)).containsExactly("H10");
        assertThat(dues(story.application())).containsExactly("fee-payment");
        story.does(Story.CLERK, new FeeCommand.RecordPayment(10_000, Story.TODAY, "領収証書"));
        assertThat(refused(story, PAID)).containsExactly("H10");
        assertThat(refused(story, new FeeCommand.RecordPayment(10_000, Story.TODAY, "")))
                .containsExactly("H08", "H19");
        story.does(Story.CLERK, new FeeCommand.RecordPayment(7_400, Story.TODAY, "領収証書"))
                .does(Story.CLERK, PAID);
        assertThat(FeeAccount.of(story.application()).due()).isZero();
    }

    @Test
    @DisplayName("相談のときから作業時間と媒体・送料を記録し、見積もれる")
    void fromTheFirstHour() {
        var story = Story.consulting()
                .does(Story.CLERK, worked(Work.MEETING, 1))
                .does(Story.CLERK, Story.command(CommandKind.RECORD_SUPPLY))
                .does(Story.CLERK, Story.command(CommandKind.ESTIMATE_FEE));
        var account = FeeAccount.of(story.application());
        assertThat(account.hours()).isEqualTo(1);
        assertThat(account.supplies()).hasSize(1);
        assertThat(account.estimates().getLast().amount()).isEqualTo(17_400);
        assertThat(account.due()).as("an estimate is no invoice").isZero();
    }

    @Test
    @DisplayName("多く働いたときは差額を請求し、納められるまで完了しない")
    void moreHours() {
        var story = delivered(5).does(Story.CLERK, settle(Story.CHARGED));
        var account = FeeAccount.of(story.application());
        assertThat(account.chargedHours())
                .as("looking at the application is not charged")
                .isEqualTo(5);
        assertThat(account.due()).isEqualTo(2 * 5_800);
        assertThat(dues(story.application())).containsExactly("fee-payment");
        assertThat(refused(story, worked(Work.EXTRACTION, 1))).containsExactly("H13");
        assertThat(refused(story, settle(Story.CHARGED))).containsExactly("H29");
    }

    @Test
    @DisplayName("少なく済んだときは余りを返し、返すまで完了しない")
    void fewerHours() {
        var story = delivered(2).does(Story.CLERK, settle(Story.CHARGED));
        assertThat(FeeAccount.of(story.application()).toRefund()).isEqualTo(5_800);
        story.does(Story.APPLICANT, new UseCommand.ConfirmReceipt("f".repeat(64)))
                .does(Story.APPLICANT, Story.disposal())
                .does(Story.CHECKER, new UseCommand.AcceptDisposal())
                .does(Story.APPLICANT, new UseCommand.FileFinalReport("論文1件"));
        assertThat(refused(story, new UseCommand.AcceptReport())).containsExactly("U12");
        assertThat(dues(story.application())).containsExactly("fee-refund");
        assertThat(refused(story, new FeeCommand.RecordRefund(5_801, Story.TODAY, "振込")))
                .containsExactly("H31");
        story.does(Story.CLERK, Story.command(CommandKind.RECORD_REFUND))
                .does(Story.CLERK, new UseCommand.AcceptReport());
        assertThat(story.application().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    @DisplayName("精算は窓口の定めによる: 余りだけを返す、変えない、実費を加える")
    void settledAsTheRuleSays() {
        var none = new TreeSet<Exemption>();
        var refund = new FeeRule(5_800, Settlement.REFUND, Supplies.IN_KIND, none);
        var unchanged = new FeeRule(5_800, Settlement.FINAL, Supplies.AT_COST, none);
        assertThat(difference(delivered(5), refund)).isZero();
        assertThat(difference(delivered(1), refund)).isEqualTo(-11_600);
        assertThat(difference(delivered(1), unchanged)).isZero();
        var stamps = new SupplyEntry(Story.TODAY, "窓口", Supply.POSTAGE, 2, 430, "");
        var posted = delivered(3).does(Story.CLERK, new FeeCommand.RecordSupply(stamps));
        assertThat(difference(posted, Story.CHARGED)).isEqualTo(430);
        assertThat(difference(posted, refund)).isZero();
    }

    private static long difference(Story story, FeeRule rule) {
        return Story.append(story.application(), settle(rule), Story.CLERK, Story.START.plusSeconds(9000))
                .last(FeeEvent.FeeSettled.class)
                .orElseThrow()
                .difference();
    }

    @Test
    @DisplayName("取り下げた申出の手数料は、働いた時間で精算して返す")
    void withdrawn() {
        var story = Story.accepted()
                .does(Story.CLERK, worked(Work.MEETING, 1))
                .does(Story.CLERK, Story.command(CommandKind.INVOICE_FEE))
                .does(Story.CLERK, Story.command(CommandKind.RECORD_PAYMENT))
                .does(Story.APPLICANT, new WritingCommand.Withdraw("中止"));
        assertThat(dues(story.application())).containsExactly("fee-settling");
        story.does(Story.CLERK, settle(Story.CHARGED));
        assertThat(FeeAccount.of(story.application()).toRefund()).isEqualTo(2 * 5_800);
    }

    @Test
    @DisplayName("免除は窓口の定めにある理由で、決裁者が、請求の前に行う")
    void exemption() {
        var exempt = (FeeCommand.ExemptFee) Story.command(CommandKind.EXEMPT_FEE);
        var accepted = Story.accepted().application();
        assertThat(refused(accepted, Story.CLERK, exempt)).containsExactly("Q01");
        var other = new FeeCommand.ExemptFee(Story.CHARGED, Exemption.PUBLIC_FUNDING, " ");
        assertThat(refused(accepted, Story.DECIDER, other)).containsExactly("H15", "H16");
        var free = new FeeCommand.ExemptFee(FeeRule.free(), Exemption.PUBLIC_INTEREST, "理由");
        assertThat(refused(accepted, Story.DECIDER, free)).containsExactly("H14");
        var invoiced = Story.accepted().does(Story.CLERK, Story.command(CommandKind.INVOICE_FEE));
        assertThat(refused(invoiced.application(), Story.DECIDER, exempt)).containsExactly("H17");
        var story = Story.accepted().does(Story.DECIDER, exempt);
        assertThat(refused(story, Story.command(CommandKind.INVOICE_FEE))).containsExactly("H18");
        assertThat(refused(story, PAID)).isEmpty();
    }

    @Test
    @DisplayName("作業時間は1時間から、今日までの日について記録する")
    void ledger() {
        var wrong = new WorkEntry(Story.TODAY.plusDays(1), "", Work.LINKAGE, 0, "");
        assertThat(refused(Story.accepted(), new FeeCommand.RecordWork(wrong))).containsExactly("H01", "H02", "H03");
        var none = new SupplyEntry(Story.TODAY, "窓口", Supply.MEDIUM, 0, -1, "");
        assertThat(refused(Story.accepted(), new FeeCommand.RecordSupply(none))).containsExactly("H11", "H12");
    }

    @Test
    @DisplayName("無料の条項には請求できず、納めるもののない申出に納付は記録できない")
    void nothingToPay() {
        var free = new FeeCommand.InvoiceFee("", Story.TODAY, Story.TODAY.minusDays(1), 0, List.of());
        assertThat(refused(Story.accepted(), free)).containsExactly("H04", "H05", "H06");
        assertThat(refused(Story.accepted(), Story.command(CommandKind.RECORD_PAYMENT)))
                .containsExactly("H07", "H08");
        assertThat(refused(Story.delivered(), settle(Story.CHARGED))).containsExactly("H21");
    }

    @Test
    @DisplayName("既定では研究だけが時間単価で、窓口の設定が優先する")
    void rates() {
        var shipped = FeeRates.shipped();
        assertThat(shipped.of(Article.PREFECTURE)).isZero();
        assertThat(shipped.of(Article.HOSPITAL)).isZero();
        assertThat(shipped.of(Article.RESEARCH_ANONYMISED)).isEqualTo(5800);
        assertThat(shipped.rated("21-8:4000").of(Article.RESEARCH_IDENTIFIABLE)).isEqualTo(4000);
        assertThat(shipped.rated("21-8:4000").of(Article.RESEARCH_ANONYMISED)).isZero();
        assertThat(shipped.settled("refund")
                        .supplied("at-cost")
                        .exempting("public-interest")
                        .rule(Article.RESEARCH_ANONYMISED))
                .isEqualTo(new FeeRule(
                        5_800, Settlement.REFUND, Supplies.AT_COST, new TreeSet<>(List.of(Exemption.PUBLIC_INTEREST))));
    }

    @Test
    @DisplayName("年度で数えると、1月から3月は前の年の番号になる")
    void businessYear() {
        assertThat(NumberYear.FISCAL.of(LocalDate.of(2027, 3, 31))).isEqualTo(2026);
        assertThat(NumberYear.FISCAL.of(LocalDate.of(2027, 4, 1))).isEqualTo(2027);
        assertThat(NumberYear.CALENDAR.of(LocalDate.of(2027, 3, 31))).isEqualTo(2027);
    }
}
