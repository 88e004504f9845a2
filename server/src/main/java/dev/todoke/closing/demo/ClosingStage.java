package dev.todoke.closing.demo;

import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.job.ClosingJob;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Closes every year of the synthetic prefectures once (実演: 年次確定).
@Component
@Profile("registry")
public class ClosingStage implements DemoStage {

    private final ClosingReader closings;
    private final FaceTransactions transactions;

    public ClosingStage(ClosingReader closings, FaceTransactions transactions) {
        this.closings = closings;
        this.transactions = transactions;
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
        return transactions.as(Acting.at(Face.REGISTRY), closings::all).stream()
                .map(ClosingStage::line)
                .toList();
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
