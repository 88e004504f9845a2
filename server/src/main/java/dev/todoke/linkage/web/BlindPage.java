package dev.todoke.linkage.web;

import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.desk.BlindDesk;
import dev.todoke.web.Comparison;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.Optional;

/// One pair without weights, levels or answers (伏せた確認の画面).
///
/// @param pairs the pair to look at; a list, since templates know no Optional
record BlindPage(List<Pair> pairs, long open) {

    BlindPage {
        pairs = List.copyOf(pairs);
    }

    record Pair(long look, Comparison comparison) {}

    static BlindPage of(Optional<BlindDesk.Shown> shown, long open, PageWords words) {
        return new BlindPage(shown.map(found -> pair(found, words)).stream().toList(), open);
    }

    private static Pair pair(BlindDesk.Shown shown, PageWords words) {
        var nothing = new PairScoring(0, List.of(), List.of(), "", 0, 0);
        var rows = new PairComparison(shown.left(), shown.right(), nothing, false, words).values();
        return new Pair(shown.look(), new Comparison(words.say("linkage.review.comparison"), "A", "B", rows, false));
    }
}
