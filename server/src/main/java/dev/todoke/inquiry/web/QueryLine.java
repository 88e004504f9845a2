package dev.todoke.inquiry.web;

import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.QueryClock;
import dev.todoke.intake.Printed;
import dev.todoke.notification.Item;
import dev.todoke.web.PageWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A query in a list (照会の1行).
///
/// @param clock whose turn it is and until when, in words; empty when ended
record QueryLine(
        String number,
        String notification,
        String facility,
        String items,
        String askedAt,
        String dueOn,
        String state,
        String stateTag,
        String clock,
        boolean late) {

    static QueryLine of(
            Query query, LocalDate today, int daysForRegistry, Function<Query, String> facility, PageWords words) {
        var clock = query.clock(daysForRegistry);
        return new QueryLine(
                query.number().value(),
                query.notification(),
                facility.apply(query),
                items(query.items()),
                Printed.time(query.askedAt()),
                query.dueOn().toString(),
                words.say("inquiry.state." + query.state().code()),
                query.state().tag(),
                clock(clock, today, words),
                clock.overdueOn(today));
    }

    static String items(List<Item> items) {
        return items.stream().map(i -> i.number() + " " + i.ja()).collect(Collectors.joining("、"));
    }

    private static String clock(QueryClock clock, LocalDate today, PageWords words) {
        if (clock.side() == QueryClock.Side.NOBODY) {
            return "";
        }
        long left = clock.daysLeft(today);
        String side = clock.side() == QueryClock.Side.HOSPITAL ? "hospital" : "registry";
        return left < 0
                ? words.say("inquiry.clock." + side + ".late", clock.dueOn().toString(), Long.toString(-left))
                : words.say("inquiry.clock." + side, clock.dueOn().toString(), Long.toString(left));
    }
}
