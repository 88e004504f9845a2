package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.codes.Municipalities;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.Refusal;
import dev.todoke.consolidation.SettledPlace;
import dev.todoke.consolidation.job.ChangedPersons;
import dev.todoke.consolidation.job.PersonGathering;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.consolidation.store.SettlementStore;
import dev.todoke.kernel.Prefecture;
import dev.todoke.person.Address;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where addresses that no table could read are read by people (読めない住所). One reading counts for every
/// report with the same
/// text.
@Component
public class AddressDesk {

    private static final int LONGEST_TOWN = 60;

    private final QueueStore queue;
    private final SettlementStore settlements;
    private final ConsolidatedStore persons;
    private final PersonGathering gathering;
    private final ChangedPersons changed;
    private final AuditTrail audit;
    private final Clock clock;

    public AddressDesk(
            QueueStore queue,
            SettlementStore settlements,
            ConsolidatedStore persons,
            PersonGathering gathering,
            ChangedPersons changed,
            AuditTrail audit,
            Clock clock) {
        this.queue = queue;
        this.settlements = settlements;
        this.persons = persons;
        this.gathering = gathering;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /// An address with what may be chosen for it.
    public record Opened(QueueStore.OpenAddress line, Address address, List<Municipalities.Named> municipalities) {
        public Opened {
            municipalities = List.copyOf(municipalities);
        }
    }

    @Transactional(readOnly = true)
    public List<QueueStore.OpenAddress> waiting(int limit) {
        return queue.openAddresses(limit);
    }

    /// Opens one address; the look is recorded, since the text says where somebody lives.
    @Transactional
    public Optional<Opened> open(String key) {
        return queue.openAddress(key)
                .flatMap(line -> address(line).map(address -> {
                    audit.read(
                            ConsolidationAudit.PERSON_READ,
                            "person:" + line.person(),
                            Map.of("reports", line.report()));
                    return new Opened(line, address, municipalities(line.prefecture()));
                }));
    }

    private Optional<Address> address(QueueStore.OpenAddress line) {
        return persons.reports(line.person())
                .flatMap(reports -> gathering.sources(line.person(), reports))
                .flatMap(sources -> address(sources, line.key()));
    }

    private static Optional<Address> address(PersonSources sources, String key) {
        return Stream.concat(
                        sources.notifications().stream().map(n -> n.patient().address()),
                        sources.deaths().stream().map(d -> d.address()))
                .filter(address -> SettledPlace.key(address).equals(key))
                .findFirst();
    }

    private static List<Municipalities.Named> municipalities(String prefecture) {
        return Prefecture.of(prefecture).map(Municipalities.shipped()::of).orElse(List.of());
    }

    @Transactional
    public SettleAnswer settle(String key, String municipality, String town, String clerk) {
        var line = queue.openAddress(key);
        if (line.isEmpty()) {
            return SettleAnswer.Refused.because("address-gone", "この住所は、もう決められたか、届出が変わりました。");
        }
        var reasons = new ArrayList<Refusal>();
        boolean known = municipalities(line.get().prefecture()).stream()
                .anyMatch(named -> named.code().value().equals(municipality));
        if (!known) {
            reasons.add(new Refusal("no-municipality", "市区町村を一覧から選んでください。"));
        }
        boolean withNumber = town.chars().anyMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
        if (withNumber || town.length() > LONGEST_TOWN) {
            reasons.add(new Refusal("town", "町・大字は60字まで、番地を除いて書いてください。"));
        }
        if (!reasons.isEmpty()) {
            return new SettleAnswer.Refused(reasons);
        }
        var concerned = queue.personsOfAddress(key);
        settlements.settlePlace(key, new SettledPlace(municipality, town.strip()), "", clerk, clock.instant());
        audit.done(
                ConsolidationAudit.PLACE_SETTLED,
                "",
                Map.of("municipality", municipality, "persons", Integer.toString(concerned.size())));
        changed.recompute(concerned);
        return new SettleAnswer.Done(0);
    }
}
