package dev.todoke.inquiry;

import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Checks of a corrected notification (訂正後の点検), by the same rules as everywhere.
public final class NewErrors {

    private NewErrors() {}

    /// What the checks find in a version with some values replaced.
    public static List<Finding> findings(
            NotificationVersion version, Map<Item, String> replaced, CheckOccasion occasion) {
        return CheckList.inForce(occasion).check(version.record(replaced));
    }

    /// Errors that the replaced values bring: an error that stood there before does not stop another correction.
    public static List<Finding> of(NotificationVersion version, Map<Item, String> replaced, CheckOccasion occasion) {
        var before = findings(version, Map.of(), occasion).stream()
                .filter(Finding::isError)
                .map(f -> f.check() + f.items())
                .collect(Collectors.toUnmodifiableSet());
        return findings(version, replaced, occasion).stream()
                .filter(Finding::isError)
                .filter(f -> !before.contains(f.check() + f.items()))
                .toList();
    }
}
