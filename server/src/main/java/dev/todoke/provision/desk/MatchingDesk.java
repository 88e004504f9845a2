package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.Progress;
import dev.todoke.linkage.OutsideLookup;
import dev.todoke.linkage.PairScoring;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.ListState;
import dev.todoke.provision.Permissions;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.linked.ConsentedListReader;
import dev.todoke.provision.linked.ConsentedPerson;
import dev.todoke.provision.linked.ListReading;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchRule;
import dev.todoke.provision.linked.MatchVerdict;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.ListStore;
import dev.todoke.provision.store.NearStore;
import dev.todoke.provision.store.NearStore.Pair;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room matches a list and settles what lies between the thresholds (名簿の照合と確認). What is
/// found here
/// stays here: only counts go into the events.
@Component
public class MatchingDesk {

    public static final String JOB = "provision-matching";

    private final ApplicationDesk applications;
    private final ApplicationStore store;
    private final ListStore lists;
    private final NearStore pairs;
    private final ObjectProvider<OutsideLookup> lookup;
    private final ObjectProvider<PersonRecordReader> records;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;

    public MatchingDesk(
            ApplicationDesk applications,
            ApplicationStore store,
            ListStore lists,
            NearStore pairs,
            ObjectProvider<OutsideLookup> lookup,
            ObjectProvider<PersonRecordReader> records,
            JobDesk jobs,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.store = store;
        this.lists = lists;
        this.pairs = pairs;
        this.lookup = lookup;
        this.records = records;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// The same job was asked for and has not ended.
    static final Reason RUNNING = Reason.of("L22", "同じ処理がすでに実行中です。終わってからもう一度開始してください。");

    /// Asks for the job that matches the list. All reasons against it, or none.
    @Transactional
    public List<Reason> request(SignedIn who, String id) {
        var actor = Actors.of(who);
        var application = store.find(id).orElseThrow(() -> new UnknownApplication(id));
        if (Permissions.role(CommandKind.MATCH_LIST, application.phase(), actor).isEmpty()) {
            return List.of(Reason.of("L23", "「名簿を照合する」は、申出が「抽出・照合・匿名化」のときに抽出担当だけが行えます。"));
        }
        if (new ListState(application).list().isEmpty()) {
            return List.of(ListState.noList());
        }
        return switch (jobs.request(JOB, id, Map.of("application", id, "account", actor.account()))) {
            case JobAnswer.Accepted _ -> List.of();
            case JobAnswer.Refused _ -> List.of(RUNNING);
        };
    }

    /// Matches the list that counts and keeps what was found.
    @Transactional
    public Answer match(Actor extractor, String id, Progress progress) {
        var application = store.lock(id).orElseThrow(() -> new UnknownApplication(id));
        var list = new ListState(application).list();
        if (list.isEmpty()) {
            return new Answer.Refused(List.of(ListState.noList()), false);
        }
        var people = people(application, list.get());
        var looked = lookup.getObject()
                .look(people.stream().map(ConsentedPerson::records).toList(), progress);
        if (looked.isEmpty()) {
            return refused("L20", "登録の照合がまだ行われていないため、名簿を照合できません。");
        }
        var found = looked.get();
        var rule = new MatchRule(found.sameFrom(), found.differentBelow());
        var judged =
                rule.judgeAll(found.near().stream().map(MatchingDesk::byPerson).toList());
        pairs.renew(list.get().id(), judged);
        long sure = judged.stream()
                .filter(one -> one.stream().anyMatch(MatchRule.Judged::sure))
                .count();
        long open =
                judged.stream().flatMap(List::stream).filter(one -> !one.sure()).count();
        var record = new MatchingRecord(
                list.get(),
                found.edition(),
                found.sameFrom(),
                found.differentBelow(),
                sure,
                open,
                reviewed(pairs.pairs(list.get().id())));
        return applications
                .give(extractor, id, new DeliveryCommand.RecordMatching(record))
                .orElseThrow(() -> new UnknownApplication(id));
    }

    private static Answer refused(String reason, String sentence) {
        return new Answer.Refused(List.of(Reason.of(reason, sentence)), false);
    }

    /// The reports of one person of the registry together, the heaviest in front.
    private static List<MatchRule.Near> byPerson(List<OutsideLookup.Near> reports) {
        var byPerson = new TreeMap<String, MatchRule.Near>();
        for (OutsideLookup.Near one : reports) {
            String person = one.person().isEmpty() ? "report:" + one.report() : one.person();
            var near = new MatchRule.Near(person, one.report(), one.companions(), one.weight(), one.objected());
            byPerson.merge(person, near, (a, b) -> a.weight() >= b.weight() ? a : b);
        }
        return List.copyOf(byPerson.values());
    }

    private static long reviewed(List<Pair> pairs) {
        return pairs.stream().filter(pair -> !pair.sure() && !pair.open()).count();
    }

    /// The people of a list, as they were read on the day it was handed in.
    public List<ConsentedPerson> people(Application application, ListSummary list) {
        var stored = lists.open(list.id()).orElseThrow(() -> new UnknownApplication(application.id()));
        var reader = new ConsentedListReader(new ListState(application).consent(), OfficeDay.of(stored.handedInAt()));
        return switch (ListFile.read(stored.file(), reader)) {
            case ListReading.Read read -> read.accepted();
            case ListReading.Refused(var reasons) -> throw new ExtractionRefused(reasons);
        };
    }

    /// The pairs of the list that counts; none before it was matched.
    @Transactional(readOnly = true)
    public List<Pair> pairs(Application application) {
        return new ListState(application)
                .matching()
                .map(matching -> pairs.pairs(matching.list().id()))
                .orElse(List.of());
    }

    /// How the list was matched, with the reviews done since.
    @Transactional(readOnly = true)
    public Optional<MatchingRecord> standing(Application application) {
        return new ListState(application)
                .matching()
                .map(matching -> new MatchingRecord(
                        matching.list(),
                        matching.modelEdition(),
                        matching.sameFrom(),
                        matching.differentBelow(),
                        matching.matched(),
                        matching.toReview(),
                        reviewed(pairs.pairs(matching.list().id()))));
    }

    /// One pair side by side (組の比較).
    ///
    /// @param left the variant of the person of the list that weighs most with the report
    /// @param next number of the next open pair, 0 when there is none
    public record Opened(
            Pair pair, ConsentedPerson person, PersonRecord left, PersonRecord right, PairScoring scoring, long next) {}

    /// Opens a pair; that is recorded.
    @Transactional
    public Optional<Opened> open(String id, long number) {
        var application = store.find(id);
        var list = application.flatMap(found -> new ListState(found).matching()).map(MatchingRecord::list);
        if (application.isEmpty() || list.isEmpty()) {
            return Optional.empty();
        }
        return pairs.pair(list.get().id(), number).flatMap(pair -> {
            var person = people(application.get(), list.get()).get(pair.place());
            audit.read(
                    ProvisionAudit.PAIR_OPENED,
                    ApplicationDesk.subject(id),
                    Map.of("pair", Long.toString(number), "report", pair.report()));
            return records.getObject()
                    .find(pair.report())
                    .flatMap(right -> best(person, right)
                            .map(best -> new Opened(
                                    pair, person, best.left(), right, best.scoring(), next(list.get(), number))));
        });
    }

    private record Best(PersonRecord left, PairScoring scoring) {}

    private Optional<Best> best(ConsentedPerson person, PersonRecord right) {
        var found = new ArrayList<Best>();
        for (PersonRecord left : person.records()) {
            lookup.getObject().explain(left, right).ifPresent(scoring -> found.add(new Best(left, scoring)));
        }
        return found.stream()
                .max(Comparator.comparingDouble(best -> best.scoring().weight()));
    }

    private long next(ListSummary list, long number) {
        var open = pairs.pairs(list.id()).stream()
                .filter(pair -> pair.open() && pair.number() != number)
                .map(Pair::number)
                .toList();
        return open.stream().filter(other -> other > number).findFirst().orElse(open.isEmpty() ? 0L : open.getFirst());
    }

    /// A clerk's word on a pair, while the file is not made. Reasons against it, or none.
    @Transactional
    public List<Reason> settle(SignedIn who, String id, long number, MatchVerdict verdict, String note) {
        var application = store.lock(id).orElseThrow(() -> new UnknownApplication(id));
        if (Permissions.role(CommandKind.MATCH_LIST, application.phase(), Actors.of(who))
                .isEmpty()) {
            return List.of(Reason.of("L24", "組の判定は、申出が「抽出・照合・匿名化」のときに抽出担当だけが行えます。"));
        }
        var list = new ListState(application).matching().map(MatchingRecord::list);
        var pair = list.flatMap(found -> pairs.pair(found.id(), number));
        if (list.isEmpty() || pair.isEmpty() || pair.get().sure()) {
            return List.of(Reason.of("L21", "この組は、人が判定する組ではありません。"));
        }
        pairs.settle(
                list.get().id(),
                pair.get(),
                verdict,
                note.strip(),
                who.account().toString(),
                clock.instant());
        audit.done(
                ProvisionAudit.PAIR_SETTLED,
                ApplicationDesk.subject(id),
                Map.of("pair", Long.toString(number), "verdict", verdict.code()));
        return List.of();
    }

    /// Records that list and key are destroyed, and destroys them.
    @Transactional
    public Optional<Answer> destroy(SignedIn who, String id, DeliveryCommand.DestroyList command) {
        var answer = applications.give(who, id, command);
        if (answer.filter(Answer.Decided.class::isInstance).isPresent()) {
            lists.destroy(id);
        }
        return answer;
    }
}
