package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.consolidation.Refusal;
import dev.todoke.consolidation.store.SearchStore;
import dev.todoke.linkage.PersonHistoryReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where persons are looked for, with the reason said first (個人の検索), and where everything known of one
/// is opened (個人票).
@Component
public class SearchDesk {

    /// How many are shown; more means that the search has to be narrower.
    public static final int SHOWN = 50;

    private static final int SHORTEST_NAME = 2;

    private final SearchStore store;
    private final PersonDesk persons;
    private final ObjectProvider<PersonHistoryReader> histories;
    private final AuditTrail audit;
    private final Clock clock;

    public SearchDesk(
            SearchStore store,
            PersonDesk persons,
            ObjectProvider<PersonHistoryReader> histories,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.persons = persons;
        this.histories = histories;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of a search.
    public sealed interface Answer {

        /// @param access number of the access, which the opening of a record names
        record Found(long access, List<SearchStore.Hit> hits, boolean more) implements Answer {
            public Found {
                hits = List.copyOf(hits);
            }
        }

        record Refused(List<Refusal> reasons) implements Answer {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    @Transactional
    public Answer search(SearchStore.Keys keys, Optional<AccessReason> reason, String note, String account) {
        var refusals = refusals(keys, reason, note);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        var hits = store.find(keys, SHOWN + 1);
        String why = reason.orElseThrow().name();
        long access = store.keep(why, note.strip(), keys.filled(), hits.size(), account, clock.instant());
        audit.read(
                ConsolidationAudit.PERSONS_SEARCHED,
                "access:" + access,
                Map.of(
                        "access",
                        Long.toString(access),
                        "reason",
                        why,
                        "keys",
                        String.join(" ", keys.filled()),
                        "hits",
                        Integer.toString(hits.size())));
        boolean more = hits.size() > SHOWN;
        return new Answer.Found(access, more ? hits.subList(0, SHOWN) : hits, more);
    }

    private static List<Refusal> refusals(SearchStore.Keys keys, Optional<AccessReason> reason, String note) {
        var refusals = new ArrayList<Refusal>();
        if (reason.isEmpty()) {
            refusals.add(new Refusal("access-reason", "検索する理由を選んでください。"));
        }
        if (reason.filter(AccessReason.OTHER::equals).isPresent() && note.isBlank()) {
            refusals.add(new Refusal("access-note", "「そのほか」を選んだときは、理由を書いてください。"));
        }
        boolean shortName = isShort(keys.kana()) || isShort(keys.name());
        boolean bornAlone = keys.filled().equals(List.of("born")) && keys.born().length() < 10;
        if (keys.filled().isEmpty() || shortName || bornAlone) {
            refusals.add(new Refusal("too-wide", "氏名かカナは2文字以上、生年月日だけなら年月日まで入れてください。診療録番号や届出番号でも探せます。"));
        }
        return refusals;
    }

    private static boolean isShort(String name) {
        return !name.isEmpty() && name.codePointCount(0, name.length()) < SHORTEST_NAME;
    }

    /// Everything known of one person.
    public record Known(PersonDesk.Opened opened, List<PersonHistoryReader.Entry> history) {
        public Known {
            history = List.copyOf(history);
        }
    }

    /// @param access number of the search that led here; 0 when another page did
    @Transactional
    public Optional<Known> open(String person, long access, String account) {
        long given = access > 0 && store.isOf(access, account) ? access : 0;
        return persons.open(person, given).map(opened -> new Known(opened, history(opened)));
    }

    private List<PersonHistoryReader.Entry> history(PersonDesk.Opened opened) {
        var reports = opened.sources().reports();
        return histories.stream()
                .flatMap(reader -> reader.history(opened.person().person(), reports).stream())
                .sorted(Comparator.comparing(PersonHistoryReader.Entry::at)
                        .reversed()
                        .thenComparing(PersonHistoryReader.Entry::kind))
                .toList();
    }
}
