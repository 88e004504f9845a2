package dev.todoke.consolidation.store;

import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.SettledPlace;
import dev.todoke.consolidation.store.ConsolidatedStore.Built;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Residences whose municipality nobody could read (住所の確認待ち), found while persons are consolidated.
final class OpenAddresses {

    private final JdbcClient jdbc;

    OpenAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Built> built, Ages ages, Instant now) {
        for (Built one : built) {
            var reports = new HashSet<String>();
            for (ConsolidatedTumour tumour : one.person().tumours()) {
                var residence = tumour.residence();
                boolean open = residence.value().municipality().isEmpty()
                        && residence.value().prefecture() instanceof Residence.In;
                if (open && reports.add(residence.source())) {
                    address(one, residence.source())
                            .ifPresent(address -> add(one.sources().person(), residence.source(), address, ages, now));
                }
            }
        }
    }

    static Optional<Address> address(Built one, String report) {
        return one.sources().notifications().stream()
                .filter(n -> n.id().equals(report))
                .map(n -> n.patient().address())
                .findFirst()
                .or(() -> one.sources().deaths().stream()
                        .filter(d -> d.id().equals(report))
                        .map(d -> d.address())
                        .findFirst());
    }

    private void add(String person, String report, Address address, Ages ages, Instant now) {
        jdbc.sql("""
                insert into consolidation.open_address (person, report, key, prefecture, since)
                values (:person, :report, :key, :prefecture, :since)
                """)
                .param("person", person)
                .param("report", report)
                .param("key", SettledPlace.key(address))
                .param("prefecture", address.prefecture().notificationCode())
                .param("since", ages.of("ADDRESS " + report, now).atOffset(ZoneOffset.UTC))
                .update();
    }
}
