package dev.todoke.closing.demo;

import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.job.ClosingJob;
import dev.todoke.closing.store.ReturnStore;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Closes every year of the synthetic prefectures once (実演: 年次確定).
@Component
@Profile("registry")
public class ClosingStage implements DemoStage {

    private static final int DAYS_TO_RECEIVE = 90;

    private final ClosingReader closings;
    private final ReturnStore returns;
    private final FaceTransactions transactions;
    private final Clock clock;

    public ClosingStage(ClosingReader closings, ReturnStore returns, FaceTransactions transactions, Clock clock) {
        this.closings = closings;
        this.returns = returns;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "年次確定";
    }

    @Override
    public List<String> run(DemoWorld world) {
        for (int year = world.fromYear(); year <= world.toYear(); year++) {
            String scope = Integer.toString(year);
            world.message(year + "年診断を確定しています。");
            world.runJob(ClosingJob.KIND, scope, Map.of("year", scope, "proposal", ClosingJob.WITHOUT_PROPOSAL));
        }
        release();
        return transactions.as(Acting.at(Face.REGISTRY), closings::all).stream()
                .map(ClosingStage::line)
                .toList();
    }

    /// Gives the hospitals back what they notified of the newest closed year, so that they find it in
    /// their portal.
    private void release() {
        transactions.as(Acting.at(Face.REGISTRY), () -> {
            var newest = closings.all().getLast();
            var today = LocalDate.now(clock);
            return returns.release(
                    newest.number(),
                    "",
                    newest.year().value(),
                    newest.version(),
                    today.plusDays(DAYS_TO_RECEIVE),
                    "院内がん登録のためだけに使い、使い終えたら廃棄して報告してください。",
                    clock.instant(),
                    "");
        });
    }

    private static String line(ClosingSummary closing) {
        return String.format(
                Locale.ROOT,
                "%s年診断 第%d版（確定番号 %d）%,d件",
                closing.year(),
                closing.version(),
                closing.number(),
                closing.records());
    }
}
