/// Tests.
@NullMarked
package dev.todoke.closing.difference;

import org.jspecify.annotations.NullMarked;
