package dev.todoke.validation;

import dev.todoke.codes.Lookup;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.facility.DesignationPeriods;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each check says of an invented notification (点検の例): the finding itself, made by the rule.
///
/// Source: table `notification-check-examples`. The notification stands twice in a file of an invented clinic, asked
/// for diagnoses of 2023, so that the checks about file, facility and year have something to say.
public final class CheckExamples {

    private static final String SOUND = "0045129,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,"
            + "C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,";

    /// @param changes the items that differ from a notification without fault; empty when the occasion alone matters
    public record Example(Map<Item, String> changes, Finding finding) {

        public Example {
            changes = new EnumMap<>(changes);
        }
    }

    private CheckExamples() {}

    /// The example of a check; empty when the table has none.
    public static Optional<Example> of(String check) {
        var row = Tables.shipped().only("notification-check-examples").find(check);
        return row instanceof Lookup.Known(var found) ? example(check, found) : Optional.empty();
    }

    private static Optional<Example> example(String check, TableRow row) {
        var changes = changes(row.value("changes"));
        var checks = CheckList.inForce(
                CheckOccasion.on(PartialDate.of(2025, 6, 30)).by(clinic()).forYear(2023));
        checks.check(record(1));
        return checks.check(record(2).with(changes)).stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .map(finding -> new Example(changes, finding));
    }

    private static Map<Item, String> changes(String text) {
        var changes = new EnumMap<Item, String>(Item.class);
        for (String change : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int equals = change.indexOf('=');
            changes.put(Item.valueOf(change.substring(0, equals)), change.substring(equals + 1));
        }
        return changes;
    }

    private static RawRecord record(long number) {
        return RawRecord.of(ImportLayout.newest(), number, number, Arrays.asList(SOUND.split(",", -1)));
    }

    private static Facility clinic() {
        return new Facility(
                new FacilityCode("40001"),
                "架空診療所",
                FacilityClass.DESIGNATED_CLINIC,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "",
                "",
                "",
                PartialDate.of(2025, 1, 1),
                new DesignationPeriods(
                        List.of(new DesignationPeriods.Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 31)))));
    }
}
