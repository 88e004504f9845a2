package dev.todoke.provision.web;

import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.desk.CouncilReadingDesk.Reading;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An application as a member of the council reads it (申出の閲覧と意見, C-02): summary first, then the whole, then
/// the form.
///
/// @param access open, excluded or unpledged; only when open are summary and document filled
public record ReviewPage(
        Meeting meeting,
        String id,
        String number,
        String title,
        String access,
        String conflict,
        List<CouncilSummary> summary,
        List<DocumentView> document,
        String given,
        Map<String, String> sent) {

    public ReviewPage {
        summary = List.copyOf(summary);
        document = List.copyOf(document);
        sent = Map.copyOf(sent);
    }

    static ReviewPage of(Reading reading, List<CouncilSummary> summary, Map<String, String> sent) {
        var answer = answer(reading);
        return new ReviewPage(
                reading.meeting(),
                reading.entry().application(),
                reading.entry().number(),
                reading.entry().title(),
                access(reading),
                reading.entry().grounds().stream()
                        .map(Conflict.Ground::ja)
                        .findFirst()
                        .orElse(""),
                summary,
                reading instanceof Reading.Open open
                        ? List.of(DocumentView.of(open.item().application().submitted(), false))
                        : List.of(),
                answer.map(CouncilMeetingPage::kind).orElse(""),
                sent.isEmpty() ? answer.map(ReviewPage::texts).orElse(Map.of()) : sent);
    }

    static String access(Reading reading) {
        return switch (reading) {
            case Reading.Open _ -> "open";
            case Reading.Excluded _ -> "excluded";
            case Reading.Unpledged _ -> "unpledged";
            case Reading.Over _ -> "over";
        };
    }

    /// The member's own answer, where it may still be read.
    static Optional<MemberAnswer> answer(Reading reading) {
        return switch (reading) {
            case Reading.Open(var _, var member, var _, var item) ->
                item.deliberation().answerOf(member.id());
            case Reading.Over(var _, var member, var _, var item) ->
                item.deliberation().answerOf(member.id());
            case Reading.Excluded _, Reading.Unpledged _ -> Optional.empty();
        };
    }

    /// What was answered before stands in the form again.
    private static Map<String, String> texts(MemberAnswer answer) {
        var texts = new java.util.TreeMap<String, String>();
        if (answer instanceof MemberAnswer.Opinion(var points, var note)) {
            points.forEach(point -> {
                texts.put("point-" + point.point(), point.opinion().code());
                texts.put("point-note-" + point.point(), point.note());
            });
            texts.put("opinion-note", note);
        }
        return texts;
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    public List<CouncilPoint> points() {
        return CouncilPoint.all();
    }

    public String edition() {
        return CouncilPoint.edition();
    }

    public List<Choice> opinions() {
        return Arrays.stream(CouncilResult.Opinion.values())
                .map(opinion -> Choice.of(opinion.code(), opinion.ja()))
                .toList();
    }
}
