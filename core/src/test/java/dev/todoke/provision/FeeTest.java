package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.NumberYear;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeRates;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("手数料と番号の年")
class FeeTest {

    private static List<String> refused(Story story, Command command) {
        var answer = story.application().decide(command, Story.CLERK, Story.START.plusSeconds(9000));
        return answer instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    @Test
    @DisplayName("請求した手数料が納められるまで、手数料の確認は記録できず、抽出に進まない")
    void paymentComesFirst() {
        var story = Story.accepted().does(Story.CLERK, Story.command(CommandKind.INVOICE_FEE));
        var free = new ReviewCommand.FileTerm(Term.FEE, "納付を確認");
        assertThat(refused(story, free)).containsExactly("H10");
        story.does(Story.CLERK, new FeeCommand.RecordPayment(10_000, Story.TODAY, ""));
        assertThat(refused(story, free)).containsExactly("H10");
        assertThat(refused(story, new FeeCommand.RecordPayment(10_000, Story.TODAY, "")))
                .containsExactly("H08");
        story.does(Story.CLERK, new FeeCommand.RecordPayment(7_400, Story.TODAY, ""))
                .does(Story.CLERK, free);
        assertThat(FeeAccount.of(story.application()).due()).isZero();
    }

    @Test
    @DisplayName("作業時間は1時間から、今日までの日について記録する")
    void ledger() {
        var wrong = new WorkEntry(Story.TODAY.plusDays(1), "", Work.LINKAGE, 0, "");
        assertThat(refused(Story.accepted(), new FeeCommand.RecordWork(wrong))).containsExactly("H01", "H02", "H03");
        var story = Story.accepted().does(Story.CLERK, Story.command(CommandKind.RECORD_WORK));
        assertThat(FeeAccount.of(story.application()).hours()).isEqualTo(2);
    }

    @Test
    @DisplayName("無料の条項には請求できず、納めるもののない申出に納付は記録できない")
    void nothingToPay() {
        var free = new FeeCommand.InvoiceFee("", Story.TODAY, Story.TODAY.minusDays(1), 0, List.of());
        assertThat(refused(Story.accepted(), free)).containsExactly("H04", "H05", "H06");
        assertThat(refused(Story.accepted(), Story.command(CommandKind.RECORD_PAYMENT)))
                .containsExactly("H07", "H08");
    }

    @Test
    @DisplayName("既定では研究だけが時間単価で、窓口の設定が優先する")
    void rates() {
        assertThat(FeeRates.shipped().of(Article.PREFECTURE)).isZero();
        assertThat(FeeRates.shipped().of(Article.HOSPITAL)).isZero();
        assertThat(FeeRates.shipped().of(Article.RESEARCH_ANONYMISED)).isEqualTo(5800);
        assertThat(FeeRates.read("21-8:4000").of(Article.RESEARCH_IDENTIFIABLE)).isEqualTo(4000);
        assertThat(FeeRates.read("21-8:4000").of(Article.RESEARCH_ANONYMISED)).isZero();
    }

    @Test
    @DisplayName("年度で数えると、1月から3月は前の年の番号になる")
    void businessYear() {
        assertThat(NumberYear.FISCAL.of(LocalDate.of(2027, 3, 31))).isEqualTo(2026);
        assertThat(NumberYear.FISCAL.of(LocalDate.of(2027, 4, 1))).isEqualTo(2027);
        assertThat(NumberYear.CALENDAR.of(LocalDate.of(2027, 3, 31))).isEqualTo(2027);
    }
}
