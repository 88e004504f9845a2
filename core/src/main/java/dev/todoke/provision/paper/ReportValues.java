package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import java.util.Map;

/// What is filled into form 5-2 (審査報告書の記載): the council's answers to the ten points and its result.
record ReportValues(Application application, PaperOffice office) {

    PaperValues filled(PaperValues empty) {
        var result = application
                .last(ReviewEvent.CouncilResultRecorded.class)
                .orElseThrow()
                .result();
        var rows = CouncilPoint.all().stream()
                .<Map<String, String>>map(point -> row(point, result))
                .toList();
        return empty.with("0.1", application.numberText())
                .with("0.2", result.heldOn())
                .with("0.3", office.council())
                .with("points", rows)
                .with("11", result.outcome().ja())
                .with("conditions", String.join("\n", result.conditions()))
                .with("note", result.note())
                .with("meeting", result.meeting() + "（" + result.way().ja() + "）")
                .with("quorum", "出席%d人、定足数%d人".formatted(result.present(), result.quorum()));
    }

    private static Map<String, String> row(CouncilPoint point, CouncilResult result) {
        var given = result.points().stream()
                .filter(one -> one.point().equals(point.point()))
                .findFirst();
        return Map.of(
                "point", "（%s）%s".formatted(point.point(), point.questionJa()),
                "check", given.map(one -> one.opinion().ja()).orElse(""),
                "note", given.map(CouncilResult.PointOpinion::note).orElse(""));
    }
}
