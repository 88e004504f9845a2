package dev.todoke.provision.job;

import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.ExtractionDesk;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the file of one provision (抽出の処理). Started again after a crash it makes the file anew; what was
/// recorded once is not recorded twice.
@Component
public class ExtractionJob implements Job {

    private static final String RECORDED = "recorded";

    private final ExtractionDesk desk;

    public ExtractionJob(ExtractionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ExtractionDesk.JOB;
    }

    @Override
    public void run(JobContext context) {
        String id = context.parameter("application");
        context.result("/registry/provision/" + id);
        if (context.cursor().equals(RECORDED)) {
            return;
        }
        context.message("年次確定から抽出しています。");
        var built = desk.build(id, context.progress());
        var extractor = Actor.of(context.parameter("account"), ProvisionRole.EXTRACTOR);
        context.chunk(_ -> {
            var answer = desk.record(extractor, id, built);
            context.message(sentence(answer));
            return RECORDED;
        });
    }

    private static String sentence(Answer answer) {
        return switch (answer) {
            case Answer.Decided _ -> "抽出しました。別の抽出点検者の点検を待っています。";
            case Answer.Refused(var reasons, var _) ->
                reasons.stream().map(Reason::ja).collect(Collectors.joining(" "));
        };
    }
}
