package dev.todoke.provision.job;

import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.MatchingDesk;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Matches the list of one application (名簿の照合の処理), in one transaction with its record.
@Component
public class MatchingJob implements Job {

    private static final String MATCHED = "matched";

    private final MatchingDesk desk;

    public MatchingJob(MatchingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return MatchingDesk.JOB;
    }

    @Override
    public void run(JobContext context) {
        String id = context.parameter("application");
        context.result("/registry/provision/" + id + "/linkage");
        if (context.cursor().equals(MATCHED)) {
            return;
        }
        context.message("名簿を登録と照合しています。");
        var extractor = Actor.of(context.parameter("account"), ProvisionRole.EXTRACTOR);
        context.chunk(_ -> {
            context.message(sentence(desk.match(extractor, id, context.progress())));
            return MATCHED;
        });
    }

    private static String sentence(Answer answer) {
        return switch (answer) {
            case Answer.Decided _ -> "名簿を照合しました。";
            case Answer.Refused(var reasons, var _) ->
                reasons.stream().map(Reason::ja).collect(Collectors.joining(" "));
        };
    }
}
