package dev.todoke.inquiry.web;

import dev.todoke.intake.ItemForm;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A correction while it is being written (訂正の入力).
///
/// @param seen the version it starts from
/// @param action where the form is sent
/// @param back where to go without saving
/// @param newest the newest version beside the one seen, when somebody saved meanwhile; without columns otherwise
record CorrectionPage(
        String notification,
        int seen,
        String action,
        String back,
        List<ItemForm.Group> groups,
        String reason,
        VersionsTable newest) {

    CorrectionPage {
        groups = List.copyOf(groups);
    }

    static CorrectionPage of(
            NotificationVersion seen, Map<Item, String> entered, String reason, String base, Locale locale) {
        return new CorrectionPage(
                seen.notification(),
                seen.version(),
                base + "/correct",
                base,
                ItemForm.groups(item -> entered.getOrDefault(item, seen.value(item)), seen::value, locale),
                reason,
                new VersionsTable(List.of(), List.of()));
    }

    /// The same with both versions side by side.
    CorrectionPage beside(VersionsTable both) {
        return new CorrectionPage(notification, seen, action, back, groups, reason, both);
    }

    /// Whether somebody saved meanwhile.
    public boolean stale() {
        return !newest.heads().isEmpty();
    }
}
