package dev.todoke.consolidation.web;

import dev.todoke.consolidation.Refusal;
import dev.todoke.web.PageWords;
import java.util.List;

/// Refusals in the language of the reader (断りの文).
final class Refusals {

    private Refusals() {}

    static List<String> say(List<Refusal> reasons, PageWords words) {
        return reasons.stream()
                .map(reason -> words.say("consolidation.refusal." + reason.id(), reason.ja()))
                .toList();
    }

    /// The page of a person; an address that is no number leads to the queue.
    static String back(String person) {
        return person.matches("[0-9A-Za-z-]+") ? "/registry/tumours/" + person : "/registry/conflicts";
    }
}
