package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.JobContext;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.store.BasisStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Links everything by the weights of the last full run and compares with the persons that the batches have made
/// (差分の結果の突合). Stores nothing.
@Component
public class RunCheck {

    private final PersonRecordReader persons;
    private final PersonGroupStore groups;
    private final BasisStore bases;
    private final PeoplesDecisions decisions;
    private final ModelInForce models;
    private final FaceTransactions transactions;

    public RunCheck(
            PersonRecordReader persons,
            PersonGroupStore groups,
            BasisStore bases,
            PeoplesDecisions decisions,
            ModelInForce models,
            FaceTransactions transactions) {
        this.persons = persons;
        this.groups = groups;
        this.bases = bases;
        this.decisions = decisions;
        this.models = models;
        this.transactions = transactions;
    }

    void run(JobContext context) {
        var stored = transactions.get(bases::newest);
        if (stored.isEmpty()) {
            context.message("まだ全件の照合をしていないので、比べるものがありません。");
            return;
        }
        context.message("全件を、前回の全件照合と同じ重みで照合しています。");
        var records = transactions.get(persons::all);
        var decided = transactions.get(decisions::standing);
        var present = transactions.get(
                () -> groups.present(records.stream().map(PersonRecord::id).toList()));
        var linker = new PersonLinker(models.of(stored.get().edition()));
        var result = RecordProgress.linked(
                context,
                linker,
                records.size(),
                progress -> linker.link(records, stored.get().basis(), decided, progress));
        long different = different(records, result.personOf(), present);
        context.message(
                different == 0
                        ? "差分の照合の結果は、全件を照合した結果と一致しました（%,d件、%,d人）。"
                                .formatted(records.size(), result.counts().persons())
                        : "差分の照合と全件の照合で、所属がちがう届出が%,d件あります。全件の照合を実行してください。".formatted(different));
    }

    /// Reports that stand together with others than in the full run.
    static long different(List<PersonRecord> records, int[] personOf, Map<String, Long> present) {
        var ofRun = new HashMap<Integer, Set<String>>();
        var ofStore = new HashMap<Long, Set<String>>();
        for (int i = 0; i < personOf.length; i++) {
            String record = records.get(i).id();
            ofRun.computeIfAbsent(personOf[i], _ -> new HashSet<>(2)).add(record);
            ofStore.computeIfAbsent(present.getOrDefault(record, -1L - i), _ -> new HashSet<>(2))
                    .add(record);
        }
        long different = 0;
        for (int i = 0; i < personOf.length; i++) {
            var here = ofRun.getOrDefault(personOf[i], Set.of());
            var there = ofStore.getOrDefault(present.getOrDefault(records.get(i).id(), -1L - i), Set.of());
            different += here.equals(there) ? 0 : 1;
        }
        return different;
    }
}
