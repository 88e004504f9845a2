/// Rows of the audit record, insert-only (監査記録の保管).
@NullMarked
package dev.todoke.audit.store;

import org.jspecify.annotations.NullMarked;
