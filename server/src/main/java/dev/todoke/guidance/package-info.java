/// What helps a hospital to notify without asking (利用の案内): conditions, whom to ask, manuals.
///
/// Read first: [dev.todoke.guidance.RegistryRooms]. Most pages are open before the sign-in.
/// Never here: anything about patients or about one hospital.
@NullMarked
package dev.todoke.guidance;

import org.jspecify.annotations.NullMarked;
