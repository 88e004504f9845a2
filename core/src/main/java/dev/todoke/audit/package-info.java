/// Audit (監査記録): what an event must contain, and the arithmetic that makes a missing or changed row visible.
///
/// Read first: [dev.todoke.audit.AuditTrail], [dev.todoke.audit.AuditEvent], [dev.todoke.audit.MerkleFrontier].
/// Never here: names, birth dates or addresses of anybody. Events carry our own numbers only.
@NullMarked
package dev.todoke.audit;

import org.jspecify.annotations.NullMarked;
