package dev.todoke.closing.job;

import dev.todoke.closing.ClosedDraft;
import dev.todoke.closing.ClosedDraftMaker;
import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.Layout76;
import dev.todoke.codes.CodeNames;
import dev.todoke.consolidation.ChangeConsequenceReader;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.ConsequenceReader;
import dev.todoke.linkage.Consequences;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Tries what another grouping of reports would change in tumours and in the next closing of closed years
/// (統合・分割の影響の試算).
/// Stores nothing.
@Component
class ClosingConsequences implements ConsequenceReader, ChangeConsequenceReader {

    private static final int COUNTED = 73;
    private static final int LAST_ITEM = 76;
    private static final int FIRST_ITEM = 3;

    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final ClosingReader closings;
    private final FacilityReader facilities;
    private final SettlementReader settlements;

    ClosingConsequences(
            NotificationReader notifications,
            DeathReader deaths,
            ClosingReader closings,
            FacilityReader facilities,
            SettlementReader settlements) {
        this.notifications = notifications;
        this.deaths = deaths;
        this.closings = closings;
        this.facilities = facilities;
        this.settlements = settlements;
    }

    /// A tumour with its closed record as it would be.
    private record Made(Consequences.Tumour tumour, ClosedDraft draft) {}

    @Override
    public Consequences of(List<Group> before, List<Group> after) {
        var maker = new ClosedDraftMaker(facilitiesByCode());
        return difference(made(before, maker, this::asStored), made(after, maker, this::asStored));
    }

    @Override
    public Consequences ofChange(
            String person, List<String> reports, String notification, Optional<Notification> instead) {
        var maker = new ClosedDraftMaker(facilitiesByCode());
        var group = List.of(new Group(person, reports));
        return difference(
                made(group, maker, this::asStored),
                made(group, maker, report -> report.equals(notification) ? instead : asStored(report)));
    }

    private Optional<Notification> asStored(String report) {
        return notifications.find(report);
    }

    private Consequences difference(List<Made> present, List<Made> would) {
        return new Consequences(tumours(present), tumours(would), years(present, would));
    }

    private List<Made> made(
            List<Group> groups, ClosedDraftMaker maker, Function<String, Optional<Notification>> notification) {
        var consolidator = new Consolidator(settlements.rules());
        var all = new ArrayList<Made>();
        for (var group : groups) {
            sources(group, notification)
                    .ifPresent(sources -> all.addAll(made(consolidator.consolidate(sources), maker)));
        }
        return all;
    }

    private static List<Made> made(ConsolidatedPerson person, ClosedDraftMaker maker) {
        var years = new TreeSet<Integer>();
        person.tumours().forEach(tumour -> years.add(year(tumour)));
        var all = new ArrayList<Made>();
        for (int year : years) {
            if (year > 0) {
                var drafts = maker.draftsOf(person, "", new YearOfDiagnosis(year));
                var ofYear = person.tumours().stream()
                        .filter(tumour -> year(tumour) == year)
                        .toList();
                for (int i = 0; i < drafts.size(); i++) {
                    all.add(new Made(tumour(person, ofYear.get(i), drafts.get(i)), drafts.get(i)));
                }
            }
        }
        return all;
    }

    private static Consequences.Tumour tumour(ConsolidatedPerson person, ConsolidatedTumour tumour, ClosedDraft draft) {
        var topography = tumour.codes().topography().value();
        return new Consequences.Tumour(
                person.person(),
                "%s %s/%s %s"
                        .formatted(
                                CodeNames.shipped().topography(topography),
                                tumour.codes().histology().value(),
                                tumour.codes().behaviour().value().code(),
                                tumour.diagnosis().date().value().text()),
                year(tumour),
                draft.item(COUNTED).equals("1"),
                tumour.sources());
    }

    private static int year(ConsolidatedTumour tumour) {
        return tumour.diagnosis().date().value().year().orElse(0);
    }

    private Optional<PersonSources> sources(Group group, Function<String, Optional<Notification>> notification) {
        var ofPerson = new ArrayList<Notification>();
        var died = new ArrayList<DeathRecord>();
        for (var record : group.records()) {
            notification.apply(record).ifPresent(ofPerson::add);
            deaths.find(record).ifPresent(died::add);
        }
        return ofPerson.isEmpty() && died.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        settlements.bookOf(group.records()).with(new PersonSources(group.person(), ofPerson, died)));
    }

    private List<Consequences.Year> years(List<Made> before, List<Made> after) {
        var concerned = new TreeSet<Integer>();
        before.forEach(made -> concerned.add(made.tumour().year()));
        after.forEach(made -> concerned.add(made.tumour().year()));
        var years = new ArrayList<Consequences.Year>();
        for (int year : concerned) {
            closings.latest(new YearOfDiagnosis(year)).ifPresent(closing -> {
                var ofYear = year(closing, ofYear(before, year), ofYear(after, year));
                if (differs(ofYear)) {
                    years.add(ofYear);
                }
            });
        }
        return years;
    }

    private static Consequences.Year year(ClosingSummary closing, List<Made> before, List<Made> after) {
        var items = new ArrayList<Consequences.Item>();
        for (var would : after) {
            sameTumour(before, would).ifPresent(was -> items.addAll(items(was, would)));
        }
        return new Consequences.Year(
                closing.year().value(),
                closing.version(),
                before.size(),
                after.size(),
                counted(before),
                counted(after),
                items);
    }

    private static boolean differs(Consequences.Year year) {
        return year.tumoursBefore() != year.tumoursAfter()
                || year.countedBefore() != year.countedAfter()
                || !year.items().isEmpty();
    }

    /// The tumour that shares a report; of several the first in order of occurrence.
    private static Optional<Made> sameTumour(List<Made> before, Made would) {
        return before.stream()
                .filter(was ->
                        was.tumour().reports().stream().anyMatch(would.tumour().reports()::contains))
                .findFirst();
    }

    private static List<Consequences.Item> items(Made was, Made would) {
        var changed = new ArrayList<Consequences.Item>();
        for (int item = FIRST_ITEM; item <= LAST_ITEM; item++) {
            String before = was.draft().item(item);
            String after = would.draft().item(item);
            if (!before.equals(after)) {
                changed.add(new Consequences.Item(
                        item,
                        Layout76.items().get(item - 1).nameJa(),
                        would.tumour().words(),
                        before,
                        after));
            }
        }
        return changed;
    }

    private static long counted(List<Made> made) {
        return made.stream().filter(one -> one.tumour().counted()).count();
    }

    private static List<Made> ofYear(List<Made> made, int year) {
        return made.stream().filter(one -> one.tumour().year() == year).toList();
    }

    private static List<Consequences.Tumour> tumours(List<Made> made) {
        return made.stream().map(Made::tumour).toList();
    }

    private Map<FacilityCode, Facility> facilitiesByCode() {
        var byCode = new LinkedHashMap<FacilityCode, Facility>();
        facilities.all().forEach(facility -> byCode.put(facility.code(), facility));
        return byCode;
    }
}
