/// Handing the file over (提供): manifest, passphrase, package and receipt.
///
/// Read first: [dev.todoke.provision.delivery.Manifest], [dev.todoke.provision.delivery.Passphrase]. Never here: the
/// encryption
/// itself, and a passphrase in a record that is stored.
@NullMarked
package dev.todoke.provision.delivery;

import org.jspecify.annotations.NullMarked;
