package dev.todoke.followback.web;

import dev.todoke.kernel.Sentence;
import java.util.List;
import java.util.Locale;

/// Reasons of the core in the reader's language (断る理由).
final class Refusals {

    private Refusals() {}

    static List<String> in(List<Sentence> reasons, Locale locale) {
        return reasons.stream().map(reason -> reason.in(locale)).toList();
    }
}
