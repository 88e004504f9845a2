/// Tests.
@NullMarked
package dev.todoke.closing.store;

import org.jspecify.annotations.NullMarked;
