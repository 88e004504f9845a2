package dev.todoke.validation;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Records for tests: one that no check objects to, and changes of it.
final class Records {

    private static final String CLEAN =
            "0045129,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,";

    private Records() {}

    static RawRecord clean() {
        return RawRecord.of(ImportLayout.newest(), 1, 1, Arrays.asList(CLEAN.split(",", -1)));
    }

    /// `SEX=2 TOPOGRAPHY=C619`, separated by spaces.
    static RawRecord with(String changes) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (String change : changes.split(" ", -1)) {
            int equals = change.indexOf('=');
            values.put(Item.valueOf(change.substring(0, equals)), change.substring(equals + 1));
        }
        return clean().with(values);
    }

    static List<String> check(RawRecord record) {
        return CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30))).check(record).stream()
                .map(Finding::check)
                .toList();
    }
}
