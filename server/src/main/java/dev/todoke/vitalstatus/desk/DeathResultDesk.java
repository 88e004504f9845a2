package dev.todoke.vitalstatus.desk;

import dev.todoke.vitalstatus.store.DeathResultStore;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the results of the deaths are looked at (死亡情報の照合結果の閲覧). Numbers and causes alone, no names.
@Component
public class DeathResultDesk {

    private final DeathResultStore results;

    public DeathResultDesk(DeathResultStore results) {
        this.results = results;
    }

    /// Counts by finding and by source of the vital status, and how far each source reaches.
    public record Summary(Map<String, Long> findings, Map<String, Long> sources, DeathResultStore.Reach reach) {}

    @Transactional(readOnly = true)
    public Summary summary() {
        return new Summary(results.findings(), results.sources(), results.reach());
    }

    @Transactional(readOnly = true)
    public long count(String finding) {
        return results.count(finding);
    }

    @Transactional(readOnly = true)
    public List<DeathResultStore.Result> results(String finding, long offset, int limit) {
        return results.results(finding, offset, limit);
    }
}
