package dev.todoke.inquiry;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One question about items of one notification, to a named contact of its facility (照会).
///
/// @param version of the notification as it stood when asked
/// @param contact number of the contact in the register of facilities
/// @param dueOn day by which the hospital is asked to answer
public record Query(
        QueryNumber number,
        String notification,
        int version,
        FacilityCode facility,
        long contact,
        List<Item> items,
        String question,
        Instant askedAt,
        String askedBy,
        LocalDate dueOn,
        List<QueryReply> replies,
        End end) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST = 2000;

    public Query {
        items = List.copyOf(items);
        replies = List.copyOf(replies);
    }

    /// Whether it was ended.
    public sealed interface End {

        record Open() implements End {}

        record Ended(String note, Instant at, String by) implements End {}
    }

    public QueryState state() {
        if (end instanceof End.Ended) {
            return QueryState.ENDED;
        }
        return replies.isEmpty() ? QueryState.WAITING : QueryState.ANSWERED;
    }

    /// Whose clock runs, and until when: the hospital's until it answers, then the registry's.
    ///
    /// @param daysForRegistry days the registry room gives itself after an answer
    public QueryClock clock(int daysForRegistry) {
        return switch (state()) {
            case WAITING -> new QueryClock(QueryClock.Side.HOSPITAL, dueOn);
            case ANSWERED ->
                new QueryClock(
                        QueryClock.Side.REGISTRY,
                        LocalDate.ofInstant(replies.getLast().at(), JAPAN).plusDays(daysForRegistry));
            case ENDED -> new QueryClock(QueryClock.Side.NOBODY, dueOn);
        };
    }

    /// Why a reply cannot be taken; empty when it can.
    ///
    /// @param proposes whether corrected values come with it
    public List<Sentence> faultsOfReply(String words, boolean proposes) {
        var faults = new ArrayList<Sentence>();
        if (state() == QueryState.ENDED) {
            faults.add(sentence("ended", number.value()));
        }
        if (words.isBlank() && !proposes) {
            faults.add(sentence("reply-empty"));
        }
        if (words.length() > LONGEST) {
            faults.add(sentence("too-long", Integer.toString(LONGEST)));
        }
        return List.copyOf(faults);
    }

    /// Why it cannot be ended; empty when it can.
    ///
    /// @param openProposals proposals of this query that nobody settled
    public List<Sentence> faultsOfEnd(String note, long openProposals) {
        var faults = new ArrayList<Sentence>();
        if (state() == QueryState.ENDED) {
            faults.add(sentence("ended", number.value()));
        }
        if (openProposals > 0) {
            faults.add(sentence("proposals-open", Long.toString(openProposals)));
        }
        if (note.isBlank()) {
            faults.add(sentence("end-note"));
        }
        return List.copyOf(faults);
    }

    static Sentence sentence(String key, String... values) {
        return Sentence.of("inquiry", key, values);
    }
}
