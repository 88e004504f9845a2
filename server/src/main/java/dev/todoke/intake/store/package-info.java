/// Files, records, findings, submissions and accepted notifications in the database (届出の保管).
///
/// Read first: [dev.todoke.intake.store.FileStore], [dev.todoke.intake.store.RecordStore],
/// [dev.todoke.intake.store.FileVault].
@NullMarked
package dev.todoke.intake.store;

import org.jspecify.annotations.NullMarked;
