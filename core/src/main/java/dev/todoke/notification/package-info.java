/// Notifications from hospitals and designated clinics (届出): the 26 items, import layouts, files and receipts.
///
/// Read first: [dev.todoke.notification.Notification], [dev.todoke.notification.Item].
/// Never here: whether a value is right. That is said by `validation`.
@NullMarked
package dev.todoke.notification;

import org.jspecify.annotations.NullMarked;
