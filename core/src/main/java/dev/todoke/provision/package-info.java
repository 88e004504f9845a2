/// Provision of data (情報の提供): from the application to the destroyed copy, as one append-only list of events.
///
/// Read first: [dev.todoke.provision.Application], [dev.todoke.provision.Permissions], [dev.todoke.provision.Event].
/// Never here: storing, sending, encrypting, and any change of state that is not an event.
@NullMarked
package dev.todoke.provision;

import org.jspecify.annotations.NullMarked;
