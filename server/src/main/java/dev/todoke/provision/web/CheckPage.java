package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.review.CheckedLine;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The formal check as a page (形式点検表, 様式第5-1号).
///
/// @param open whether answers can be given now; otherwise they are shown
/// @param confirming whether a second person is asked
public record CheckPage(
        String id,
        String number,
        String edition,
        boolean open,
        boolean confirming,
        List<Choice> verdicts,
        List<Line> lines,
        String letter) {

    /// One line with the machine's answer, the evidence, and what was or will be answered.
    ///
    /// @param machine key of the machine's answer in the messages
    public record Line(
            String line,
            String question,
            String machine,
            String machineTag,
            List<String> reasons,
            List<DocumentView.Line> evidence,
            String verdict,
            String note) {}

    public CheckPage {
        verdicts = List.copyOf(verdicts);
        lines = List.copyOf(lines);
    }

    static CheckPage of(Application application, List<Reason> open, Map<String, String> sent) {
        var recorded = application
                .last(ReviewEvent.FormalCheckRecorded.class)
                .map(ReviewEvent.FormalCheckRecorded::lines)
                .orElse(List.of());
        boolean asking = application.phase() == Phase.FORMAL_CHECK;
        var lines = FormalCheckList.compute(application.submitted(), open).stream()
                .map(line -> line(line, application, sent, asking ? List.of() : recorded))
                .toList();
        return new CheckPage(
                application.id(),
                application.numberText(),
                FormalCheckList.edition(),
                asking,
                application.phase() == Phase.SECOND_CHECK,
                Arrays.stream(LineAnswer.Verdict.values())
                        .map(verdict -> Choice.of(verdict.code(), verdict.ja()))
                        .toList(),
                lines,
                sent.getOrDefault("letter", ""));
    }

    private static Line line(
            CheckedLine line, Application application, Map<String, String> sent, List<LineAnswer> recorded) {
        var answered = recorded.stream()
                .filter(answer -> answer.line().equals(line.line()))
                .findFirst();
        String verdict = answered.map(answer -> answer.verdict().code())
                .orElse(sent.getOrDefault("line-" + line.line(), proposed(line)));
        String note = answered.map(LineAnswer::note).orElse(sent.getOrDefault("note-" + line.line(), ""));
        return new Line(
                line.line(),
                line.questionJa(),
                machine(line),
                tag(line),
                reasons(line),
                DocumentView.evidence(application.submitted(), line.fields()),
                verdict,
                note);
    }

    /// The machine proposes what it can decide; what needs eyes stays open.
    private static String proposed(CheckedLine line) {
        return switch (line.answer()) {
            case CheckedLine.Answer.Fulfilled _ -> LineAnswer.Verdict.FULFILLED.code();
            case CheckedLine.Answer.Missing _ -> LineAnswer.Verdict.MISSING.code();
            case CheckedLine.Answer.NotApplicable _ -> LineAnswer.Verdict.NOT_APPLICABLE.code();
            case CheckedLine.Answer.NeedsEyes _ -> "";
        };
    }

    private static String machine(CheckedLine line) {
        return switch (line.answer()) {
            case CheckedLine.Answer.Fulfilled _ -> "fulfilled";
            case CheckedLine.Answer.Missing _ -> "missing";
            case CheckedLine.Answer.NotApplicable _ -> "not-applicable";
            case CheckedLine.Answer.NeedsEyes _ -> "eyes";
        };
    }

    private static String tag(CheckedLine line) {
        return switch (line.answer()) {
            case CheckedLine.Answer.Fulfilled _ -> "tag--ok";
            case CheckedLine.Answer.Missing _ -> "tag--bad";
            case CheckedLine.Answer.NotApplicable _ -> "tag--plain";
            case CheckedLine.Answer.NeedsEyes _ -> "tag--wait";
        };
    }

    private static List<String> reasons(CheckedLine line) {
        return switch (line.answer()) {
            case CheckedLine.Answer.Missing(var reasons) ->
                reasons.stream().map(Reason::ja).toList();
            case CheckedLine.Answer.NotApplicable(var why) -> List.of(why);
            case CheckedLine.Answer.Fulfilled _, CheckedLine.Answer.NeedsEyes _ -> List.of();
        };
    }
}
