package dev.todoke.consolidation.demo;

import dev.todoke.consolidation.job.ConsolidationJob;
import dev.todoke.consolidation.store.ConsolidatedStore;
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

/// Consolidates everybody and says what the deaths meant (実演: 集約).
@Component
@Profile("registry")
public class ConsolidationStage implements DemoStage {

    private final ConsolidatedStore store;
    private final FaceTransactions transactions;

    public ConsolidationStage(ConsolidatedStore store, FaceTransactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return "集約";
    }

    @Override
    public List<String> run(DemoWorld world) {
        world.runJob(ConsolidationJob.KIND, "", Map.of());
        return transactions.as(Acting.at(Face.REGISTRY), this::lines);
    }

    private List<String> lines() {
        var origins = store.origins();
        var findings = store.findings();
        long tumours = origins.values().stream().mapToLong(Long::longValue).sum();
        long deathOnly = origins.getOrDefault("DEATH_ONLY", 0L);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "登録腫瘍 %,d件、うち遡り調査で届いたもの %,d件、DCO %,d件（%.1f%%）。",
                        tumours,
                        origins.getOrDefault("FOLLOWED_BACK", 0L),
                        deathOnly,
                        tumours == 0 ? 0 : 100.0 * deathOnly / tumours),
                String.format(
                        Locale.ROOT,
                        "死亡のうち、既知のがん %,d件、新規がん %,d件。確認の要る不一致 %,d件。",
                        findings.getOrDefault("KNOWN_CANCER", 0L),
                        findings.getOrDefault("NEW_CANCER", 0L),
                        store.conflicts()));
    }
}
