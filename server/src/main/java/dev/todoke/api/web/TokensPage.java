package dev.todoke.api.web;

import dev.todoke.api.ApiScope;
import dev.todoke.api.desk.TokenDesk;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tokens of a facility with the form for a new one (システム連携の画面).
///
/// @param secret of the token just made, or empty
record TokensPage(
        List<Line> lines, String secret, Typed typed, List<Choice> scopes, List<Choice> terms, int perMinute) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    TokensPage {
        lines = List.copyOf(lines);
        scopes = List.copyOf(scopes);
        terms = List.copyOf(terms);
    }

    /// What stands in the form.
    record Typed(String name, List<String> scopes, String months) {

        static final Typed NOTHING = new Typed("", List.of("read", "upload"), "12");

        Typed {
            scopes = List.copyOf(scopes);
        }
    }

    /// One token.
    record Line(
            long id, String name, String beginning, String scopes, String made, String last, String state, String tag) {

        public boolean open() {
            return state.equals("usable");
        }
    }

    static TokensPage of(List<TokenDesk.Listed> listed, Typed typed, String secret, int perMinute, PageWords words) {
        var locale = words.locale();
        return new TokensPage(
                listed.stream().map(one -> line(one, locale)).toList(),
                secret,
                typed,
                Stream.of(ApiScope.values())
                        .map(scope -> Choice.of(scope.code(), scope.in(locale)))
                        .toList(),
                Stream.of(3, 6, 12, 24)
                        .map(months -> Choice.of(Integer.toString(months), words.say("api.term", months)))
                        .toList(),
                perMinute);
    }

    private static Line line(TokenDesk.Listed listed, Locale locale) {
        var token = listed.token();
        String state = listed.usable() ? "usable" : token.revoked() ? "revoked" : "expired";
        return new Line(
                token.id(),
                token.name(),
                token.beginning() + "…",
                token.scopes().stream().sorted().map(scope -> scope.in(locale)).collect(Collectors.joining("、")),
                day(token.madeAt()),
                day(token.expiresAt().minusSeconds(1)),
                state,
                listed.usable() ? "ok" : "plain");
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(JAPAN));
    }
}
