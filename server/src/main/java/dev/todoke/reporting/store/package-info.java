/// Approvals and hand-overs in the database (承認・引き継ぎの保管).
@NullMarked
package dev.todoke.reporting.store;

import org.jspecify.annotations.NullMarked;
