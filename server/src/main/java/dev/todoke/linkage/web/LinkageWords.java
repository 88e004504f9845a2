package dev.todoke.linkage.web;

import dev.todoke.linkage.RegroupingAnswer;
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
    static String refusal(RegroupingAnswer.Reason reason, PageWords words) {
        return japanese(words) ? reason.ja() : words.say("linkage.refusal." + reason.id());
    }

    static List<String> refusals(List<RegroupingAnswer.Reason> reasons, PageWords words) {
        return reasons.stream().map(reason -> refusal(reason, words)).toList();
    }
}
