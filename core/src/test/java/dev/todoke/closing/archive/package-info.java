/// Tests.
@NullMarked
package dev.todoke.closing.archive;

import org.jspecify.annotations.NullMarked;
