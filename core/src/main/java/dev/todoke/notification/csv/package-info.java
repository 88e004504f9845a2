/// Notification files as comma separated text (届出ファイルの読み書き): character set, header, quotes, columns.
///
/// Read first: [dev.todoke.notification.csv.NotificationFile].
/// Never here: the meaning of a value. This is the only place of `core` that knows the CSV parser.
@NullMarked
package dev.todoke.notification.csv;

import org.jspecify.annotations.NullMarked;
