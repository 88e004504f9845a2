/// Follow-back (遡り調査): asking the hospital that certified a death about a cancer nobody notified.
///
/// Read first: [dev.todoke.followback.FollowBackRequest], [dev.todoke.followback.FollowBackAnswer],
/// [dev.todoke.followback.DeathShares].
/// Never here: changing a tumour. An answer leads to a notification, and what that means is decided by `consolidation`.
@NullMarked
package dev.todoke.followback;

import org.jspecify.annotations.NullMarked;
