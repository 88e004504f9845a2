package dev.todoke.inquiry.web.api;

import dev.todoke.inquiry.Query;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A query as a hospital's system sees it (照会の応答).
///
/// @param state code of the state, `stateName` its Japanese word as the pages show it
/// @param notification our number of the notification asked about
/// @param chartNumber the hospital's own number of the patient, to find the record there
record OpenQuery(
        String number,
        String state,
        String stateName,
        String notification,
        String chartNumber,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        List<Asked> items,
        List<Reply> replies) {

    OpenQuery {
        items = List.copyOf(items);
        replies = List.copyOf(replies);
    }

    /// An item that is asked about with its value now.
    record Asked(String item, String number, String name, String value) {}

    /// What the hospital has answered.
    record Reply(Instant at, String words) {}

    /// One line of the list of queries.
    record Line(String number, String state, String stateName, Instant askedAt, LocalDate dueOn) {

        static Line of(Query query) {
            return new Line(
                    query.number().value(), query.state().code(), query.state().ja(), query.askedAt(), query.dueOn());
        }
    }

    /// A page of the list.
    record Lines(long total, int offset, List<Line> queries) {

        Lines {
            queries = List.copyOf(queries);
        }
    }

    static OpenQuery of(Query query, NotificationVersion newest) {
        return new OpenQuery(
                query.number().value(),
                query.state().code(),
                query.state().ja(),
                query.notification(),
                newest.value(Item.CHART_NUMBER),
                query.question(),
                query.askedAt(),
                query.dueOn(),
                query.items().stream()
                        .map(item -> new Asked(item.itemId(), item.number(), item.ja(), newest.value(item)))
                        .toList(),
                query.replies().stream()
                        .map(reply -> new Reply(reply.at(), reply.words()))
                        .toList());
    }
}
