package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.Application;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The council's result as a page (審議結果, 様式第5-2号).
///
/// @param open whether a result can be recorded now
/// @param meeting id of the meeting on whose agenda the application stands, empty when on none
/// @param unmet conditions that wait to be confirmed
public record CouncilPage(
        String id,
        String number,
        String edition,
        boolean open,
        List<String> unmet,
        List<CouncilPoint> points,
        List<Choice> opinions,
        List<Choice> ways,
        List<Choice> outcomes,
        Map<String, String> sent,
        String meeting) {

    public CouncilPage {
        unmet = List.copyOf(unmet);
        points = List.copyOf(points);
        opinions = List.copyOf(opinions);
        ways = List.copyOf(ways);
        outcomes = List.copyOf(outcomes);
        sent = Map.copyOf(sent);
    }

    static CouncilPage of(Application application, Map<String, String> sent) {
        var unmet = application.phase() == Phase.CONDITIONAL
                ? application
                        .last(ReviewEvent.CouncilResultRecorded.class)
                        .map(event -> event.result().conditions())
                        .orElse(List.of())
                : List.<String>of();
        return new CouncilPage(
                application.id(),
                application.numberText(),
                CouncilPoint.edition(),
                application.phase() == Phase.COUNCIL_REVIEW
                        && Deliberation.meetingOf(application).isEmpty(),
                unmet,
                CouncilPoint.all(),
                choices(CouncilResult.Opinion.values()),
                choices(CouncilResult.Way.values()),
                choices(CouncilResult.Outcome.values()),
                sent,
                Deliberation.meetingOf(application).orElse(""));
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    private static List<Choice> choices(Coded[] values) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.code(), value.ja()))
                .toList();
    }
}
