/// Seals events into a signed, gap-free order and checks the whole record (監査記録の封印と検証).
///
/// Between writing and sealing lies up to a second; in that time a row is guarded by a keyed hash whose key is not in
/// the database.
@NullMarked
package dev.todoke.audit.seal;

import org.jspecify.annotations.NullMarked;
