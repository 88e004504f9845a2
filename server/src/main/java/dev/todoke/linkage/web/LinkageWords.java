package dev.todoke.linkage.web;

import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.Comparison;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.Verdict;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Sentences of the core and times, in the language of the reader (照合の画面のことば).
final class LinkageWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    private LinkageWords() {}

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    static boolean japanese(PageWords words) {
        return words.locale().getLanguage().equals("ja");
    }

    /// The core's own sentence in Japanese, the one of the same id in English.
    static String refusal(Refusal reason, PageWords words) {
        return japanese(words)
                ? reason.ja()
                : words.say("linkage.refusal." + reason.id(), reason.values().toArray());
    }

    static List<String> refusals(List<Refusal> reasons, PageWords words) {
        return reasons.stream().map(reason -> refusal(reason, words)).toList();
    }

    static String reason(ReviewReason reason, PageWords words) {
        return japanese(words) ? reason.ja() : orJapanese("linkage.reason." + reason.name(), reason.ja(), words);
    }

    static String level(AgreementLevel level, PageWords words) {
        return japanese(words) ? level.ja() : orJapanese("linkage.level." + level.name(), level.ja(), words);
    }

    static String item(Comparison item, PageWords words) {
        return japanese(words) ? item.ja() : orJapanese("linkage.item." + item.name(), item.ja(), words);
    }

    static String verdict(Verdict verdict, PageWords words) {
        return words.say("linkage.verdict." + verdict.name());
    }

    static String state(ReviewRound.State state, PageWords words) {
        return words.say("linkage.state." + state.name());
    }

    private static String orJapanese(String key, String ja, PageWords words) {
        String found = words.source().getMessage(key, null, ja, words.locale());
        return found == null ? ja : found;
    }
}
