package dev.todoke.provision.web;

import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A meeting as a form (会議の登録), with its earlier versions.
///
/// @param id empty for a new meeting
public record CouncilPlanPage(String id, Map<String, String> sent, List<CouncilStore.Version<Meeting>> history) {

    public CouncilPlanPage {
        sent = Map.copyOf(sent);
        history = List.copyOf(history);
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    public List<Choice> ways() {
        return Arrays.stream(CouncilResult.Way.values())
                .map(way -> Choice.of(way.code(), way.ja()))
                .toList();
    }

    public String at(CouncilStore.Version<Meeting> version) {
        return HistoryLine.at(version.at());
    }

    public String standing(Meeting meeting) {
        return CouncilYearPage.standingOf(meeting);
    }

    static Map<String, String> texts(Meeting meeting) {
        return Map.of(
                "name", meeting.name(),
                "held-on", meeting.heldOn().toString(),
                "papers-close", meeting.papersClose().toString(),
                "way", meeting.way().code(),
                "place", meeting.place(),
                "quorum", meeting.quorum() instanceof Quorum.Fixed(var members) ? Integer.toString(members) : "");
    }
}
