/// Applications, packages and closed years in the database (提供の保存).
///
/// Read first: [dev.todoke.provision.store.ApplicationStore]. Never here: deciding anything.
@NullMarked
package dev.todoke.provision.store;

import org.jspecify.annotations.NullMarked;
