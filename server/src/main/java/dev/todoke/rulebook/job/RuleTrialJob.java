package dev.todoke.rulebook.job;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.FaceTransactions;
import dev.todoke.intake.AcceptedRecords;
import dev.todoke.intake.AcceptedRecords.Place;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.rulebook.TrialAudit;
import dev.todoke.rulebook.store.TrialStore;
import dev.todoke.rulebook.store.TrialTally;
import dev.todoke.rulebook.store.TrialTotal;
import dev.todoke.validation.ProposedRules;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tries a change of rules on every accepted notification (規則変更の試行の処理), a chunk of records at a time. What is
/// counted is stored with the cursor: a run that was broken off goes on where it stood and counts nothing twice.
@Component
public class RuleTrialJob implements Job {

    public static final String KIND = "rule-trial";

    private static final int RECORDS_A_CHUNK = 2_000;
    private static final String READ_TO_THE_END = "end";
    private static final char BETWEEN = '/';

    private final TrialStore trials;
    private final AcceptedRecords records;
    private final Occasions occasions;
    private final FaceTransactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    public RuleTrialJob(
            TrialStore trials,
            AcceptedRecords records,
            Occasions occasions,
            FaceTransactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.trials = trials;
        this.records = records;
        this.occasions = occasions;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        long trial = Long.parseLong(context.parameter("trial"));
        context.result("/registry/rule-trials/" + trial);
        var rules = rules(trial);
        context.total(transactions.get(records::count));
        context.progress().advance(transactions.get(() -> trials.total(trial)).records());
        context.message("保存済みの届出で試しています。");
        var examplesKept = transactions.get(() -> trials.examplesKept(trial));
        var walk = new Walk(records, occasions, rules);
        String cursor = context.cursor();
        if (!cursor.isEmpty() && !cursor.equals(READ_TO_THE_END)) {
            transactions.run(() -> walk.recallFileUpTo(place(cursor), RECORDS_A_CHUNK));
        }
        while (!context.cursor().equals(READ_TO_THE_END)) {
            context.chunk(from -> tried(trial, walk, new TrialTally(examplesKept), from, context));
        }
        context.message(sentence(transactions.get(() -> trials.total(trial))));
    }

    private ProposedRules rules(long trial) {
        var found = transactions.get(() -> trials.find(trial)).orElseThrow(() -> new UnreadableTrial(trial));
        return switch (found.proposal()) {
            case ProposedRules.Reading.Understood(var rules) -> rules;
            case ProposedRules.Reading.Faulty _ -> throw new UnreadableTrial(trial);
        };
    }

    private String tried(long trial, Walk walk, TrialTally tally, String from, JobContext context) {
        var next = records.after(from.isEmpty() ? Place.START : place(from), RECORDS_A_CHUNK);
        next.forEach(accepted -> walk.count(accepted, tally));
        trials.add(trial, tally);
        context.progress().advance(tally.records());
        if (next.size() == RECORDS_A_CHUNK) {
            var last = next.getLast().place();
            return last.file() + "" + BETWEEN + last.number();
        }
        trials.end(trial, clock.instant());
        var total = trials.total(trial);
        audit.done(
                TrialAudit.ENDED,
                "rule-trial:" + trial,
                Map.of("records", Long.toString(total.records()), "changed", Long.toString(total.changed())));
        return READ_TO_THE_END;
    }

    private static Place place(String cursor) {
        int between = cursor.indexOf(BETWEEN);
        return new Place(Long.parseLong(cursor.substring(0, between)), Long.parseLong(cursor.substring(between + 1)));
    }

    private static String sentence(TrialTotal total) {
        return "%,d件で試しました。違いのある届出は%,d件です。".formatted(total.records(), total.changed());
    }
}
