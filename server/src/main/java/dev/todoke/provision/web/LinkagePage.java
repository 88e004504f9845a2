package dev.todoke.provision.web;

import dev.todoke.provision.CommandKind;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.store.NearStore.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Matching a list in the registry room (リンケージ利用): the list, how it was matched, the pairs a clerk looks at.
///
/// @param run what the newest run says
/// @param figures the matching as figures, none before it
/// @param pairs those between the thresholds
public record LinkagePage(
        String id,
        String number,
        ListPage list,
        List<CommandKind> open,
        String run,
        List<ExtractionPage.Fact> figures,
        List<Pair> pairs) {

    public LinkagePage {
        open = List.copyOf(open);
        figures = List.copyOf(figures);
        pairs = List.copyOf(pairs);
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    /// Pairs that wait for a word.
    public long waiting() {
        return pairs.stream().filter(Pair::open).count();
    }

    /// The first pair that waits, 0 when none does.
    public long first() {
        return pairs.stream().filter(Pair::open).map(Pair::number).findFirst().orElse(0L);
    }

    /// How a list was matched, as named values.
    static List<ExtractionPage.Fact> figures(MatchingRecord matching) {
        var facts = new ArrayList<ExtractionPage.Fact>();
        facts.add(new ExtractionPage.Fact("given", Long.toString(matching.list().given())));
        facts.add(new ExtractionPage.Fact("left", Long.toString(matching.list().left())));
        facts.add(new ExtractionPage.Fact(
                "accepted", Long.toString(matching.list().accepted())));
        facts.add(new ExtractionPage.Fact("matched", Long.toString(matching.matched())));
        facts.add(new ExtractionPage.Fact("to-review", Long.toString(matching.toReview())));
        facts.add(new ExtractionPage.Fact("reviewed", Long.toString(matching.reviewed())));
        facts.add(new ExtractionPage.Fact("model", matching.modelEdition()));
        facts.add(new ExtractionPage.Fact(
                "thresholds",
                String.format(Locale.ROOT, "T1 %.1f / T2 %.1f", matching.sameFrom(), matching.differentBelow())));
        return List.copyOf(facts);
    }
}
