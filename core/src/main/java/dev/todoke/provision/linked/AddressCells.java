package dev.todoke.provision.linked;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import java.util.ArrayList;
import java.util.List;

/// Reads the address history of a line (住所の履歴).
record AddressCells(ListRow row) {

    private static final CodeTable PREFECTURES = Tables.shipped().only("prefectures");

    List<Address> read() {
        var addresses = new ArrayList<Address>();
        for (int number = 1; number <= ListColumn.ADDRESSES; number++) {
            check(number);
            String text = row.text("address-" + number);
            if (!text.isEmpty()) {
                addresses.add(address(text));
            }
        }
        return List.copyOf(addresses);
    }

    private void check(int number) {
        String postcode = row.text("postcode-" + number).replace("-", "");
        if (!postcode.isEmpty() && !postcode.matches("[0-9]{5,7}")) { // a number has lost the zeros in front
            row.note(Exclusion.NOT_ALLOWED, "postcode-" + number);
        }
        var from = row.partial("from-" + number);
        var until = row.partial("until-" + number);
        if (from.isPresent() && until.isPresent() && until.get().certainlyBefore(from.get())) {
            row.note(Exclusion.IMPOSSIBLE_DATE, "until-" + number);
        }
    }

    /// The prefecture is taken off the front where it is written.
    private static Address address(String text) {
        return PREFECTURES.rows().stream()
                .filter(row -> text.startsWith(row.value("nameJa")))
                .flatMap(row -> Prefecture.of(row.key()).stream()
                        .map(prefecture -> new Address(
                                new Residence.In(prefecture),
                                text.substring(row.value("nameJa").length()))))
                .findFirst()
                .orElseGet(() -> new Address(Residence.unknown(), text));
    }
}
