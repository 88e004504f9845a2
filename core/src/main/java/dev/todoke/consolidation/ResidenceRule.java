package dev.todoke.consolidation;

import dev.todoke.codes.Municipalities;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.List;

/// Rule K07: residence at diagnosis (診断時住所) and how much of it is kept.
///
/// Source: がん登録推進法施行規則 1条2項: the address in the record with the earliest of all dates of diagnosis and the date of
/// death.
final class ResidenceRule {

    private ResidenceRule() {}

    static Chosen<PlaceOfResidence> choose(
            List<Reported> reports, List<DeathRecord> deaths, Settlements settled, ByHand byHand) {
        var chosen = byHand.report(
                ConsolidatedItem.RESIDENCE, reports.stream().map(Reported::id).toList());
        for (Reported report : reports) {
            if (chosen.filter(report.id()::equals).isPresent()) {
                return report.gives(
                        place(report.notification().patient().address(), settled), ConsolidationRule.BY_HAND);
            }
        }
        var first = reports.getFirst();
        for (DeathRecord death : deaths) {
            if (death.died().certainlyBefore(first.date()) && !(first.date() instanceof PartialDate.Unknown)) {
                return ofDeath(death, settled);
            }
        }
        return first.gives(place(first.notification().patient().address(), settled), ConsolidationRule.RESIDENCE);
    }

    static Chosen<PlaceOfResidence> ofDeath(DeathRecord death, Settlements settled) {
        return new Chosen<>(place(death.address(), settled), death.id(), ConsolidationRule.RESIDENCE);
    }

    /// What a person read out of the address goes before what the tables find in it.
    static PlaceOfResidence place(Address address, Settlements settled) {
        var byHand = settled.places().isEmpty() ? null : settled.places().get(SettledPlace.key(address));
        if (byHand == null || !(address.prefecture() instanceof Residence.In(var prefecture))) {
            return place(address);
        }
        String name = Municipalities.shipped().nameOf(prefecture)
                + Municipalities.shipped().nameOf(byHand.municipality()).orElse("");
        return new PlaceOfResidence(address.prefecture(), byHand.municipality(), name + byHand.town());
    }

    static PlaceOfResidence place(Address address) {
        if (!(address.prefecture() instanceof Residence.In(var prefecture))) {
            return new PlaceOfResidence(address.prefecture(), "", "");
        }
        String name = Municipalities.shipped().nameOf(prefecture);
        String detail =
                address.detail().startsWith(name) ? address.detail().substring(name.length()) : address.detail();
        var municipality = Municipalities.shipped().find(prefecture, detail);
        return new PlaceOfResidence(
                address.prefecture(),
                municipality.map(found -> found.code().value()).orElse(""),
                municipality.isPresent() ? name + withoutBlock(detail) : name);
    }

    /// Cuts at the first number: block, lot and room do not belong into the closed record. A text with a space is cut
    /// there too, since a building's name may follow.
    private static String withoutBlock(String detail) {
        for (int i = 0; i < detail.length(); i++) {
            char c = detail.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９' || c == ' ' || c == '　' || isChome(detail, i)) {
                return detail.substring(0, i);
            }
        }
        return detail;
    }

    private static boolean isChome(String detail, int at) {
        int end = at;
        while (end < detail.length() && "一二三四五六七八九十百".indexOf(detail.charAt(end)) >= 0) {
            end++;
        }
        return end > at && (detail.startsWith("丁目", end) || detail.startsWith("番", end) || detail.startsWith("号", end));
    }
}
