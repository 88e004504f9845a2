/// What tests share: a database of their own in milliseconds, a started server (テストの土台).
///
/// Read first: [dev.todoke.testing.TestDatabase], [dev.todoke.testing.ServerTest].
@NullMarked
package dev.todoke.testing;

import org.jspecify.annotations.NullMarked;
